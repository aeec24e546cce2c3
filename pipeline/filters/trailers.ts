/** What the trailers of all partitions say must be what came in. */
import { version } from "node:process";
import { ROUNDS, type RoundName } from "../merge/duplicates/rounds.ts";
import { CONTENDER, type Line, SKETCH, type Trailer, TRAILER_KEY } from "./line.ts";

export interface TrailerCheck {
  /** Takes note of a line and says what it holds: an article, accepted or rejected, what came of comparing it, or nothing that is published. Throws when a partition is there twice. */
  readonly note: (line: Line) => "article" | "contender" | null;
  /** Throws an Error of one line when a trailer is missing, the sums do not agree, or a partition was read by other code. Says whether the articles were compared. */
  readonly finish: () => { readonly isCompared: boolean };
}

/** Hashes of code and lexicons, for the trailer: two versions in one run are found by them. */
export interface Versions {
  readonly code: string;
  readonly lexicon: string;
}

/** Follows the lines of all partitions, which may come in any order. */
export function trailerCheck(own: Versions): TrailerCheck {
  const trailers = new Map<string, Trailer>();
  const seen = { accepted: 0, rejected: 0, contenders: 0 };
  const note = ({ key, value }: Line): "article" | "contender" | null => {
    if (key.startsWith(SKETCH)) return null;
    if (key.startsWith(CONTENDER)) {
      seen.contenders++;
      return "contender";
    }
    if (key !== TRAILER_KEY) {
      if (key.startsWith("r_")) seen.rejected++;
      else seen.accepted++;
      return "article";
    }
    const trailer = value as Trailer;
    const name = `${trailer.stage} ${trailer.partition}`;
    if (trailers.has(name)) throw new Error(`partition ${trailer.partition} of stage ${trailer.stage} is there twice: keep one of its runs`);
    trailers.set(name, trailer);
    return null;
  };
  const finish = (): { readonly isCompared: boolean } => {
    const all = [...trailers.values()];
    const stranger = all.find(({ code, lexicon, node }) => code !== own.code || lexicon !== own.lexicon || node !== version);
    if (stranger !== undefined)
      throw new Error(`partition ${stranger.partition} was read by other code, lexicons or Node (${stranger.node}): read it again with this`);
    checkSums(all, seen);
    const isCompared = all.some(({ stage }) => Object.hasOwn(ROUNDS, stage));
    if (isCompared || seen.contenders > 0) checkRounds(all, seen);
    return { isCompared };
  };
  return { note, finish };
}

type Count = "in" | "out" | "rejected";

const sum = (trailers: readonly Trailer[], count: Count): number => trailers.reduce((total, trailer) => total + trailer[count], 0);

interface Seen {
  readonly accepted: number;
  readonly rejected: number;
  readonly contenders: number;
}

/** Whose lines each round reads: those of the round before, and fingerprints besides who asks for them. */
const FEEDERS: Readonly<Record<RoundName, readonly (RoundName | "map")[]>> = {
  sketch: ["map"],
  entrant: ["sketch"],
  bucket: ["entrant"],
  near: ["bucket"],
  print: ["near", "sketch"],
  pair: ["print"],
};

function checkRounds(trailers: readonly Trailer[], { contenders }: Seen): void {
  const of = (...stages: readonly string[]): readonly Trailer[] => trailers.filter(({ stage }) => stages.includes(stage));
  for (const [round, feeders] of Object.entries(FEEDERS)) {
    const [said, heard] = [sum(of(...feeders), "out"), sum(of(round), "in")];
    if (said !== heard) throw new Error(`round ${round} of comparing read ${heard} lines of ${said}: lines are lost or doubled`);
  }
  const last = sum(of("pair"), "out");
  if (last !== contenders) throw new Error(`the trailers count ${last} compared articles, ${contenders} came in: lines are lost or doubled`);
}

function checkSums(trailers: readonly Trailer[], seen: Seen): void {
  const mapped = trailers.filter(({ stage }) => stage === "map");
  const split = trailers.filter(({ stage }) => stage === "split");
  if (mapped.length === 0) throw new Error("no trailer came in: a partition of stage map ended before it was done");
  const [out, rejected] = [sum(mapped, "out"), sum(mapped, "rejected")];
  if (out !== seen.accepted || rejected !== seen.rejected)
    throw new Error(
      `the trailers count ${out} accepted and ${rejected} rejected articles, ${seen.accepted} and ${seen.rejected} came in: lines are lost or doubled`,
    );
  const cut = sum(split, "out") + sum(split, "rejected");
  if (split.length > 0 && cut !== sum(mapped, "in"))
    throw new Error(`stage split wrote ${cut} records, stage map read ${sum(mapped, "in")}: lines are lost or doubled`);
}

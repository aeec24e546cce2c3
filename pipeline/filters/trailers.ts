/** What the trailers of all partitions say must be what came in. */
import { version } from "node:process";
import { type Line, type Trailer, TRAILER_KEY } from "./line.ts";

export interface TrailerCheck {
  /** Takes note of a line; whether it holds an article, accepted or rejected. Throws when a partition is there twice. */
  readonly isArticle: (line: Line) => boolean;
  /** Throws an Error of one line when a trailer is missing, the sums do not agree, or a partition was read by other code. */
  readonly finish: () => void;
}

/** Follows the lines of all partitions, which may come in any order. */
export function trailerCheck(own: { readonly code: string; readonly lexicon: string }): TrailerCheck {
  const trailers = new Map<string, Trailer>();
  const seen = { accepted: 0, rejected: 0 };
  const isArticle = ({ key, value }: Line): boolean => {
    if (key !== TRAILER_KEY) {
      if (key.startsWith("r_")) seen.rejected++;
      else seen.accepted++;
      return true;
    }
    const trailer = value as Trailer;
    const name = `${trailer.stage} ${trailer.partition}`;
    if (trailers.has(name)) throw new Error(`partition ${trailer.partition} of stage ${trailer.stage} is there twice: keep one of its runs`);
    trailers.set(name, trailer);
    return false;
  };
  const finish = (): void => {
    const all = [...trailers.values()];
    const stranger = all.find(({ code, lexicon, node }) => code !== own.code || lexicon !== own.lexicon || node !== version);
    if (stranger !== undefined)
      throw new Error(`partition ${stranger.partition} was read by other code, lexicons or Node (${stranger.node}): read it again with this`);
    checkSums(all, seen);
  };
  return { isArticle, finish };
}

function checkSums(trailers: readonly Trailer[], seen: { readonly accepted: number; readonly rejected: number }): void {
  const mapped = trailers.filter(({ stage }) => stage === "map");
  const split = trailers.filter(({ stage }) => stage === "split");
  if (mapped.length === 0) throw new Error("no trailer came in: a partition of stage map ended before it was done");
  const sum = (of: readonly Trailer[], count: "in" | "out" | "rejected"): number => of.reduce((total, trailer) => total + trailer[count], 0);
  const [out, rejected] = [sum(mapped, "out"), sum(mapped, "rejected")];
  if (out !== seen.accepted || rejected !== seen.rejected)
    throw new Error(
      `the trailers count ${out} accepted and ${rejected} rejected articles, ${seen.accepted} and ${seen.rejected} came in: lines are lost or doubled`,
    );
  const cut = sum(split, "out") + sum(split, "rejected");
  if (split.length > 0 && cut !== sum(mapped, "in"))
    throw new Error(`stage split wrote ${cut} records, stage map read ${sum(mapped, "in")}: lines are lost or doubled`);
}

/** Who speaks inside one state without serving its government: its parties, courts, banks of issue and commissions of elections. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { wordSet } from "../word-set.ts";

/** What is of a state by itself. */
const DOMESTIC = wordSet("opposition party parties prosecutor prosecutors judge judges magistrate magistrates parliament police constabulary");
/** What is of a state where the word before says so. */
const HEADS = wordSet("court courts bank commission council office office's union unions coalition");
const BEFORE_HEADS = wordSet(
  "high supreme constitutional appeal appeals federal district magistrates' electoral election elections reserve central national military ruling governing trade labour labor prosecutor's general's statistics anti-corruption opposition",
);
/** Heads of the names of parties. */
const PARTIES = wordSet("party movement rally alliance congress front");
/** Who is of several states, of none, or against the one. */
const BEYOND = wordSet(
  "international global world regional european african arab asian islamic pan-african non-aligned peace liberation resistance salvation armed rebel rebels guerrilla insurgent separatist red people's criminal climate foreign environmental students",
);

/** Whether a speaker without a state is of the one that the whole text is about. */
export function isDomestic({ tokens, tags }: Analysis, { kind }: Referent, source: TokenRange): boolean {
  if (kind === "person") return false;
  let domestic = false;
  for (let at = source.first; at < source.last; at++) {
    const word = tokens.lower[at]!;
    if (BEYOND.has(word)) return false;
    const isParty = PARTIES.has(word) && kind === "organisation" && tags[at] === "PROPN";
    domestic ||= DOMESTIC.has(word) || isParty || (HEADS.has(word) && at > source.first && isSaid(tokens.lower, source.first, at));
  }
  return domestic;
}

/** "High Court", "Election Commission", "Council of Ministers" */
function isSaid(lower: readonly string[], first: number, head: number): boolean {
  if (lower[head + 1] === "of" && lower[head + 2] === "ministers") return true;
  for (let at = first; at < head; at++) if (BEFORE_HEADS.has(lower[at]!)) return true;
  return false;
}

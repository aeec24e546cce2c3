/** The other party of an agreement, behind "with", "between" or "by". */
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { Subject } from "../clauses/found-subject.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import { mentionsIn } from "../reference/index.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { sideIn, type Side } from "./side.ts";

const AMONG = new Set(["with", "between", "among", "by"]);
/** How far behind an instrument its other party may stand: "signed a treaty on fishing with Chile". */
const REACH = 16;

/** "agreed with Chile to…". */
export function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Side | null {
  if (analysis.tokens.lower[at] !== "with") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  return last > at + 1 ? sideIn(analysis, { first: at + 1, last }) : null;
}

/** "B, with whom A also signed a treaty": the other party that the relative pronoun before the subject stands for. */
export function partnerBefore(analysis: Analysis, chunks: Chunks, { first }: Subject): Side | null {
  const { lower } = analysis.tokens;
  if (lower[first - 1] !== "whom" || lower[first - 2] !== "with") return null;
  const last = mentionsIn(analysis, chunks.sentence.first, first - 2).findLast(({ kind }) => kind === "person" || kind === "group");
  return last === undefined ? null : sideIn(analysis, last);
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
export function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent, links: ReadonlySet<string> = AMONG): Side | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!links.has(analysis.tokens.lower[at]!)) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const side = last > at + 1 ? sideIn(analysis, { first: at + 1, last }) : null;
    if (side !== null && (side.others.length > 0 || (side.who !== null && side.who.parties.length > 0))) return side;
  }
  return null;
}

/** What a passive with a bare noun is about: "an agreement was reached in Oslo to…", "a deal was struck on gas". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";
import { contentAt, type AgreementContent } from "./agreement-content.ts";

const DASHES = new Set(["--", "\u2014", "\u2013"]);
const INTRODUCING = new Set(["to", "that", "on", "upon", "for", "under", "over"]);

/** "An agreement was reached between A and B to…": what a bare noun is about stands behind the verb. */
export function complementBehind(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  frames: readonly NounFrame[],
  limit: number,
): AgreementContent | null {
  const { lower } = analysis.tokens;
  let at = verb.last;
  while (at < Math.min(limit, chunks.sentence.last)) {
    const date = dateAt(analysis, at) ?? (analysis.tags[at] === "ADP" ? dateAt(analysis, at + 1) : undefined);
    if (date !== undefined && date.first >= at) {
      at = date.last;
      continue;
    }
    if (DASHES.has(lower[at]!)) {
      at = behindDash(analysis, at, limit);
      continue;
    }
    // "… in May, and that talks would begin" goes on with what was said.
    if (analysis.tags[at] === "CCONJ") return null;
    // "was signed in a railway coach on the border by A and B"
    if (lower[at] === "by" || (lower[at] === "on" && isWhere(analysis, chunks, at))) return null;
    if (INTRODUCING.has(lower[at]!)) {
      const content = contentAt(analysis, chunks, at, ["any"], frames, limit);
      if (content !== null) return content;
    }
    const phrase = analysis.tags[at] === "ADP" ? phraseEnd(analysis, chunks, at + 1, limit) : at;
    if (phrase <= at && chunks.verbAt(at) !== null) return null;
    at = Math.max(phrase, at + 1);
  }
  return null;
}

const PLACES = new Set(
  "border frontier margins sidelines island lawn board eve occasion behalf bridge ship line fringes outskirts banks shore coast terrace edge".split(
    " ",
  ),
);

/** "on the border", "on the margins of the summit": where it was signed, and no matter of it. */
const isWhere = ({ tokens: { lower } }: Analysis, chunks: Chunks, on: number): boolean => {
  const group = chunks.nounAt(on + 1);
  return PLACES.has(lower[on + 1]!) || (group !== null && PLACES.has(lower[group.head]!));
};

/** Behind the dash that closes the aside opened at `dash`; `limit` when none does. */
function behindDash(analysis: Analysis, dash: number, limit: number): number {
  for (let at = dash + 1; at < limit; at++) if (analysis.tokens.lower[at] === analysis.tokens.lower[dash]) return at + 1;
  return limit;
}

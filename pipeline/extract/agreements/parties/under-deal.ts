/** "Under a deal with Peru, …", "… as part of an accord reached with Peru": an agreement that a clause names only as what it acts under. */
import { firstWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";
import { instrumentIn } from "../content/instrument.ts";
import { sideIn, type Side } from "./side.ts";

/** The agreement with its other party, from its preposition to the end of that party. */
export interface Deal extends TokenRange {
  /** "a deal": from the article to the noun. */
  readonly name: TokenRange;
  readonly noun: TokenRange;
  readonly partner: Side;
}

/** Before the "of" of "as part of", "under the terms of". */
const PARTS = new Set(["part", "terms", "provisions"]);
/** How far behind its preposition the noun of a deal may stand, and behind that its "with". */
const TO_NOUN = 8;
const TO_PARTNER = 8;

/** The first agreement in tokens `[from, to)` under which something is done, where its other party is named with it. */
export function dealIn(analysis: Analysis, chunks: Chunks, from: number, to: number): Deal | null {
  const { lower } = analysis.tokens;
  for (let at = from; at < to; at++) {
    if (
      (lower[at] !== "under" || PARTS.has(lower[at + 1] ?? "") || PARTS.has(lower[at + 2] ?? "")) &&
      !(lower[at] === "of" && PARTS.has(lower[at - 1] ?? ""))
    )
      continue;
    const deal = dealAt(analysis, chunks, at, to);
    if (deal !== null) return deal;
  }
  return null;
}

function dealAt(analysis: Analysis, chunks: Chunks, at: number, to: number): Deal | null {
  const { lower } = analysis.tokens;
  const noun = instrumentIn(analysis, at + 1, Math.min(to, at + TO_NOUN));
  if (noun === null) return null;
  const behind = noun.last;
  const link = firstWithin(lower, "with", behind, Math.min(to, behind + TO_PARTNER));
  if (link < 0 || lower.slice(behind, link).includes(",") || chunks.verbs.some((verb) => isClause(verb) && verb.first >= behind && verb.last <= link))
    return null;
  const last = phraseEnd(analysis, chunks, link + 1, to);
  const partner = sideIn(analysis, { first: link + 1, last });
  if (isFirmOf(analysis, link + 1, last)) return null;
  const isParty = partner.others.length > 0 || (partner.who !== null && partner.who.parties.length > 0);
  return isParty ? { first: at, last, name: { first: at + 1, last: behind }, noun, partner } : null;
}

/** "a deal | is likely with": a simple past may be the participle of "a deal reached with". */
const isClause = ({ form, tense, simple }: VerbGroup): boolean => form === "finite" && !(tense === "past" && simple);

/** "Japan's Holm Steel": a name of its own behind the state. */
const isFirmOf = ({ tokens: { lower }, tags }: Analysis, first: number, last: number): boolean => {
  const owner = firstWithin(lower, "'s", first, last);
  return owner >= 0 && tags[owner + 1] === "PROPN";
};

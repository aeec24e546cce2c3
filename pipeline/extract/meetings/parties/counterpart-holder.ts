/** "The talks with his Chilean counterpart were called off": whose counterpart it is takes part, though nothing else names him. */
import type { Analysis } from "../../analysis.ts";
import { POSSESSIVES } from "../../closed-classes.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn, resolveReference } from "../../reference/index.ts";
import type { TokenRange } from "./participants.ts";

const COUNTERPARTS = /(?:counterparts?|opposite numbers?|colleagues?|peers?)$/i;
/** How far before the title the possessive may stand: "his Greek and Cypriot counterparts". */
const REACH = 6;

/** The one whose counterpart a phrase names; null without one, or where the text does not tell. */
export function holderOfCounterpart(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const title = mentionsIn(analysis, first, last).find(({ role }) => role !== null && COUNTERPARTS.test(role));
  if (title === undefined) return null;
  for (let at = title.first - 1; at >= Math.max(first, title.first - REACH); at--)
    if (POSSESSIVES.has(analysis.tokens.lower[at]!)) return resolveReference(analysis, at, at + 1);
  return null;
}

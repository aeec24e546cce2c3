/** The state of those who sit on one side: what the side says of them outweighs what the text around suggests. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";

/** What those who sit on one side are called together. */
export const SIDES = wordSet("side delegation team");

/** A person as one of the party that the words of the side name; null where they name none, or the person is of another. */
export function ofSide(analysis: Analysis, side: TokenRange, who: Referent | null): Referent | null {
  const codes = [...new Set(mentionsIn(analysis, side.first, side.last).flatMap(({ country }) => country ?? []))];
  return who?.kind !== "person" || codes.length !== 1 ? null : ofParty(analysis, who, codes[0]!);
}

/** A person as one of a party; null where the text says that the person is of another. */
export function ofParty(analysis: Analysis, who: Referent, code: string): Referent | null {
  // Whom a government's own text names without a state need not be its own.
  if (who.country === null || who.home !== null || who.country === code || (who.country === analysis.issuer && !isSaid(analysis, who)))
    return { ...who, country: code, home: null, parties: [code] };
  // The minister of a member can stand for a union.
  const stands = analysis.lexicon.countries.rows.get(code)?.kind === "organisation";
  return stands ? { ...who, parties: [code] } : null;
}

/** Whether the words around the name say a state. */
const isSaid = (analysis: Analysis, { spans, country }: Referent): boolean =>
  analysis.mentions.some(
    (mention) =>
      mention.country === country && mention.kind === "country" && spans.some(({ start }) => mention.end <= start && start - mention.end < 30),
  );

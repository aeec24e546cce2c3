/** One side of an agreement as a phrase names it: states, organisations, persons, and movements beside them. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { joinReferents, whoIs, type Participants } from "../../meetings/parties/participants.ts";
import type { Told } from "../../meetings/passage.ts";
import { movementsIn, ownsMovement } from "../../meetings/parties/movements.ts";
import type { Mention, Referent } from "../../mention.ts";
import { isMerePlace, mentionsIn } from "../../reference/mentions-in.ts";
import { groupOf, referentOf } from "../../reference/referent.ts";

export interface Side {
  readonly who: Referent | null;
  readonly others: readonly Told<string>[];
}

/** Those who agree, with the movements among them. */
export interface Cast extends Participants {
  readonly others: readonly Told<string>[];
}

/** Whom tokens `[first, last)` name. */
export function sideIn(analysis: Analysis, range: TokenRange): Side {
  const others = movementsIn(analysis, [range]);
  return { who: others.length === 0 ? whoIs(analysis, range) : besides(analysis, range, others), others };
}

/** The states and persons of a phrase that names a movement too; a state's adjective before the movement is no party. */
function besides(analysis: Analysis, { first, last }: TokenRange, movements: readonly Told<string>[]): Referent | null {
  const inMovement = ({ start, end, adjectival }: Mention): boolean =>
    movements.some(({ spans: [span] }) => start < span!.end && (adjectival ? end + 1 : end) >= span!.start) || ownsMovement(analysis, end, movements);
  const members = mentionsIn(analysis, first, last)
    .filter((mention) => (mention.country !== null || mention.kind === "person") && !isMerePlace(mention) && !inMovement(mention))
    .flatMap((mention) => referentOf(analysis, mention) ?? []);
  return members.length === 0 ? null : groupOf(members);
}

/** Whether a movement is one that a state has to treat with; what government and opposition settle is of the house. */
export const isArmed = ({ value }: Told<string>): boolean => !/opposition/i.test(value);

/** Participants, and the movements beside them. */
export const castWith = ({ people, parties, portfolios, level }: Participants, others: readonly Told<string>[]): Cast => ({
  people,
  parties,
  portfolios,
  level,
  others,
});

/** The same parties, without the persons who speak for them: who watches a signing, or is named beside a treaty, need not have signed. */
export const withoutPeople = (cast: Cast): Cast => ({ ...cast, people: [] });

/** The cast of several sides: at least one state or organisation, and two in all; null when they are fewer. */
export function castOf(sides: readonly (Side | null)[]): Cast | null {
  const present = sides.filter((side) => side !== null);
  const joined = joinReferents(present.flatMap(({ who }) => who ?? []));
  const others = new Map(present.flatMap((side) => side.others.map((other) => [other.value, other] as const)));
  if (joined.parties.length === 0 || joined.parties.length + others.size < 2) return null;
  return castWith(joined, [...others.values()]);
}

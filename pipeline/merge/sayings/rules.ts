/** When two agreements, or two statements, are one. */
import { overlap } from "../days.ts";
import { contentKeys } from "./content.ts";
import type { Saying } from "./saying.ts";

export interface SayingRules {
  /** Keys under which a saying looks for others. */
  readonly keys: (saying: Saying) => readonly string[];
  readonly forbids: (a: Saying, b: Saying) => boolean;
  /** The likeness of contents that makes two into one; above 1 for never. */
  readonly threshold: (a: Saying, b: Saying) => number;
  /** Whether sayings of two different meetings may be one. */
  readonly acrossMeetings: boolean;
}

const PAIRS_OF = 3;

function partyKeys(parties: readonly string[]): string[] {
  if (parties.length === 1 || parties.length > PAIRS_OF) return parties.map((party) => `p ${party}`);
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `p ${a} ${b}`));
}

const times = (saying: Saying): readonly string[] => (saying.weeks.length === 0 ? ["undated"] : saying.weeks.map(String));

const nested = (a: readonly string[], b: readonly string[]): boolean => a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));

const AGREEMENT_LIKENESS = 0.45;

/** Agreements meet by party pair and week; parties must not contradict, nor the kind of act. */
export const AGREEMENT_RULES: SayingRules = {
  keys: (saying) => [
    ...(saying.meeting === null ? [] : [`m ${saying.meeting}`]),
    ...partyKeys(saying.who).flatMap((name) => times(saying).map((time) => `${name} ${time}`)),
  ],
  forbids: (a, b) => a.sort !== b.sort || !overlap(a.days, b.days) || !nested(a.who, b.who),
  threshold: () => AGREEMENT_LIKENESS,
  acrossMeetings: false,
};

/** One document rarely repeats itself; two documents rarely use the same words. */
const STATEMENT_LIKENESS = { within: 0.62, across: 0.55, relayed: 0.75 } as const;

/** A person and a body of one country whose words are nearly the same: the body speaks through its spokesperson. */
function isRelay(a: Saying, b: Saying): boolean {
  const body = (saying: Saying): boolean => saying.sort === "government" || saying.sort === "organisation";
  return a.country !== null && a.country === b.country && ((a.sort === "person" && body(b)) || (body(a) && b.sort === "person"));
}

const sameSpeaker = (a: Saying, b: Saying): boolean => a.who[0] === b.who[0];

/** Statements meet by speaker and week, and, for those relayed by a body, by country, week and words. */
export const STATEMENT_RULES: SayingRules = {
  keys: (saying) =>
    times(saying).flatMap((time) => [
      `w ${saying.who[0]} ${time}`,
      ...(saying.country === null ? [] : contentKeys(saying.content).map((word) => `c ${saying.country} ${word} ${time}`)),
    ]),
  forbids: (a, b) => !overlap(a.days, b.days) || !(sameSpeaker(a, b) || isRelay(a, b)),
  threshold: (a, b) =>
    !sameSpeaker(a, b) ? STATEMENT_LIKENESS.relayed : a.document === b.document ? STATEMENT_LIKENESS.within : STATEMENT_LIKENESS.across,
  acrossMeetings: true,
};

/** When two agreements, or two statements, are one. */
import { overlap } from "../days.ts";
import { contentKeys, likeness, type Likeness } from "./content.ts";
import { SIGNED, type Saying } from "./saying.ts";

export interface SayingRules {
  /** Keys under which a saying looks for others. */
  readonly keys: (saying: Saying) => readonly string[];
  readonly forbids: (a: Saying, b: Saying) => boolean;
  /** How much speaks for two sayings, which nothing forbids to be one, being one: more than 0 joins them, the most first. */
  readonly score: (a: Saying, b: Saying) => number;
  /** Whether two sayings of two different meetings may be one. */
  readonly acrossMeetings: (a: Saying, b: Saying, score: number) => boolean;
}

const PAIRS_OF = 3;

function partyKeys(parties: readonly string[]): string[] {
  if (parties.length === 1 || parties.length > PAIRS_OF) return parties.map((party) => `p ${party}`);
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `p ${a} ${b}`));
}

const times = (saying: Saying): readonly string[] => (saying.weeks.length === 0 ? ["undated"] : saying.weeks.map(String));

const nested = (a: readonly string[], b: readonly string[]): boolean => a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));

/** Reports of a visit ascribe what was signed to one or another of its talks: from "signed" on it is one instrument all the same. */
const AGREEMENT = { likeness: 0.44, run: 0.3, signed: 0.75 } as const;
/** With fewer words in common two clauses are alike by chance, unless they are the same. */
const FEW_WORDS = 3;
const SAME = 0.75;

const mean = ({ both, inside }: Likeness): number => (both + inside) / 2;

const byChance = ({ words, both }: Likeness, enough: number): boolean => words < enough && both < SAME;

/** Agreements meet by party pair and week; parties must not contradict, nor the kind of act. */
export const AGREEMENT_RULES: SayingRules = {
  keys: (saying) => [
    ...(saying.meeting === null ? [] : [`m ${saying.meeting}`]),
    ...partyKeys(saying.who).flatMap((name) => times(saying).map((time) => `${name} ${time}`)),
  ],
  forbids: (a, b) => a.sort !== b.sort || !overlap(a.days, b.days) || !nested(a.who, b.who),
  score: (a, b) => {
    const alike = likeness(a.content, b.content);
    if (alike.runs === 0 && byChance(alike, FEW_WORDS)) return 0;
    const value = mean(alike) + (alike.runs > 0 ? AGREEMENT.run : 0);
    return value >= AGREEMENT.likeness ? value : 0;
  },
  acrossMeetings: (a, b, score) => a.sort === SIGNED && b.sort === SIGNED && score >= AGREEMENT.signed,
};

/** A speaker says many things on one subject in one document; two documents that choose the same words report the same. */
const STATEMENT = { within: 0.7, across: 0.55, relayed: 0.75, both: 0.35, run: 0.2, runs: 2, words: 3 } as const;

const isPerson = ({ sort }: Saying): boolean => sort === "person";
const isBody = ({ sort }: Saying): boolean => sort === "government" || sort === "organisation";
const mayRelay = (saying: Saying): boolean => isPerson(saying) || isBody(saying);

/** A person and a body of one country whose words are nearly the same: the body speaks through its spokesperson. */
const isRelay = (a: Saying, b: Saying): boolean =>
  a.country !== null && a.country === b.country && ((isPerson(a) && isBody(b)) || (isBody(a) && isPerson(b)));

const sameSpeaker = (a: Saying, b: Saying): boolean => a.who[0] === b.who[0];

/** Statements meet by speaker and week, and, for those relayed by a body, by country, week and words. */
export const STATEMENT_RULES: SayingRules = {
  keys: (saying) =>
    times(saying).flatMap((time) => [
      `w ${saying.who[0]} ${time}`,
      ...(saying.country === null || !mayRelay(saying) ? [] : contentKeys(saying.content).map((word) => `c ${saying.country} ${word} ${time}`)),
    ]),
  forbids: (a, b) => !(sameSpeaker(a, b) || isRelay(a, b)) || !overlap(a.days, b.days),
  score: (a, b) => {
    const alike = likeness(a.content, b.content);
    if (alike.both < STATEMENT.both || byChance(alike, STATEMENT.words)) return 0;
    const value = mean(alike) + (alike.runs >= STATEMENT.runs ? STATEMENT.run : 0);
    const enough = !sameSpeaker(a, b) ? STATEMENT.relayed : a.document === b.document ? STATEMENT.within : STATEMENT.across;
    return value >= enough ? value : 0;
  },
  acrossMeetings: () => true,
};

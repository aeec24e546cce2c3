/** The chance that a row is right, from what it rests on: a logistic model fitted to annotated articles (bench/calibrate.ts, docs/performance.md). */
import type { Draft } from "../../../schemas/draft.ts";

export interface Grounds {
  readonly table: Draft["table"];
  /** `direct`, `signed`…; null for a meeting. */
  readonly kind: string | null;
  readonly nIndependent: number;
  /** How the date is known; null without one. */
  readonly dateBasis: string | null;
  /** Persons named as speaking, signing or taking part. */
  readonly people: number;
  /** States and organisations that take part or agree; 0 for a statement. */
  readonly parties: number;
  /** Words of the content; 0 for a meeting. */
  readonly words: number;
  /** Whether those who act are known by name or code. */
  readonly named: boolean;
}

interface Ground {
  readonly name: string;
  readonly weight: number;
  /** Mostly 0 or 1. */
  readonly measure: (grounds: Grounds) => number;
}

/** Contents of fewer words are often fragments. */
const SHORT = 6;

/** A weight of 1 multiplies the odds by 2.7. All but `independent_documents` are fitted; that one is set by hand, for annotated articles that repeat one another are too few. */
export const GROUNDS: readonly Ground[] = [
  { name: "always", weight: 0.69, measure: () => 1 },
  { name: "meeting", weight: -0.58, measure: ({ table }) => Number(table === "meetings") },
  { name: "all_quoted", weight: 0.83, measure: ({ kind }) => Number(kind === "direct") },
  { name: "short_content", weight: -0.65, measure: ({ table, words }) => Number(table !== "meetings" && words < SHORT) },
  { name: "person_named", weight: 1.47, measure: ({ people }) => Number(people > 0) },
  { name: "two_people_named", weight: 0.61, measure: ({ people }) => Number(people > 1) },
  { name: "two_parties", weight: 0.54, measure: ({ parties }) => Number(parties > 1) },
  { name: "actors_known", weight: 0.21, measure: ({ named }) => Number(named) },
  { name: "date_in_text", weight: 0.06, measure: ({ dateBasis }) => Number(dateBasis === "explicit" || dateBasis === "relative") },
  { name: "independent_documents", weight: 0.7, measure: ({ nIndependent }) => 1 - 1 / nIndependent },
];

/** The chance, between 0 and 1, rounded to the four decimals that are published. */
export function confidence(grounds: Grounds): number {
  const sum = GROUNDS.reduce((total, ground) => total + ground.weight * ground.measure(grounds), 0);
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}

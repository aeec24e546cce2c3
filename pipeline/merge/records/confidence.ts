/** How far a row can be trusted, from what it rests on. The weights are set by hand until they are fitted to gold. */

export interface Grounds {
  readonly nIndependent: number;
  /** How the date is known; null without one. */
  readonly dateBasis: string | null;
  /** The share of evidence that states its value, 0 to 1. */
  readonly stated: number;
  /** Whether those who act are known by name or code. */
  readonly named: boolean;
}

interface Ground {
  readonly name: string;
  readonly weight: number;
  readonly measure: (grounds: Grounds) => number;
}

const BASIS_VALUE: Readonly<Record<string, number>> = { explicit: 1, relative: 0.8, event: 0.5, document: 0 };

/** `measure` gives −1 (against) to 1 (for). */
const GROUNDS: readonly Ground[] = [
  { name: "always", weight: 1, measure: () => 1 },
  { name: "independent_documents", weight: 1.5, measure: ({ nIndependent }) => 1 - 1 / nIndependent },
  { name: "date_basis", weight: 0.75, measure: ({ dateBasis }) => (dateBasis === null ? -0.5 : (BASIS_VALUE[dateBasis] ?? 0)) },
  { name: "stated_cells", weight: 1, measure: ({ stated }) => 2 * stated - 1 },
  { name: "named", weight: 0.5, measure: ({ named }) => (named ? 1 : -1) },
];

/** The weighted sum of all grounds, brought between 0 and 1 and rounded to the four decimals that are published. */
export function confidence(grounds: Grounds): number {
  const sum = GROUNDS.reduce((total, ground) => total + ground.weight * ground.measure(grounds), 0);
  return Math.round((0.5 + (0.5 * sum) / (1 + Math.abs(sum))) * 1e4) / 1e4;
}

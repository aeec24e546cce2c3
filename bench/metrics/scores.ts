/** Precision, recall and their harmonic mean, from counts. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `right / predicted`, `found / gold` and F1; zero where there is nothing to divide by. The two numerators differ only where optional records count on one side. */
export function scores(right: number, predicted: number, found: number, gold: number): Scores {
  const precision = ratio(right, predicted);
  const recall = ratio(found, gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** `part / whole`, and 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Which drafts of one table are one record, and why. */

/** Two drafts whose likeness joined their records. */
export interface Join {
  /** Numbers of the drafts. */
  readonly a: number;
  readonly b: number;
  /** What spoke for it, each as a name and a figure. */
  readonly grounds: readonly string[];
}

export interface Clusters {
  /** Numbers of drafts, ascending, in the order of their first ones. */
  readonly clusters: readonly (readonly number[])[];
  /** One join fewer than drafts in each cluster. */
  readonly joins: readonly Join[];
}

/** The grounds of a join that a person ordered. */
export const JUDGED = "judgement";

/** A figure of a ground, with its sign. */
export const ground = (name: string, value: number): string => `${name} ${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(2)}`;

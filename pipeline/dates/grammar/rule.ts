/** The contract of a date rule. */
import type { Reading } from "../reading.ts";
import type { View } from "../view.ts";

/** Pieces `[first, last)` and what they say. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
}

/** Reads the expression that begins at a piece; null when it is none of its kind. */
export interface DateRule {
  readonly id: string;
  readonly read: (view: View, at: number) => Match | null;
}

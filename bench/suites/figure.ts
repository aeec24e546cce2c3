/** A figure between 0 and 1, the higher the better, with what it stands on. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** How many gold items it is measured on. */
  readonly of: number;
  /** Whether it has a floor. A share of what was found has none: finding more can lower it. */
  readonly pinned: boolean;
}

/** A figure that may only rise. */
export const figure = (name: string, value: number, of: number): Figure => ({ name, value, of, pinned: true });

/** A share of what was found: reported, never pinned. */
export const share = (name: string, value: number, of: number): Figure => ({ name, value, of, pinned: false });

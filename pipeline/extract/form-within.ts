/** Searches for a form among a few tokens: a search without bounds would run to the end of the text once for each that asks. */

/** The first token in `[first, last)` whose form is `form`; -1 without one. */
export function firstWithin(lower: readonly string[], form: string, first: number, last: number): number {
  const end = Math.min(last, lower.length);
  for (let at = Math.max(first, 0); at < end; at++) if (lower[at] === form) return at;
  return -1;
}

/** The last token in `[first, last)` whose form is `form`; -1 without one. */
export function lastWithin(lower: readonly string[], form: string, first: number, last: number): number {
  const start = Math.max(first, 0);
  for (let at = Math.min(last, lower.length) - 1; at >= start; at--) if (lower[at] === form) return at;
  return -1;
}

/** The pieces that dates are read from: tokens, and the parts of tokens between hyphens ("mid-December", "11-13"). */
import type { DateWord } from "../lexicon/date-words.ts";
import type { Tokens } from "../text/tokens.ts";

/** Columns of pieces, by index. */
export interface Atoms {
  readonly count: number;
  readonly form: readonly string[];
  readonly word: readonly (DateWord | undefined)[];
  /** The value of a piece of up to four digits, else -1. */
  readonly numeral: readonly number[];
  readonly token: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a hyphen inside a token joins it to the piece before. */
  readonly glued: readonly boolean[];
}

/** Splits tokens at their hyphens and looks each piece up once. */
export function atomsOf(tokens: Tokens, words: ReadonlyMap<string, DateWord>): Atoms {
  const atoms = { form: [] as string[], word: [] as (DateWord | undefined)[], numeral: [] as number[], token: [] as number[] };
  const place = { start: [] as number[], end: [] as number[], glued: [] as boolean[] };
  const push = (form: string, token: number, start: number, end: number, glued: boolean): void => {
    atoms.form.push(form);
    atoms.word.push(words.get(form));
    atoms.numeral.push(numeralOf(form));
    atoms.token.push(token);
    place.start.push(start);
    place.end.push(end);
    place.glued.push(glued);
  };
  for (let token = 0; token < tokens.count; token++) pushParts(tokens.lower[token]!, token, tokens.start[token]!, tokens.end[token]!, push);
  return { count: atoms.form.length, ...atoms, ...place };
}

type Push = (form: string, token: number, start: number, end: number, glued: boolean) => void;

/** The parts of one token. A form that folding made longer or shorter stays whole: its hyphens are not where they were. */
function pushParts(form: string, token: number, start: number, end: number, push: Push): void {
  if (end - start < 3 || form.length !== end - start || !form.includes("-", 1)) return push(form, token, start, end, false);
  let from = 0;
  while (from < form.length) {
    const hyphen = form.indexOf("-", from);
    const to = hyphen < 0 ? form.length : hyphen;
    if (to > from) push(form.slice(from, to), token, start + from, start + to, from > 0);
    from = to + 1;
  }
}

function numeralOf(form: string): number {
  if (form.length > 4) return -1;
  let value = 0;
  for (let at = 0; at < form.length; at++) {
    const digit = form.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return form.length === 0 ? -1 : value;
}

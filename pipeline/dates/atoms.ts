/** The pieces that dates are read from: tokens, and the parts of tokens between hyphens ("mid-December", "11-13"). */
import type { DateLexicon, DateWord } from "../lexicon/date-words.ts";
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
  /** 1 where a hyphen inside a token joins it to the piece before. */
  readonly glued: readonly number[];
}

/** Splits tokens at their hyphens and looks each piece up once. */
export function atomsOf(tokens: Tokens, { words, wordOf }: Pick<DateLexicon, "words" | "wordOf">): Atoms {
  const form: string[] = [];
  const word: (DateWord | undefined)[] = [];
  const numeral: number[] = [];
  const token: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const glued: number[] = [];
  const push = (piece: string, known: DateWord | undefined, of: number, from: number, to: number, isGlued: boolean): void => {
    form.push(piece);
    word.push(known);
    numeral.push(numeralOf(piece));
    token.push(of);
    start.push(from);
    end.push(to);
    glued.push(isGlued ? 1 : 0);
  };
  const pushPart: Push = (piece, of, from, to, isGlued) => push(piece, words.get(piece), of, from, to, isGlued);
  for (let of = 0; of < tokens.count; of++) {
    const piece = tokens.lower[of]!;
    const [from, to] = [tokens.start[of]!, tokens.end[of]!];
    if (isSplit(piece, from, to)) pushParts(piece, of, from, pushPart);
    else push(piece, wordOf(tokens.form[of]!), of, from, to, false);
  }
  return { count: form.length, form, word, numeral, token, start, end, glued };
}

type Push = (form: string, token: number, start: number, end: number, glued: boolean) => void;

/** Whether a token has parts. A form that folding made longer or shorter stays whole: its hyphens are not where they were. */
const isSplit = (form: string, start: number, end: number): boolean => end - start >= 3 && form.length === end - start && form.includes("-", 1);

/** The parts of one token. */
function pushParts(form: string, token: number, start: number, push: Push): void {
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

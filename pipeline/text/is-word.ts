/** What is a word or a number, and what is a mark. */
import type { Tokens } from "./tokens.ts";

const WORD = /[\p{L}\p{N}]/u;

/** Whether a token is a word or number rather than a mark. */
export const isWord = (tokens: Tokens, at: number): boolean => at < tokens.count && holdsWord(tokens.text, tokens.start[at]!, tokens.end[at]!);

/** Whether `[start, end)` of a text holds a letter or digit; most often the first character settles it. */
export function holdsWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return WORD.test(text.slice(at, end));
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  }
  return false;
}

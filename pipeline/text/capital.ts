/** Capital letters. */

const CAPITAL = /^\p{Lu}/u;

/** Whether a capital letter stands at `at`; false beyond the ends. Most letters are of ASCII, and need no table of all scripts. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return at >= 0 && CAPITAL.test(text.slice(at, at + 2));
}

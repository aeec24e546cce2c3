/** Words as the tagger's model knows them: in Latin-1. */

/** Marks that the model knows by their plain forms. */
const PLAIN_MARKS: ReadonlyMap<number, number> = new Map(
  [...`\u2018'\u2019'\u201a'\u201b'\u201c"\u201d"\u201e"\u201f"\u2010-\u2011-\u2012-\u2013-\u2014-\u2015-\u2026.`].flatMap((mark, at, all) =>
    at % 2 === 0 ? [[mark.charCodeAt(0), all[at + 1]!.charCodeAt(0)] as const] : [],
  ),
);
const LAST_LATIN = 0xff;
const SMALL_LETTER = 0x78;
const CAPITAL_LETTER = 0x58;

/** The word with one character of Latin-1 for each UTF-16 unit: the plain form of a mark, the letter below an accent, and some letter for a letter of another script. */
export function latinForm(word: string): string {
  let form = "";
  for (let at = 0; at < word.length; at++) form += String.fromCharCode(latin(word.charCodeAt(at)));
  return form;
}

function latin(code: number): number {
  if (code <= LAST_LATIN) return code;
  const mark = PLAIN_MARKS.get(code);
  if (mark !== undefined) return mark;
  const letter = String.fromCharCode(code);
  const base = letter.normalize("NFD").charCodeAt(0);
  if (base <= LAST_LATIN) return base;
  return letter === letter.toLowerCase() ? SMALL_LETTER : CAPITAL_LETTER;
}

/** The form of a word under which lexicons are searched; stored text is never folded. */

/** Letters that no decomposition turns into ASCII. */
const PLAIN: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" };
/** The marks that stand alone in every article, which need no decomposition. */
const MARKS: Readonly<Record<string, string>> = {
  "\u201c": "\u201c",
  "\u201d": "\u201d",
  "\u2019": "'",
  "\u2018": "'",
  "\u2014": "\u2014",
  "\u2013": "\u2013",
};
const NON_ASCII = /[\u0080-\uffff]/;
const MARKS_AND_INVISIBLES = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Lower case, straight apostrophes, plain hyphens, no diacritics, no invisible characters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  const mark = lower.length === 1 ? MARKS[lower] : undefined;
  if (mark !== undefined) return mark;
  return lower
    .normalize("NFD")
    .replace(MARKS_AND_INVISIBLES, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[ıłøđðþßæœ]/g, (letter) => PLAIN[letter]!);
}

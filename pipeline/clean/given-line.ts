/** Fields that came with an article, made fit for a cell. */

/** What exports write for a missing value. */
const MISSING = new Set(["NA", "N/A", "NULL", "null", "None", "nan", "NaN", "#N/A"]);

/** Longer fields are no titles or names; the limit bounds the work. */
const LONGEST = 5000;

/** A given field as a clean line; null when nothing is left of it. */
export function givenLine(value: string | null): string | null {
  const line = (value ?? "")
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\s\p{Cc}\ufeff]+/gu, " ")
    .trim();
  return line === "" || MISSING.has(line) ? null : line;
}

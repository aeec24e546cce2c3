/** When two names, contents, dates or sets of parties are the same enough to stand for one another. */

const STOP = new Set("the a an to of and that in on for its their his her it they will would".split(" "));

function tokens(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/[\u2018\u2019]/gu, "'");
  return (plain.match(/[a-z0-9]+(?:'[a-z]+)?/gu) ?? []).filter((token) => !STOP.has(token));
}

/** F1 of the words two texts have in common, without the commonest words. */
export function wordF1(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of right) {
    const rest = counts.get(token) ?? 0;
    if (rest > 0) common++;
    counts.set(token, rest - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** Common items as a share of all items; 1 for two empty sets. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  const common = [...left].filter((item) => right.has(item)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

const surname = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}_'-]+/gu) ?? []).at(-1) ?? "";

const nameParts = (name: string): ReadonlySet<string> =>
  new Set((name.toLowerCase().match(/[\p{L}\p{N}_'-]{3,}/gu) ?? []).filter((part) => part !== "the" && part !== "and"));

/** Equal last names, or the one name holding all parts of the other. */
export function samePerson(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (surname(a) === surname(b)) return true;
  const left = nameParts(a);
  const right = nameParts(b);
  const common = [...left].filter((part) => right.has(part)).length;
  return common > 0 && (common === left.size || common === right.size);
}

/** Initials of the capitalised words; null for a single one. */
function acronym(name: string): string | null {
  const initials = name.match(/\b[A-Z]/gu) ?? [];
  return initials.length > 1 ? initials.join("").toLowerCase() : null;
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}_]/gu, "");
const withoutStops = (name: string): string => name.toLowerCase().replaceAll(/\bu\.?s\.?(?![\p{L}\p{N}_])/gu, "us");

/** The same person; or a body and its acronym; or names of bodies that mostly agree. */
export function sameSpeaker(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (samePerson(a, b) || acronym(a) === bare(b) || acronym(b) === bare(a)) return true;
  return wordF1(withoutStops(a), withoutStops(b)) >= 0.6;
}

/** First and last months of the seasons of EDTF; winter ends in the second month of the next year. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

/** First and last day that an EDTF date allows, as strings in their order; an open side allows any. */
function days(edtf: string): readonly [string, string] {
  const parts = edtf.split("/").map((part) => part.replaceAll(/^[~?%]+|[~?%]+$/gu, ""));
  return [dayAt(0, parts[0]!), dayAt(1, parts.at(-1)!)];
}

function dayAt(side: 0 | 1, part: string): string {
  if (part === "..") return ["0000-01-01", "9999-12-31"][side]!;
  const month = SEASONS[part.slice(5)]?.[side];
  const point = month === undefined ? part.replace("X", ["0", "9"][side]!) : monthAfter(part.slice(0, 4), month);
  return `${point}${["-01-01", "-12-31"][side]!.slice(point.length - 4)}`;
}

const monthAfter = (year: string, month: number): string =>
  month > 12 ? `${Number(year) + 1}-0${month - 12}` : `${year}-${String(month).padStart(2, "0")}`;

/** Whether two dates can be the same day; an unknown one can be any. */
export function datesCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [days(a), days(b)];
  return left[1] >= right[0] && right[1] >= left[0];
}

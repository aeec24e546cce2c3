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

/** First and last day that an EDTF date allows. */
function days(edtf: string): readonly [string, string] {
  const parts = edtf.split("/").map((part) => part.replaceAll(/^[~?%]+|[~?%]+$/gu, ""));
  const fill = (part: string, ending: string): string =>
    part.length === 10 ? part : part.length === 7 ? `${part}-${ending}` : `${part}-${ending === "01" ? "01-01" : "12-31"}`;
  return [fill(parts[0] ?? "", "01"), fill(parts.at(-1) ?? "", "31")];
}

/** Whether two dates can be the same day; an unknown one can be any. */
export function datesCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [days(a), days(b)];
  return left[1] >= right[0] && right[1] >= left[0];
}

/** What stands before a date and changes it: "early", "the end of", "around", "since", "by". */
import type { Match } from "./grammar/rule.ts";
import type { Part } from "./reading.ts";
import { formAt, gluedAt, wordAt, type View } from "./view.ts";

const ABOUT = new Set("about around approximately circa roughly".split(" "));
const BOUNDS: ReadonlyMap<string, "since" | "by"> = new Map([
  ["since", "since"],
  ...["by", "until", "till", "through"].map((word) => [word, "by"] as const),
]);

/** Takes the words before a date into its reading. `floor` is the first piece that is still free. */
export function modify(view: View, match: Match, floor: number): Match {
  if (match.reading.base === null || match.reading.basis === "event") return match;
  let first = match.first;
  const read = partBefore(view, first, floor);
  if (read !== null) first = read.first;
  if (first > floor && (formAt(view, first - 1) === "later" || formAt(view, first - 1) === "earlier")) first--;
  const article = formAt(view, first - 1) === "the" ? first - 1 : first;
  const isAbout = article > floor && match.reading.method !== "weekday" && ABOUT.has(formAt(view, article - 1));
  if (isAbout) first = article - 1;
  if (article >= floor && article < first) first = article;
  const bound = first > floor ? BOUNDS.get(formAt(view, first - 1)) : undefined;
  const { reading } = match;
  if (read === null && !isAbout && bound === undefined) return first === match.first ? match : { first, last: match.last, reading };
  const part = read?.part ?? reading.part;
  return {
    first,
    last: match.last,
    reading: {
      ...reading,
      // By the end of a period means by its last day, so the part says no more.
      part: bound === "by" && part === "late" ? undefined : part,
      approximate: isAbout || reading.approximate,
      bound: bound ?? reading.bound,
    },
  };
}

/** "the first week of May", "the last week of May" */
function weekBefore(view: View, of: number, floor: number): { readonly first: number; readonly part: Part } | null {
  if (of - 2 < floor || formAt(view, of) !== "of" || formAt(view, of - 1) !== "week") return null;
  const form = formAt(view, of - 2);
  return form === "first" || form === "last" ? { first: of - 2, part: `${form} week` } : null;
}

/** "early", "mid-", "late" directly before; "the beginning of", "the end of" with their "of". */
function partBefore(view: View, at: number, floor: number): { readonly first: number; readonly part: Part } | null {
  const direct = at - 1 >= floor ? wordAt(view, at - 1).part : undefined;
  if (direct !== undefined) return { first: at - 1, part: direct };
  if (gluedAt(view, at)) return null;
  const of = formAt(view, at - 1) === "the" ? at - 2 : at - 1;
  const week = weekBefore(view, of, floor);
  if (week !== null) return week;
  const noun = of - 1 >= floor && formAt(view, of) === "of" ? wordAt(view, of - 1) : null;
  const part = noun?.partNoun ?? noun?.part;
  return part === undefined ? null : { first: of - 1, part };
}

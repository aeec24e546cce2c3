/** "The Contact Group, made up of A, B and C, met", "The quartet (A, B and C) will meet": the members that an aside gives a group whose name tells none. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { wordSet } from "../../word-set.ts";

/** How long an aside with a list of states may be. */
const LONGEST = 40;
const GROUPS = wordSet(
  "group quartet quintet trio troika committee commission council panel forum bloc alliance powers nations mechanism format guarantors sponsors mediators members grouping",
);
/** Words between the group and its members. */
const INTRODUCING = wordSet(
  "made up of composed comprising consisting which that groups includes comprises brings together bringing grouping namely consists is gathers gathering uniting unites",
);
const OPENING: Readonly<Record<string, string>> = { ",": ",", ")": "(", "-": "-", "--": "--", "\u2013": "\u2013", "\u2014": "\u2014" };

/** The list of states before token `verb` that are the members of the group it has as its subject; null without one. */
export function membersAside(analysis: Analysis, chunks: Chunks, verb: number): TokenRange | null {
  const { lower } = analysis.tokens;
  const opening = OPENING[lower[verb - 1] ?? ""];
  const end = opening === undefined ? verb : verb - 1;
  const from = Math.max(chunks.sentence.first, end - LONGEST);
  if (end - from < 3 || !lower.slice(from, end).some((form) => GROUPS.has(form))) return null;
  const set = pluralSetsIn(analysis, from, end)
    .filter(({ last, persons, adjectival, codes }) => last === end && persons.length === 0 && !adjectival && codes.length > 1)
    .toSorted((a, b) => b.codes.length - a.codes.length)[0];
  if (set === undefined) return null;
  let first = set.first;
  if (lower[first - 1] === "the") first--;
  while (first > from && INTRODUCING.has(lower[first - 1]!)) first--;
  if (opening === undefined ? first === set.first || lower[set.first - 1] !== "of" : lower[first - 1] !== opening) return null;
  const noun = opening === undefined ? first - 1 : first - 2;
  return GROUPS.has(lower[noun] ?? "") ? { first: set.first, last: set.last } : null;
}

/** Whether a group of which this is the list meets as one: "held its second meeting". */
export const areMembers = (analysis: Analysis, chunks: Chunks, verb: number, subject: TokenRange): boolean =>
  membersAside(analysis, chunks, verb)?.first === subject.first;

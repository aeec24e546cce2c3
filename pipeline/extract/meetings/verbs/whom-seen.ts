/** Whether what a verb takes as its object is somebody met: called on, seen, received; not a thing, nor somebody of whom more is said. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { DELEGATES } from "../parties/delegates.ts";

const PERSONS = new Set(["him", "her"]);

/** "received a letter from the emir", "welcomed the plan of the mediators": what is received is no guest. */
export function isThing(analysis: Analysis, chunks: Chunks, from: number): boolean {
  const group = chunks.nounAt(from);
  if (group?.kind === "pronoun" && PERSONS.has(analysis.tokens.lower[from]!)) return false;
  if (group === null || mentionAt(analysis, group.head) !== null || mentionsIn(analysis, group.first, group.last).length > 0) return false;
  const noun = analysis.tokens.lower[group.head]!;
  const { words } = analysis.lexicon;
  return !DELEGATES.has(noun) && !words.is(noun, "persons") && !words.is(noun, "anonymous") && !words.is(noun, "parties");
}

const ASKING = new Set(["to", "for", "not"]);

/** "called A on Tuesday", not "called A a liar" or "called on A to resign": nothing more is said of the person behind the call. */
export function isCalled(analysis: Analysis, { first, last }: TokenRange, visit: boolean): boolean {
  const person = mentionsIn(analysis, first, last).findLast((mention) => mention.kind === "person" || mention.kind === "office");
  if (person === undefined) return false;
  // "the president of Norway"
  const owner = analysis.tokens.lower[person.last] === "of" ? mentionAt(analysis, last - 1) : null;
  // "called the president from Geneva": where the caller was.
  const away = analysis.tokens.lower[person.last] === "from";
  if (!away && person.last < last && (owner?.kind !== "country" || owner.first > person.last + 2)) return false;
  const form = analysis.tokens.lower[last] ?? "";
  // "called on the minister, A, to resign"
  if (visit && (ASKING.has(form) || (form === "," && ASKING.has(analysis.tokens.lower[last + 1] ?? "")))) return false;
  const next = analysis.tags[last];
  return dateAt(analysis, last) !== undefined || next === "ADP" || next === "ADV" || next === "PART" || next === "CCONJ" || /^[.,]?$/.test(form);
}

const UNSEEN = new Set(["as", "off", "out", "through"]);
const SCREENS = new Set(["television", "tv", "screen", "film", "video"]);

/** "saw the president on Tuesday", not "saw the president leave", "as a rival", "on television": nothing more is said of the one seen. */
export function isSeen(analysis: Analysis, range: TokenRange): boolean {
  const { lower } = analysis.tokens;
  if (UNSEEN.has(lower[range.last] ?? "") || lower.slice(range.last, range.last + 3).some((form) => SCREENS.has(form))) return false;
  return analysis.tags[range.last] !== "ADJ" && isCalled(analysis, range, false);
}

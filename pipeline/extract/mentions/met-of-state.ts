/** "met A B of Chad", "talks with Peru's A B", "Mr. A, of Chad,": names whose state stands beside them, where somebody meets them. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { wordSet } from "../word-set.ts";
import type { Find } from "./find.ts";
import { ofState, ownerAt } from "./side-of.ts";
import { isA, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

const MEETING = wordSet("met meet meets meeting saw received receives receiving telephoned phoned called hosted welcomed");
/** Words behind which whoever stands after "with", "by" or "to" has been spoken to. */
const TALKING = wordSet(
  "met meet meeting meetings talks talked conferred closeted spoke speaking conversation discussions lunched dined sat received hour hours minutes",
);
const LINKS = new Set(["with", "by", "to"]);
/** How far before "with" such a word may stand. */
const REACH = 8;

/** The state of a whole name that a meeting word has as its object; null for any other. */
export function metOfState(words: Words, { first, last }: Find): string | null {
  const state = ofState(words, last);
  if (state === null || ownerAt(words, wordAt(words, last + 1) === "the" ? last + 2 : last + 1)!.kind !== "country") return null;
  return isMet(words, first) ? state : null;
}

/** "met Chad's A B", "Peru's A B was received": the state that owns a whole name of somebody who meets or is met; null for any other. */
export function ownerMet(words: Words, { first, last }: Find): string | null {
  const owner = isPossessive(words, first - 1) && sameSentence(words, first - 2, first) ? ownerAt(words, first - 2) : null;
  if (owner?.kind !== "country" || owner.adjectival) return null;
  const verb = tagAt(words, last) === "AUX" ? last + 1 : last;
  const acts = sameSentence(words, first, verb) && (MEETING.has(wordAt(words, verb)) || TALKING.has(wordAt(words, verb)));
  return (acts || isMet(words, owner.first)) && hasOther(words, first, last) ? owner.country : null;
}

/** How far from a name somebody may stand who is surely a person, as those are who meet a person. */
const NEIGHBOURHOOD = 20;

/** Whether somebody else is named near who is no firm: by an office, or surely a person. */
function hasOther(words: Words, first: number, last: number): boolean {
  for (let at = first - NEIGHBOURHOOD; at < last + NEIGHBOURHOOD; at++) {
    const other = at < first || at >= last ? ownerAt(words, at) : null;
    if (other !== null && sameSentence(words, Math.min(at, first), Math.max(at, first)) && isOffice(other)) return true;
  }
  return false;
}

const isOffice = ({ kind, sure }: Find): boolean => kind === "office" || (kind === "person" && sure);

/** Whether a word of meeting has the words from token `first` on as its object. */
function isMet(words: Words, first: number): boolean {
  const before = wordAt(words, first - 1);
  if (!sameSentence(words, first - 1, first)) return false;
  if (MEETING.has(before) || (before === "on" && wordAt(words, first - 2) === "called")) return true;
  if (!LINKS.has(before)) return false;
  for (let at = first - 2; at > first - REACH && sameSentence(words, at, first); at--) if (TALKING.has(wordAt(words, at))) return true;
  return false;
}

/** "Mr. A B, of Chad,": the state in an aside of its own. */
export function asideOfState(words: Words, last: number): string | null {
  if (wordAt(words, last) !== ",") return null;
  const state = ofState(words, last + 1);
  if (state === null) return null;
  const owner = ownerAt(words, wordAt(words, last + 2) === "the" ? last + 3 : last + 2)!;
  const next = wordAt(words, owner.last);
  const closes = next === "," || next === "." || next === "and" || next === ";" || isA(words, owner.last, CLASS_BITS.calendar);
  return owner.kind === "country" && !owner.adjectival && closes ? state : null;
}

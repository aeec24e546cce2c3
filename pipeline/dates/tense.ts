/** What the words around a date say of its direction: back or ahead. */
import type { Match } from "./grammar/rule.ts";
import type { Direction } from "./reading.ts";
import { isInfinitive, isIntended } from "./intended.ts";
import { formAt, lengthAt, wordAt, type View } from "./view.ts";

const BOUNDARIES = new Set([",", ";", ":", "\u2014", "\u2013", "--", "(", '"', "\u201c", "\u201d", "``", "''"]);
const BE = new Set("is are was were be 's 're being".split(" "));
/** Words in -ed that are no past. */
const NOT_PAST = new Set("hundred indeed succeed proceed exceed sacred kindred naked".split(" "));
const REACH = 25;

/** `intended`: what somebody agreed, promised or was asked to do, after which the willing itself may be told. */
type Tense = "future" | "past" | "intended" | null;

/** Whether the clause before `at` looks ahead by a tight cue ("will", "set to", "as early as"), back by a past verb, or says nothing. */
export function tenseBefore(view: View, at: number, last: number): Tense {
  // "told them to leave by Sunday"
  const isDeadline = formAt(view, at - 1) === "by";
  for (let before = at - 1; before >= view.first && at - before <= REACH; before--) {
    if (BOUNDARIES.has(formAt(view, before))) return null;
    if (isCue(view, before, at, last)) return "future";
    if (isIntended(view, before)) return isDeadline ? "future" : "intended";
    if (isDeadline && isInfinitive(view, before)) return "future";
    if (isPast(view, before) || isDone(view, before, at)) return "past";
  }
  return null;
}

const OPENING_NOUN = new Set("a an the this that its their two three four five several under of by in".split(" "));
const CAUSING = new Set(["get", "see"]);
/** Before a participle they make it part of a verb, or do not have it hold of a noun. */
const NOT_OF_NOUN = new Set("and or not be been being have has had get to it them him her us me".split(" "));
/** How far behind its participle a day may stand: "signed in Addis Ababa on Monday". */
const LONGEST_PLACE = 4;

/** "will lend maize under an accord | signed in Lima on Monday": what a participle tells of a noun is done; in "get it signed on Monday" it is to come. */
function isDone(view: View, at: number, date: number): boolean {
  if (date - at > LONGEST_PLACE + 1 || !isRegularPast(view, at) || isPlannedWord(view, at)) return false;
  const before = formAt(view, at - 1);
  if (at <= view.first || NOT_OF_NOUN.has(before) || before.endsWith("ly") || (at + 1 < date && !opensPlace(formAt(view, at + 1)))) return false;
  let isNoun = false;
  for (let back = at - 2; back >= view.first && at - back <= LONGEST_PLACE + 1; back--) {
    if (CAUSING.has(formAt(view, back))) return false;
    isNoun ||= OPENING_NOUN.has(formAt(view, back));
  }
  return isNoun;
}

/** "signed | in Lima on Monday", "signed | here on Monday" */
const opensPlace = (form: string): boolean => PREPOSITIONS.has(form) || form === "here" || form === "there";

const isPlannedWord = (view: View, at: number): boolean => wordAt(view, at).tense === "planned";

function isCue(view: View, at: number, date: number, last: number): boolean {
  const form = formAt(view, at);
  const { tense } = wordAt(view, at);
  if (tense === "future") return true;
  if (tense === "planned") return isPlan(view, at, date) && !isCalledOff(view, last);
  const before = formAt(view, at - 1);
  if (form === "be") return before === "to" && !isPast(view, at - 2);
  if (form === "to") return BE.has(before) && !isBeenBefore(view, at - 1);
  if (form === "until" || form === "till") return date - at <= 6 && at > view.first && before !== "up";
  return form === "as" && date - at <= 3 && (before === "soon" || before === "early");
}

const PREPOSITIONS = new Set(["to", "for", "on", "in", "by", "at"]);

/** "is set to", "are due on", "scheduled for", "plans to"; not "set Friday as the deadline", "had been due to". */
function isPlan(view: View, at: number, date: number): boolean {
  const form = formAt(view, at);
  if (isBeenBefore(view, at)) return false;
  if (form === "scheduled" || form === "slated") return true;
  const next = formAt(view, at + 1);
  if (form !== "due" && next === "to") return true;
  if (form === "set" || form === "due" || form === "expected" || form === "planned" || form === "supposed") {
    const isPassive = BE.has(formAt(view, at - 1)) || BE.has(formAt(view, at - 2));
    return (isPassive && (PREPOSITIONS.has(next) || at + 1 === date)) || (form !== "expected" && next === "for");
  }
  return next === "to";
}

/** "had been scheduled", "had previously been due". */
function isBeenBefore(view: View, at: number): boolean {
  return formAt(view, at - 1) === "been" || formAt(view, at - 1) === "had" || formAt(view, at) === "been";
}

/** "planned for Saturday was canceled": the plan is past. */
function isCalledOff(view: View, last: number): boolean {
  const next = formAt(view, last);
  return next === "was" || next === "were" || next === "had";
}

/** A listed form of the past; in the passive ("to be held") its auxiliary tells the tense. */
const isPast = (view: View, at: number): boolean => wordAt(view, at).tense === "past" && !BE.has(formAt(view, at - 1));

/** The first verb after a date that opens its sentence: "In May, the leaders will meet", "In January it sold". */
function tenseAfter(view: View, from: number): Tense {
  for (let at = from; at < view.last && at - from <= REACH; at++) {
    const { tense } = wordAt(view, at);
    if (tense === "future") return "future";
    if (isPast(view, at) || isRegularPast(view, at)) return "past";
  }
  return null;
}

/** A verb in -ed; "need", "speed" and "hundred" are short or end otherwise before it. */
const isRegularPast = (view: View, at: number): boolean =>
  (lengthAt(view, at) > 5 || (lengthAt(view, at) === 5 && formAt(view, at).at(-3) !== "e")) &&
  formAt(view, at).endsWith("ed") &&
  !NOT_PAST.has(formAt(view, at)) &&
  !BE.has(formAt(view, at - 1));

/** The tense of the nearest verb: before the date, else after it. */
function tenseAround(view: View, first: number, last: number): Tense {
  for (let at = first - 1; at >= view.first && first - at <= REACH; at--) {
    if (isCue(view, at, first, last)) return "future";
    if (isIntended(view, at)) return "intended";
    if (isPast(view, at) || isRegularPast(view, at)) return "past";
  }
  return tenseAfter(view, last);
}

/** Gives an undecided turn its direction: back for a weekday, by the tense for a month, unless the clause looks ahead. */
export function direct(view: View, match: Match): Match {
  const { base } = match.reading;
  if (base?.kind !== "cycle" || base.direction !== null) return match;
  return { ...match, reading: { ...match.reading, base: { ...base, direction: directionOf(view, match, base.cycle.of) } } };
}

const AHEAD = new Set(["in", "by", "during", "until", "before"]);

function directionOf(view: View, match: Match, of: string): Direction {
  if (of === "date") return tenseAround(view, match.first, match.last) === "past" ? "recent" : "nearest";
  if (of === "month") return asDirection(tenseAround(view, match.first, match.last)) ?? "nearest";
  const tense = tenseBefore(view, match.first, match.last);
  if (of === "weekday" && tense === "intended") return "nearest";
  const isAhead = tense === "future" || tense === "intended";
  // Results of a quarter come after it, also when they "will" come; what takes place in it does not.
  return isAhead && (of !== "quarter" || AHEAD.has(formAt(view, match.first - 1))) ? "future" : "past";
}

/** What is intended for a month lies ahead; a weekday may be that of the willing, and the nearest is the news. */
const asDirection = (tense: Tense): Direction | null => (tense === "intended" ? "future" : tense);

/** What the clause before a date says of its direction. */
import type { Direction } from "./reading.ts";
import { formAt, type View } from "./view.ts";
import type { Match } from "./grammar/rule.ts";

const BOUNDARIES = new Set([",", ";", ":", "\u2014", "\u2013", "--", "(", '"', "\u201c", "\u201d", "``", "''"]);
const FUTURE = new Set(["will", "'ll", "shall", "wo"]);
const PLANNED = new Set("set scheduled slated planned expected due".split(" "));
const BE = new Set("is are was were be been 's 're being".split(" "));
const PAST = new Set("was were had did said told has have".split(" "));
const REACH = 25;

/** Whether the clause before `at` looks ahead by a tight cue ("will", "set to", "as early as"), back by a past verb, or says nothing. */
export function tenseBefore(view: View, at: number): "future" | "past" | null {
  for (let before = at - 1; before >= view.first && at - before <= REACH; before--) {
    const form = formAt(view, before);
    if (BOUNDARIES.has(form)) return null;
    if (isCue(view, before, at)) return "future";
    if (PAST.has(form)) return "past";
  }
  return null;
}

function isCue(view: View, at: number, date: number): boolean {
  const form = formAt(view, at);
  if (FUTURE.has(form)) return true;
  const next = formAt(view, at + 1);
  if (PLANNED.has(form)) return (next === "to" || next === "for" || at + 1 === date) && !isCalledOff(view, date);
  if (form === "to" && BE.has(formAt(view, at - 1)) && formAt(view, at - 1) !== "been") return true;
  if (form === "until" || form === "till") return date - at <= 2;
  return form === "as" && date - at <= 3 && (formAt(view, at - 1) === "soon" || formAt(view, at - 1) === "early");
}

/** "planned for Saturday was canceled": the plan is past. */
function isCalledOff(view: View, date: number): boolean {
  const next = formAt(view, date + 1);
  return next === "was" || next === "were" || next === "had";
}

/** Gives an undecided turn its direction: back for a weekday, by the tense for a month, unless the clause looks ahead. */
export function direct(view: View, match: Match): Match {
  const { base } = match.reading;
  if (base?.kind !== "cycle" || base.direction !== null) return match;
  const tense = tenseBefore(view, match.first);
  const fallback: Direction = base.cycle.of === "month" ? "nearest" : "past";
  const direction: Direction = tense === "future" ? "future" : tense === "past" && base.cycle.of === "month" ? "past" : fallback;
  return { ...match, reading: { ...match.reading, base: { ...base, direction } } };
}

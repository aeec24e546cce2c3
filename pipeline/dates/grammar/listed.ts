/** Listed phrases: vague ones ("recently", "these days"), holidays ("Christmas Eve"), and "the eve of" an event. */
import { readYear } from "../numbers.ts";
import { yearPeriod } from "../period.ts";
import { readingOf } from "../reading.ts";
import { formAt, isCapitalAt, phraseAt, wordAt, type View } from "../view.ts";
import { dated, explicit, turn, undated } from "./build.ts";
import { readShiftedYear } from "./month-date.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a phrase that the lexicon lists. */
export const listed: DateRule = {
  id: "listed",
  read(view, at) {
    if (wordAt(view, at).phrase !== true) return null;
    const holiday = isCapitalAt(view, at) ? readHoliday(view, at) : null;
    if (holiday !== null) return holiday;
    const vague = phraseAt(view, view.lexicon.vague, at);
    return vague === null || isQualifier(view, at, vague.last) ? null : undated(at, vague.last, "DATE", vague.value, "vague");
  },
};

const AFTER_NOUN = new Set(["and", "or", "but", "to", "is", "was", "will", "as", "if", "when", "that", "with", "by", "for", "in", "on"]);

/** "the future division", "the past three winters", "as soon as": there the words qualify what follows. */
function isQualifier(view: View, at: number, last: number): boolean {
  const next = formAt(view, last);
  if (formAt(view, last - 1) === "soon") return next === "as" || next === "after";
  return formAt(view, at) === "the" && last === at + 2 && next >= "0" && next <= "z~" && !AFTER_NOUN.has(next);
}

function readHoliday(view: View, at: number): Match | null {
  const found = phraseAt(view, view.lexicon.holidays, at);
  if (found === null) return null;
  const cycle = { of: "holiday", rule: found.value } as const;
  const next = formAt(view, found.last) === "," || formAt(view, found.last) === "of" ? found.last + 1 : found.last;
  const year = readYear(view, next);
  if (year !== null) return dated(at, year.last, { kind: "within", cycle, outer: explicit(yearPeriod(year.year)) }, "holiday", { basis: "explicit" });
  const shifted = readShiftedYear(view, next);
  if (shifted !== null) return dated(at, shifted.last, { kind: "within", cycle, outer: shifted.base }, "holiday");
  return dated(at, found.last, turn(cycle, "nearest"), "holiday");
}

/** Reads "the eve of" something: the day before an event. */
export const eve: DateRule = {
  id: "eve",
  read(view, at) {
    const start = formAt(view, at) === "the" ? at + 1 : at;
    if (formAt(view, start) !== "eve" || formAt(view, start + 1) !== "of") return null;
    return {
      first: at,
      last: start + 2,
      reading: readingOf("DATE", { kind: "shift", unit: "day", count: -1, from: "event" }, "event", "event"),
    };
  },
};

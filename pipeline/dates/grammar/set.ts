/** What happens again and again: "daily", "every Friday", "each year", "twice a week". */
import { formAt, gluedAt, isCapitalAt, wordAt, type View } from "../view.ts";
import { undated } from "./build.ts";
import type { DateRule, Match } from "./rule.ts";

const LENGTHS: Readonly<Record<string, string>> = {
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  night: "P1D",
  week: "P1W",
  weekend: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P10Y",
};

/** Reads a repetition. */
export const set: DateRule = {
  id: "set",
  read(view, at) {
    const word = wordAt(view, at);
    if (word.set !== undefined && !gluedAt(view, at))
      return isCapitalAt(view, at) && at > view.first ? null : undated(at, at + 1, "SET", word.set, "set");
    const form = formAt(view, at);
    if (form === "every" || form === "each") return readEvery(view, at);
    return form === "a" || form === "per" ? readRate(view, at) : null;
  },
};

function readEvery(view: View, at: number): Match | null {
  const next = wordAt(view, at + 1);
  if (next.weekday !== undefined) return undated(at, at + 2, "SET", `XXXX-WXX-${next.weekday}`, "set");
  if (next.month !== undefined && isCapitalAt(view, at + 1)) return undated(at, at + 2, "SET", `XXXX-${String(next.month).padStart(2, "0")}`, "set");
  const length = next.plural === true ? undefined : LENGTHS[next.unit ?? ""];
  return length === undefined || formAt(view, at + 2) === "of" ? null : undated(at, at + 2, "SET", length, "set");
}

const COUNTED = new Set("times once twice million billion trillion percent % barrels tons tonnes people".split(" "));

/** "three times a week", "$2 billion a year". */
function readRate(view: View, at: number): Match | null {
  const length = wordAt(view, at + 1).plural === true ? undefined : LENGTHS[wordAt(view, at + 1).unit ?? ""];
  if (length === undefined || gluedAt(view, at + 2) || wordAt(view, at + 2).offset !== undefined) return null;
  return formAt(view, at) === "per" || COUNTED.has(formAt(view, at - 1)) || isDigitAt(view, at - 1)
    ? undated(at, at + 2, "SET", length, "set")
    : null;
}

/** "$1.76 a year". */
const isDigitAt = (view: View, at: number): boolean => /^\d/.test(formAt(view, at));

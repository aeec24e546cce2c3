/** Years, decades and centuries: "in 2021", "2011-2014", "the 1990s", "the '80s", "the 20th century". */
import { monthsFrom, yearPeriod } from "../period.ts";
import { readYear } from "../numbers.ts";
import { formAt, gluedAt, isCapitalAt, lengthAt, numeralAt, wordAt, type View } from "../view.ts";
import { dated, explicit } from "./build.ts";
import { isRangeMark } from "./range-mark.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a year on its own, a range of years, a decade or a century. */
export const year: DateRule = {
  id: "year",
  read: (view, at) => readDecade(view, at) ?? readCentury(view, at) ?? readBareYear(view, at),
};

const DECADE = /^(?:1[5-9]|20)?\d0s$/;
const QUOTE = /^['\u2018\u2019]$/;

function readDecade(view: View, at: number): Match | null {
  const form = formAt(view, at);
  const named = wordAt(view, at).decade;
  if (named !== undefined) {
    return formAt(view, at - 1) === "the" || wordAt(view, at - 1).part !== undefined ? decade(at, at + 1, 1900 + named * 10) : null;
  }
  if (form.length === 5 && DECADE.test(form)) return decade(at, at + 1, Number(form.slice(0, 4)));
  if (!QUOTE.test(form) || lengthAt(view, at + 1) !== 3 || !DECADE.test(formAt(view, at + 1))) return null;
  const digits = Number(formAt(view, at + 1).slice(0, 2));
  return decade(at, at + 2, digits >= 30 ? 1900 + digits : 2000 + digits);
}

const decade = (first: number, last: number, from: number): Match => dated(first, last, explicit(monthsFrom("decade", from, 1)), "explicit");

function readCentury(view: View, at: number): Match | null {
  const ordinal = wordAt(view, at).ordinal;
  if (ordinal === undefined || ordinal < 11 || formAt(view, at + 1) !== "century") return null;
  return dated(at, at + 2, explicit(monthsFrom("century", (ordinal - 1) * 100, 1)), "explicit");
}

const LEADS = new Set(
  "in of since until till by from to through before after during between and or early late mid end beginning around about circa for year than the ( , - \u2013 post pre".split(
    " ",
  ),
);
const STRONG_LEADS = new Set("in since until till during by early late mid year post pre end beginning circa".split(" "));
const UNITS_AFTER = new Set(
  "% percent percentage million billion trillion km kilometers kilometres miles meters metres feet tons tonnes pounds dollars euros yen yuan won rubles roubles people troops soldiers votes points seats cases deaths other more of jobs members men women mw kg hectares acres barrels gmt hours".split(
    " ",
  ),
);
const NUMBERED = new Set(
  "resolution resolutions article articles no. nos. number page pages flight boeing airbus route room section chapter line bus unit".split(" "),
);
const COUNTING = new Set("some nearly almost over least most another estimated fewer".split(" "));
const CURRENCY = /^[$\u20ac\u00a3\u00a5\u20a9\u20b9#]$|^(?:rs|us\$|rmb|usd|eur)\.?$/;

function readBareYear(view: View, at: number): Match | null {
  const read = readYear(view, at) ?? readThousand(view, at);
  if (read === null || gluedBefore(view, at) || isCount(view, at, read.last)) return null;
  const mark = isRangeMark(view, read.last);
  const until = mark === null ? null : rangeEnd(view, mark, read.year);
  if (until !== null && (gluedAt(view, read.last) || formAt(view, read.last) === "\u2013")) {
    return dated(at, until.last, explicit(yearPeriod(read.year)), "explicit", { until: explicit(yearPeriod(until.year)) });
  }
  if (gluedAt(view, read.last) && numeralAt(view, read.last) >= 0) return null;
  return dated(at, read.last, explicit(yearPeriod(read.year)), "explicit");
}

/** "the year two thousand". */
function readThousand(view: View, at: number): { readonly last: number; readonly year: number } | null {
  const isTwo = wordAt(view, at).number === 2 && wordAt(view, at + 1).number === 1000 && formAt(view, at - 1) === "year";
  return isTwo && wordAt(view, at + 2).number === undefined ? { last: at + 2, year: 2000 } : null;
}

const gluedBefore = (view: View, at: number): boolean =>
  gluedAt(view, at) && wordAt(view, at - 1).part === undefined && !STRONG_LEADS.has(formAt(view, at - 1));

/** The far year of "2011-2014" or "2011-14". */
function rangeEnd(view: View, at: number, from: number): { readonly last: number; readonly year: number } | null {
  const number = numeralAt(view, at);
  const full = lengthAt(view, at) === 2 ? Math.floor(from / 100) * 100 + number : number;
  return number >= 0 && full > from && full <= 2099 && full - from < 150 ? { last: at + 1, year: full } : null;
}

/** Whether four digits count or number something: "2000 troops", "$1998", "Resolution 1973". */
function isCount(view: View, at: number, last: number): boolean {
  const before = formAt(view, at - 1);
  const after = formAt(view, last);
  if (UNITS_AFTER.has(after) || CURRENCY.test(before) || NUMBERED.has(before) || (after === "/" && numeralAt(view, last + 1) >= 0)) return true;
  if (numeralAt(view, at) < 0) return false;
  if (COUNTING.has(before)) return true;
  if (after === "." && numeralAt(view, last + 1) >= 0) return true;
  if (STRONG_LEADS.has(before)) return isPlural(view, last) && numeralAt(view, at) % 100 === 0;
  if (numeralAt(view, at) < 1900) return true;
  if (LEADS.has(before)) return before !== "the" && isPlural(view, last);
  // A name's number ("Vision 2030"), unless the words before are ordinary ones.
  return (isCapitalAt(view, at - 1) && at - 1 > view.first) || isPlural(view, last);
}

const NO_PLURAL = new Set("was is has its his as this us does always across plus perhaps thus series sales results less".split(" "));

const isPlural = (view: View, at: number): boolean => {
  const form = formAt(view, at);
  return form.length > 3 && form.endsWith("s") && !form.endsWith("ss") && !isCapitalAt(view, at) && !NO_PLURAL.has(form);
};

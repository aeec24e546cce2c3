/** Fiscal years, counted as the country counts them that the text speaks of: "fiscal 2027", "FY2024", "this fiscal year". */
import type { FiscalYears } from "../../lexicon/date-words.ts";
import { readYear } from "../numbers.ts";
import { monthsFrom, yearPeriod, type Period } from "../period.ts";
import { formAt, gluedAt, phraseAt, wordAt, type View } from "../view.ts";
import { dated, explicit } from "./build.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a fiscal year by its number or its distance. */
export const fiscal: DateRule = {
  id: "fiscal",
  read(view, at) {
    const named = readFiscal(view, at);
    if (named === null) return readShifted(view, at);
    const period = fiscalPeriod(view, at, named.year);
    const approximate = period === null ? { approximate: true } : {};
    return dated(at, named.last, explicit(period ?? yearPeriod(named.year)), "fiscal", approximate);
  },
};

const JOINED = /^fy(?<year>\d{4}|\d{2})$/;

/** "fiscal 2027", "fiscal year 2027", "FY2027", "FY 27". */
export function readFiscal(view: View, at: number): { readonly last: number; readonly year: number } | null {
  const form = formAt(view, at);
  const joined = form.startsWith("fy") ? JOINED.exec(form) : null;
  if (joined !== null) return { last: at + 1, year: fullYear(joined.groups!["year"]!) };
  if (form !== "fiscal" && form !== "financial" && form !== "fy") return null;
  const next = formAt(view, at + 1) === "year" ? at + 2 : at + 1;
  return readYear(view, next);
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

/** The fiscal year of a number; null when the text around names no country whose calendar is known. */
export function fiscalPeriod(view: View, at: number, year: number): Period | null {
  const calendar = calendarOf(view, at);
  return calendar === null ? null : { ...monthsFrom("fiscal", year - (calendar.namedByEnd ? 1 : 0), calendar.month), name: year };
}

/** "this fiscal year", "the next fiscal year", "the current fiscal year". */
function readShifted(view: View, at: number): Match | null {
  const start = formAt(view, at) === "the" ? at + 1 : at;
  const shift = wordAt(view, start).shift;
  const word = formAt(view, start + 1);
  if (shift === undefined || (word !== "fiscal" && word !== "financial") || formAt(view, start + 2) !== "year") return null;
  const calendar = calendarOf(view, at);
  if (calendar === null) return dated(at, start + 3, { kind: "shift", unit: "year", count: shift, from: "anchor" }, "fiscal", { approximate: true });
  return dated(at, start + 3, { kind: "shift", unit: "fiscal", count: shift, from: "anchor", fiscal: calendar }, "fiscal");
}

/** How far a country may stand from its fiscal year: some sentences back, for "fiscal 2027" stands where the country is known. */
const REACH = 120;

/** The calendar of the nearest country named before, else of the first after in the sentence. */
function calendarOf(view: View, at: number): FiscalYears | null {
  const wide: View = { ...view, first: Math.max(0, at - REACH) };
  for (let before = at - 1; before >= wide.first; before--) {
    const found = lookUp(wide, before);
    if (found !== null) return found;
  }
  for (let after = at + 1; after < view.last && after - at < REACH; after++) {
    const found = lookUp(view, after);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(view: View, at: number): FiscalYears | null {
  if (!gluedAt(view, at)) return phraseAt(view, view.lexicon.fiscal, at)?.value ?? null;
  return null;
}

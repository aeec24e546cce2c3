/** Days inside what a verb is made of, and between it and what belongs to it: "will on Friday sign", "had in 2011 agreed", "failed on Tuesday to agree", "warned late Tuesday of a crisis". */
import type { TaggedText } from "./tagged-text.ts";

const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday".split(" "));
const PERIODS = new Set(["week", "month", "year", "morning", "afternoon", "evening", "night"]);
const WHICH = new Set(["this", "next", "last", "later"]);
const MONTHS = new Set("january february march april may june july august september october november december".split(" "));
const ABOUT = new Set(["late", "early", "earlier"]);
const YEAR = /^[12]\d{3}$/;

/** Behind the day that stands between an auxiliary and its verb; `at` where no verb follows it. */
export function skipDay(text: TaggedText, at: number, limit: number): number {
  const next = behindDay(text, at, limit);
  return next < limit && (text.tags[next] === "VERB" || text.tags[next] === "AUX") ? next : at;
}

/** Behind "on Friday", "late Friday", "this week", "in May 2011", "in 2011" at token `at`; `at` itself where no day stands. */
export function behindDay({ tokens: { lower } }: TaggedText, at: number, limit = lower.length): number {
  if (lower[at] === "in") {
    const year = MONTHS.has(lower[at + 1] ?? "") ? at + 2 : at + 1;
    return YEAR.test(lower[year] ?? "") ? year + 1 : year > at + 1 ? year : at;
  }
  const from = ABOUT.has(lower[at] ?? "") ? at + 1 : at;
  const day = lower[from] === "on" ? from + 1 : from;
  const named = DAYS.has(lower[day] ?? "");
  const isPeriod = PERIODS.has(lower[day + 1] ?? "") || MONTHS.has(lower[day + 1] ?? "");
  if (!named && !(WHICH.has(lower[day] ?? "") && isPeriod)) return at;
  let next = named ? day + 1 : day + 2;
  while (next < limit && PERIODS.has(lower[next]!)) next++;
  return next;
}

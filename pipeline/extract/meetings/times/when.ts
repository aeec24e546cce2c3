/** The day of an event: the date expression that belongs to its trigger, by clause rather than by distance. */
import type { DatePrecision, EdtfDate } from "../../../../schemas/edtf-date.ts";
import { civilOf, isoDay, monthStart, parseIsoDay } from "../../../dates/calendar.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { dateAt, datesIn } from "../../dating/dates-in.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import type { Told } from "../passage.ts";
import { anaphoricDay } from "./anaphoric-day.ts";
import { isBehind, isFronted, isInAside, governorOfDay, isOfSaying, isOfVerbBefore } from "./days-of-verbs.ts";
import { wasLastDone } from "./status.ts";

/** What it costs to reach a date over another verb, another event, or a border inside the sentence. */
const OVER_VERB = 20;
const OVER_EVENT = 30;
const OVER_MARK: Readonly<Record<string, number>> = { ",": 4, ";": 12 };
const TOO_FAR = 24;
/** Without a verb, only a date in the phrase itself or right beside it belongs to a noun. */
const BESIDE = 7;
/** "The last meeting was in March": a copula ties a date to its subject. */
const OVER_COPULA = 2;
const SUBORDINATORS = new Set(["after", "before", "because", "while", "as", "when", "that", "which", "who"]);
/** A day behind these dates something else: "their first meeting since his appointment last month". */
const BARRIERS = new Set(["since", "until"]);
const BARRIER_REACH = 12;

const DECADE = /^\d{2,3}X/;

/** "in the 1970s", "an 18th-century villa": when many things were. */
const isEra = ({ date, date_start: start, date_end: end }: EdtfDate): boolean =>
  DECADE.test(date) || (start !== null && end !== null && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) >= YEARS_OF_ERA);

const YEARS_OF_ERA = 9;
/** How far behind the day the trigger may stand whose day it is: "Monday's unscheduled ministerial meeting". */
const TO_POSSESSED = 5;

/** "reviewed Sunday's attacks": a day that another noun has, and not what is told. */
function isPossessed({ tokens }: Analysis, chunks: Chunks, day: DateMention, first: number, events: readonly TokenRange[]): boolean {
  const { lower } = tokens;
  if (lower[day.last] !== "'s" && lower[day.last] !== "\u2019s") return false;
  const isOf = (at: number): boolean => at > day.last && at - day.last <= TO_POSSESSED;
  return !isOf(first) && !events.some((event) => isOf(event.first)) && chunks.verbAt(day.first - 1) !== null;
}

/** The date of the event whose trigger is `[first, last)` and whose verb group is `verb` (token range, or null); `events` are the triggers of the sentence's other events. */
export function dateOf(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  last: number,
  verb: { readonly first: number; readonly last: number } | null,
  events: ReadonlyArray<{ readonly first: number; readonly last: number }>,
): Told<EdtfDate> | null {
  const group = verb === null ? undefined : chunks.verbs.find((other) => other.first === verb.first);
  if (group !== undefined && wasLastDone(analysis, chunks, group)) {
    const since = datesIn(analysis, group.last, chunks.sentence.last).find(({ date }) => date !== null);
    const date = since === undefined ? null : closed(since.date!);
    return date === null ? null : told(since!, date);
  }
  let best: DateMention | null = null;
  let same: Told<EdtfDate> | null = null;
  let least = verb === null ? BESIDE : TOO_FAR;
  for (const mention of datesIn(analysis, chunks.sentence.first, chunks.sentence.last)) {
    const inside = mention.first >= first && mention.last <= last;
    if (mention.date === null && best === null) same = anaphoricDay(analysis, mention) ?? same;
    // "in the 1970s" is when many things were.
    if (mention.date === null || isEra(mention.date) || (!inside && (isOpen(mention.date) || isBound(analysis, chunks, mention, first)))) continue;
    if (!inside && (isOfOtherVerb(chunks, mention, verb) || isAge(analysis, mention) || isOfTreaty(analysis, chunks, mention))) continue;
    if (!inside && (isPossessed(analysis, chunks, mention, first, events) || isYearOfOther(analysis, chunks, mention, last))) continue;
    const fromNoun = cost(analysis, chunks, first, last, mention, verb, events);
    const price = verb === null ? fromNoun : Math.min(fromNoun, cost(analysis, chunks, verb.first, verb.last, mention, verb, events));
    if (price >= least) continue;
    least = price;
    best = mention;
  }
  const when = best === null ? mentionBeforeWhen(analysis, chunks, verb?.first ?? first) : undefined;
  if (when !== undefined && when.date !== null) best = when;
  const date = best === null ? null : closed(best.date!);
  return best === null || date === null ? same : told(best, date);
}

/** "had in June pledged": the day inside another verb is of nothing else. */
const isOfOtherVerb = ({ verbs }: Chunks, { first, last }: TokenRange, own: TokenRange | null): boolean =>
  verbs.some((verb) => verb.first < first && last <= verb.last && verb.first !== own?.first);

/** "a protocol amending the 2006 treaty": the year that names an instrument of which something else is told. */
function isOfTreaty({ lexicon, tags, tokens }: Analysis, chunks: Chunks, { first, last }: TokenRange): boolean {
  const group = chunks.nounAt(first);
  if (group === null || last >= group.last) return false;
  if (tags[group.first - 1] !== "VERB") return false;
  for (let at = last; at < group.last; at++) if (lexicon.events.instruments.longestAt(tokens, at) !== null) return true;
  return false;
}

/** "views on the Treaty of Friendship of 1950": a year that a noun behind the trigger has. */
function isYearOfOther({ tokens }: Analysis, chunks: Chunks, { first, date }: DateMention, last: number): boolean {
  if (date?.date_precision !== "year" || tokens.lower[first - 1] !== "of") return false;
  const group = chunks.nounAt(first - 2);
  return group !== null && group.last === first - 1 && group.first >= last;
}

const DATING = new Set(["dates", "dating", "dated"]);

/** "a pact that dates from 1975": how old a thing is. */
const isAge = ({ tokens: { lower } }: Analysis, { first }: TokenRange): boolean =>
  (lower[first - 1] === "from" && DATING.has(lower[first - 2] ?? "")) || (lower[first - 1] === "to" && lower[first - 2] === "back");

/** Whether a date expression, resolved or not, is near enough to an event and its verb to date it. */
export function belongsTo(
  analysis: Analysis,
  chunks: Chunks,
  { first, last }: TokenRange,
  mention: DateMention,
  verb: TokenRange | null,
  events: readonly TokenRange[],
): boolean {
  if (mention.first >= first && mention.last <= last) return true;
  if (isBound(analysis, chunks, mention, first)) return false;
  const fromNoun = cost(analysis, chunks, first, last, mention, verb, events);
  if (verb === null) return fromNoun < BESIDE;
  return Math.min(fromNoun, cost(analysis, chunks, verb.first, verb.last, mention, verb, events)) < TOO_FAR;
}

/** How long the subject behind "when" may be. */
const WHEN_REACH = 24;

/** "in January, when A and B met": the date expression, resolved or not, that "when" stands for; undefined without one. */
export function mentionBeforeWhen(analysis: Analysis, chunks: Chunks, verb: number): DateMention | undefined {
  const { lower } = analysis.tokens;
  for (let at = verb - 1; at > Math.max(chunks.sentence.first, verb - WHEN_REACH); at--) {
    if (chunks.verbAt(at)?.form === "finite") return undefined;
    if (lower[at] === "when") return dateAt(analysis, lower[at - 1] === "," ? at - 2 : at - 1);
  }
  return undefined;
}

const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: "year", 7: "month", 10: "day" };

/** "since the 2010 summit", "postponed until April": what bounds something else is no bound of the meeting, which lies in it. Null where the date is open all the same. */
export function closed(date: EdtfDate): EdtfDate | null {
  if (!isOpen(date)) return date;
  const point = date.date.replace("../", "").replace("/..", "");
  const [precision, period] = [PRECISIONS[point.length], periodOf(point)];
  if (precision === undefined || period === null) return null;
  return { ...date, date: point, date_start: period[0], date_end: period[1], date_precision: precision };
}

/** First and last day of a year, a month or a day. */
function periodOf(point: string): readonly [string, string] | null {
  const start = parseIsoDay(`${point}-01-01`.slice(0, 10));
  if (start === null) return null;
  const { year, month } = civilOf(start);
  const end = point.length === 4 ? monthStart(year + 1, 1) - 1 : point.length === 7 ? monthStart(year, month + 1) - 1 : start;
  return [isoDay(start), isoDay(end)];
}

/** A date expression as the value of a cell. */
export function told(mention: DateMention, date: EdtfDate): Told<EdtfDate> {
  const how = date.date_basis === "explicit" ? "stated" : "inferred";
  return { value: date, spans: [{ start: mention.start, end: mention.end }], method: `date.${mention.method}:${how}` };
}

/** Whether "since" or "until" holds the date, with nothing but its noun phrase between: "since their last meeting in 2010" holds the meeting at `event` and its date. */
function isBound(analysis: Analysis, chunks: Chunks, date: DateMention, event: number): boolean {
  const border = event < date.first ? event : chunks.sentence.first;
  for (let at = date.first - 1; at >= Math.max(border, chunks.sentence.first, date.first - BARRIER_REACH); at--) {
    if (BARRIERS.has(analysis.tokens.lower[at]!)) return true;
    // "since 2019 on Tuesday": the barrier holds the date right behind it.
    if (dateAt(analysis, at) !== undefined) return false;
    if (analysis.tokens.lower[at] === ",") return false;
  }
  return false;
}

/** "by 2025", "since October": no day of an event. */
const isOpen = (date: EdtfDate): boolean => date.date_start === null || date.date_end === null;

function cost(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  last: number,
  date: DateMention,
  own: { readonly first: number; readonly last: number } | null,
  events: ReadonlyArray<{ readonly first: number; readonly last: number }>,
): number {
  const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
  // At equal distance the day behind its event goes first.
  let sum = date.first >= last ? 0 : 1;
  for (let at = from; at < to; at++) sum += OVER_MARK[analysis.tokens.lower[at]!] ?? 1;
  for (const verb of chunks.verbs) {
    if (verb.first === own?.first || verb.first < from || verb.last > to) continue;
    if (verb.lemma === "be") sum += OVER_COPULA;
    else sum += verb.form === "finite" ? OVER_VERB : OVER_VERB / 2;
  }
  for (const event of events) {
    const between = event.first >= from && event.last <= to;
    const within = date.first >= event.first && date.last <= event.last;
    if (between || within) sum += OVER_EVENT;
  }
  for (let at = from; at < to; at++) {
    if (SUBORDINATORS.has(analysis.tokens.lower[at]!)) sum += OVER_VERB / 2;
  }
  if (own !== null && isInAside(analysis, chunks, own.first, date)) sum += OVER_VERB;
  if (own !== null && isOfSaying(analysis, chunks, own.first, date)) sum += OVER_VERB;
  const governor = governorOfDay(analysis, chunks, first, date);
  if (governor !== null) sum += governor === "willing" ? TOO_FAR : OVER_VERB / 2;
  if (own !== null && isOfVerbBefore(analysis, chunks, own.first, date)) sum += isBehind(analysis, date) ? OVER_VERB : OVER_VERB / 2;
  return own !== null && isFronted(chunks, date) ? Math.min(sum, TOO_FAR - 1) : sum;
}

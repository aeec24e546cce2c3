/** The words that dates are made of: month names, numbers, units, "last", "ago", vague phrases, holidays, fiscal years. */
import { fold } from "../text/fold.ts";
import { formColumn, type FormColumn } from "./form-column.ts";
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

/** When a holiday falls: on a day of a month, on the nth weekday of a month (from its end when negative), or so many days from Easter; `every` so many years. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly every: number; readonly month: number; readonly day: number }
  | { readonly kind: "nth"; readonly every: number; readonly month: number; readonly weekday: number; readonly nth: number; readonly days: number }
  | { readonly kind: "easter"; readonly every: number; readonly days: number };

/** Everything one word can be in a date; most words are one thing only. */
export interface DateWord {
  readonly month: number | undefined;
  /** Without its stop ("Jan", "Mar") a month only beside a number. */
  readonly monthShort: number | undefined;
  /** Also a verb or a given name: "may", "April". */
  readonly ambiguous: boolean | undefined;
  readonly weekday: number | undefined;
  readonly weekdayShort: number | undefined;
  readonly weekdays: number | undefined;
  readonly number: number | undefined;
  readonly ordinal: number | undefined;
  readonly vagueNumber: boolean | undefined;
  readonly unit: string | undefined;
  readonly plural: boolean | undefined;
  readonly shift: number | undefined;
  readonly deictic: number | undefined;
  readonly daypart: string | undefined;
  readonly clock: string | undefined;
  readonly season: number | undefined;
  readonly part: "early" | "mid" | "late" | undefined;
  readonly partNoun: "early" | "mid" | "late" | undefined;
  readonly offset: number | undefined;
  readonly relation: number | undefined;
  readonly set: string | undefined;
  readonly decade: number | undefined;
  readonly zone: boolean | undefined;
  /** Hours to add: 0 for a.m., 12 for p.m. */
  readonly meridiem: number | undefined;
  /** What a verb form tells of its clause: it looks back, ahead, ahead when "to" or "for" follows, or wills what an infinitive behind it tells. */
  readonly tense: "past" | "future" | "planned" | "willed" | undefined;
  /** "Q3". */
  readonly quarter: number | undefined;
  /** A date may begin with it: "every", "that", "fiscal". */
  readonly opener: boolean | undefined;
  /** A date may begin with it when a word of a date follows. */
  readonly article: boolean | undefined;
  /** Whether a listed phrase (a holiday, "these days") begins with it. */
  readonly phrase: boolean | undefined;
}

/** A word of a date with what is known of it, the other keys undefined: the rules read these keys at each piece, and an engine reads objects of one shape fast. */
export const dateWord = (known: Partial<DateWord>): DateWord => ({
  month: known.month,
  monthShort: known.monthShort,
  ambiguous: known.ambiguous,
  weekday: known.weekday,
  weekdayShort: known.weekdayShort,
  weekdays: known.weekdays,
  number: known.number,
  ordinal: known.ordinal,
  vagueNumber: known.vagueNumber,
  unit: known.unit,
  plural: known.plural,
  shift: known.shift,
  deictic: known.deictic,
  daypart: known.daypart,
  clock: known.clock,
  season: known.season,
  part: known.part,
  partNoun: known.partNoun,
  offset: known.offset,
  relation: known.relation,
  set: known.set,
  decade: known.decade,
  zone: known.zone,
  meridiem: known.meridiem,
  tense: known.tense,
  quarter: known.quarter,
  opener: known.opener,
  article: known.article,
  phrase: known.phrase,
});

/** How a country counts fiscal years. */
export interface FiscalYears {
  readonly country: string;
  readonly month: number;
  readonly namedByEnd: boolean;
}

export interface DateLexicon {
  readonly words: ReadonlyMap<string, DateWord>;
  /** The same by the number of the form. */
  readonly wordOf: FormColumn<DateWord>;
  /** Vague phrases with their TIMEX3 values. */
  readonly vague: PhraseIndex<string>;
  readonly holidays: PhraseIndex<HolidayRule>;
  /** Words that tell by whose calendar a fiscal year is counted. */
  readonly fiscal: PhraseIndex<FiscalYears>;
}

type Row = Readonly<Record<string, string>>;

/** Indexes `date-words.csv`, `vague-dates.csv`, `holidays.csv` and `fiscal-years.csv`. */
export function indexDates(rowsOf: (name: string) => readonly Row[], abbreviations: ReadonlySet<string>): DateLexicon {
  const rows = { words: rowsOf("date-words"), vague: rowsOf("vague-dates"), holidays: rowsOf("holidays"), fiscal: rowsOf("fiscal-years") };
  const words = new Map<string, DateWord>();
  for (const row of rows.words) words.set(row["form"]!, dateWord({ ...words.get(row["form"]!), ...classOf(row["class"]!, row["value"]!) }));
  for (const phrase of [...rows.vague.map((row) => row["phrase"]!), ...rows.holidays.map((row) => row["name"]!)]) {
    const [first, second] = fold(phrase).split(/[ '-]/);
    words.set(first!, dateWord({ ...words.get(first!), phrase: true }));
    // After an article, the next word tells whether it is worth while to look.
    if (words.get(first!)?.article === true && second !== undefined) words.set(second, dateWord({ ...words.get(second), phrase: true }));
  }
  return {
    words,
    wordOf: formColumn(words),
    vague: indexPhrases(
      rows.vague.map((row) => [row["phrase"]!, row["value"]!] as const),
      abbreviations,
    ),
    holidays: indexPhrases(
      rows.holidays.map((row) => [row["name"]!, parseHolidayRule(row["rule"]!)] as const),
      abbreviations,
    ),
    fiscal: indexPhrases(
      rows.fiscal.map(
        (row) => [row["phrase"]!, { country: row["country"]!, month: Number(row["first_month"]), namedByEnd: row["named_by"] === "end" }] as const,
      ),
      abbreviations,
    ),
  };
}

/** What one row of `date-words.csv` says of its word. */
function classOf(name: string, value: string): Partial<DateWord> {
  switch (name) {
    case "units":
      return { unit: value, plural: true };
    case "ambiguous":
    case "opener":
    case "article":
      return { [name]: true };
    case "vague-number":
      return { vagueNumber: true };
    case "zone":
      return { zone: true };
    case "month-short":
      return { monthShort: Number(value) };
    case "weekday-short":
      return { weekdayShort: Number(value) };
    case "part-noun":
      return { partNoun: value as "early" };
    default:
      return { [name]: /^-?\d+$/.test(value) ? Number(value) : value };
  }
}

const RULE = /^(?:(?<fixed>\d\d-\d\d)|easter(?<easter>[+-]\d+)|(?<month>\d\d)-(?<weekday>\d)#(?<nth>-?\d)(?<days>[+-]\d)?)(?:\/(?<every>\d))?$/;

/** Reads "12-25", "easter-2", "11-4#4" (fourth Thursday of November), "11-1#1+1/2" (the day after its first Monday, every second year). */
export function parseHolidayRule(text: string): HolidayRule {
  const parts = RULE.exec(text)?.groups;
  if (parts === undefined) throw new Error(`holidays.csv: no rule can be read from "${text}"`);
  const every = Number(parts["every"] ?? 1);
  if (parts["fixed"] !== undefined) {
    return { kind: "fixed", every, month: Number(parts["fixed"].slice(0, 2)), day: Number(parts["fixed"].slice(3)) };
  }
  if (parts["easter"] !== undefined) return { kind: "easter", every, days: Number(parts["easter"]) };
  const [month, weekday, nth, days] = [parts["month"], parts["weekday"], parts["nth"], parts["days"] ?? 0].map(Number);
  return { kind: "nth", every, month: month!, weekday: weekday!, nth: nth!, days: days! };
}

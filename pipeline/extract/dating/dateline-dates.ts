/** Days named from where one stands ("today", "tomorrow") in a report that was written before it was printed: they count from the day of its dateline. */
import { parseIsoDay, type Day } from "../../dates/calendar.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { redate } from "../../dates/read-mention.ts";
import type { Analysis } from "../analysis.ts";
import type { RegionKind } from "../../../schemas/document.ts";

/** A weekly prints what was written days before; a dateline further off is of another story. */
const LONGEST_WAIT = 7;

/** The dates of a text of day `published`; "today" counted from the dateline above it, weekdays as before. Linear in the dates. */
export function datelineDates(
  sentenceOf: readonly number[],
  regions: readonly (RegionKind | "body")[],
  dates: readonly DateMention[],
  published: string | null,
): readonly DateMention[] {
  const printed = published === null ? null : parseIsoDay(published);
  if (printed === null || !regions.includes("dateline")) return dates;
  let written: Day | null = null;
  let dateline = -1;
  // "received today… On the same day": what goes back to a day counted anew is that day.
  let anew: DateMention | null = null;
  return dates.map((mention) => {
    const sentence = sentenceOf[mention.first]!;
    if (regions[sentence] === "dateline") {
      const day = mention.date?.date_precision === "day" && dateline !== sentence ? parseIsoDay(mention.date.date) : null;
      if (day !== null) [written, dateline] = [day, sentence];
      return mention;
    }
    const isEarlier = written !== null && written < printed && printed - written <= LONGEST_WAIT;
    if (mention.reading.base?.kind === "same") return anew === null ? mention : { ...mention, date: anew.date };
    anew = isEarlier && isDeictic(mention) && regions[sentence] === "body" ? redate(mention, { anchor: written }) : null;
    return anew ?? mention;
  });
}

/** "today", "yesterday", "tomorrow": a day counted from the one on which it is written; "last night" is that before the paper came out. */
const isDeictic = ({ reading: { base, time } }: DateMention): boolean =>
  base?.kind === "shift" && base.unit === "day" && base.from === "anchor" && (base.count >= 0 || time === undefined);

/** The day on which a text of day `published` was written: that of its dateline where it was printed later, else its own. */
export function dayWritten({ document, regions, sentenceOf, dates }: Pick<Analysis, "document" | "regions" | "sentenceOf" | "dates">): string | null {
  const { published } = document.row;
  const printed = published === null ? null : parseIsoDay(published);
  if (printed === null || !regions.includes("dateline")) return published;
  for (const { first, date } of dates) {
    if (regions[sentenceOf[first]!] !== "dateline") continue;
    const day = date?.date_precision === "day" ? parseIsoDay(date.date) : null;
    return day !== null && day < printed && printed - day <= LONGEST_WAIT ? date!.date : published;
  }
  return published;
}

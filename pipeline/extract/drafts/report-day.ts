/** The day of what a text reports without one: that of its entry in a chronicle, that of the report it stands in, else the document's own. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Span } from "../../../schemas/span.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import type { Analysis } from "../analysis.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Told } from "../meetings/passage.ts";

/** The day of the entry of a chronicle, or of one of several reports, that a sentence stands in; null elsewhere. */
export function entryDay(analysis: Analysis, sentence: number): Told<EdtfDate> | null {
  const entry = analysis.entries.get(analysis.sentences[sentence]!.paragraph);
  if (entry !== undefined) return told(entry, entry.date!);
  const item = analysis.itemOf[sentence]!;
  if (item === 0 || analysis.regions[item] !== "dateline") return null;
  const { first, last } = analysis.sentences[item]!;
  const day = datesIn(analysis, first, last).find(({ date }) => date?.date_precision === "day");
  return day === undefined ? null : told(day, { ...day.date!, date_basis: "document" });
}

const told = (mention: DateMention, value: EdtfDate): Told<EdtfDate> => ({
  value,
  spans: [{ start: mention.start, end: mention.end }],
  method: "date.entry:inferred",
});

/** The day of what a sentence reports as news, which the words of `spans` tell; null for a document without a day. */
export function reportDay(analysis: Analysis, sentence: number, spans: readonly Span[]): Told<EdtfDate> | null {
  const { published } = analysis.document.row;
  const entry = entryDay(analysis, sentence);
  if (entry !== null) return entry;
  return published === null ? null : { value: documentDay(published), spans, method: "date.document:inferred" };
}

/** The document's own day as the date of what it reports. */
export function documentDay(published: string): EdtfDate {
  return { date: published, date_start: published, date_end: published, date_precision: "day", date_basis: "document" };
}

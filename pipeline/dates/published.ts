/** The day that metadata, feeds and lists write as a document's date. */
import { dayOf, isoDay } from "./calendar.ts";

const MONTH_STARTS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "2009-05-08", "2009-05-08T22:30:00-04:00", "20090508", "2009/05/08". */
const ISO = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?:$|[T\s]\d|\d{4,6}Z?$)/;
/** "Fri, 08 May 2009 22:30:00 GMT", "8 May 2009", "8th May, 2009". */
const DAY_FIRST = /^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<month>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/u;
/** "May 8, 2009", "Friday, May 8, 2009", "Fri May 08 2009". */
const MONTH_FIRST = /^(?:(?:on\s+)?\p{L}+\.?,?\s+)?(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u;
/** "Fri May  8 22:30:00 2009", as C's asctime writes it; a zone may stand before the year. */
const ASCTIME = /^\p{L}{3},?\s+(?<month>\p{L}{3})\s+(?<day>\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:\p{L}{1,5}\s+|[+-]\d{4}\s+)?(?<year>\d{4})$/u;
/** "Published: ", "Updated " and the like before the date itself. */
const LABEL = /^(?:published|posted|updated|last updated|first published|date|issued|released)\s*(?:on\s+|:\s*|at\s+)?/i;

const MAX_LENGTH = 80;

/** The day as it was written, in the zone it was written in, as `YYYY-MM-DD`; null when the text is no date or no such day exists. */
export function parsePublished(text: string): string | null {
  const line = text.slice(0, MAX_LENGTH).trim().replace(LABEL, "");
  for (const pattern of [ISO, ASCTIME, DAY_FIRST, MONTH_FIRST]) {
    const parts = pattern.exec(line)?.groups;
    if (parts === undefined) continue;
    const month = monthNumber(parts["month"]!);
    const day = month === null ? null : dayOf(Number(parts["year"]), month, Number(parts["day"]));
    if (day !== null) return isoDay(day);
  }
  return null;
}

/** A month by number, by its name, or by its first three letters or more of it. */
function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTH_STARTS.indexOf(text.slice(0, 3).toLowerCase());
  return index < 0 || !NAMES.some((name) => name.startsWith(text.toLowerCase())) ? null : index + 1;
}

const NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

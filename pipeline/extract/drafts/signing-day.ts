/** The day on which those who signed an agreement in the news spoke: who was at the signing speaks there. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { Told } from "../meetings/passage.ts";

/** By name of a signatory, the told day of the signing that the document reports as its news. */
export type SigningDays = ReadonlyMap<string, Told<EdtfDate>>;

/** News of a signing reports it on one of the next days. */
const DAYS_OF_NEWS = 2;

/** The days of the signings of a document published on a day; none without that day, and where one person signs on several. */
export function signingDays(agreements: readonly DocumentAgreement[], published: string | null): SigningDays {
  const days = new Map<string, Told<EdtfDate>>();
  const several = new Set<string>();
  for (const { kind, status, date, people } of agreements) {
    if (kind !== "signed" || status.value !== "concluded" || date === null || published === null || !isNews(date.value, published)) continue;
    for (const { name } of people) {
      const known = days.get(name);
      if (known !== undefined && known.value.date !== date.value.date) several.add(name);
      days.set(name, date);
    }
  }
  for (const name of several) days.delete(name);
  return days;
}

function isNews({ date_precision: precision, date_start: start }: EdtfDate, published: string): boolean {
  if (precision !== "day" || start === null || start > published) return false;
  return parseIsoDay(published)! - parseIsoDay(start)! <= DAYS_OF_NEWS;
}

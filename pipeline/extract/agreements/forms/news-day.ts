/** Whether something was signed so shortly before a report that it is the news of it. */
import { parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { Told } from "../../meetings/passage.ts";

/** How many days before the report a signing may lie that is still its news. */
const DAYS_OF_NEWS = 31;

/** Whether a date is one day, of the last month before the report. */
export function isNewsDay({ document: { row } }: Analysis, { value }: Told<EdtfDate>): boolean {
  const [published, day] = [parseIsoDay(row.published ?? ""), parseIsoDay(value.date_start ?? "")];
  if (published === null || day === null || value.date_precision !== "day") return false;
  return day <= published && published - day <= DAYS_OF_NEWS;
}

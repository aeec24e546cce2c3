/** Whether something was signed so shortly before a report that it is the news of it. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { Told } from "../../meetings/passage.ts";

/** How many days before the report a signing may lie that is still its news. */
const NEWS = 31;
const DAY = 86_400_000;

/** Whether a date is one day, of the last month before the report. */
export function isNewsDay({ document: { row } }: Analysis, { value }: Told<EdtfDate>): boolean {
  if (row.published === null || value.date_start === null || value.date_precision !== "day") return false;
  const age = (Date.parse(row.published) - Date.parse(value.date_start)) / DAY;
  return age >= 0 && age <= NEWS;
}

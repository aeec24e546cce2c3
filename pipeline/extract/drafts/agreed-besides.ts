/** "They signed a treaty on Monday. They also agreed to…": what the same parties settled besides, told right behind it, was settled on the same day. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { Analysis } from "../analysis.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Told } from "../meetings/passage.ts";

/** How many sentences back the other agreement may be told. */
const REACH = 2;
/** How old the news of a document is at most. */
const DAYS_OF_NEWS = 7;

/** The day of the agreement told last before the one at `index`, where it is of the same parties, is news, and no other day stands between; null for any other. */
export function dayOfBesides(analysis: Analysis, agreements: readonly DocumentAgreement[], index: number): Told<EdtfDate> | null {
  const { parties, others, sentence, status } = agreements[index]!;
  const before = agreements[index - 1];
  const day = before?.date ?? null;
  if (before === undefined || day === null || status.value !== "concluded" || before.status.value !== "concluded") return null;
  if (before.sentence >= sentence || sentence - before.sentence > REACH || analysis.itemOf[before.sentence] !== analysis.itemOf[sentence])
    return null;
  const isSame = before.parties.length === parties.length && before.others.length === others.length;
  if (!isSame || !parties.every(({ value }) => before.parties.some((party) => party.value === value)) || !isNews(analysis, day.value)) return null;
  const isOwn = (start: number): boolean => day.spans.some((span) => span.start <= start && start < span.end);
  const dates = datesIn(analysis, analysis.sentences[before.sentence]!.first, analysis.sentences[sentence]!.last);
  if (!dates.every(({ start, date }) => date === null || date.date_precision !== "day" || isOwn(start))) return null;
  return { ...day, method: "date.besides:inferred" };
}

/** Whether a day is one of the last before the document's own. */
function isNews({ document: { row } }: Analysis, { date_precision: precision, date_start: start }: EdtfDate): boolean {
  if (row.published === null || precision !== "day" || start === null || start > row.published) return false;
  return parseIsoDay(row.published)! - parseIsoDay(start)! <= DAYS_OF_NEWS;
}

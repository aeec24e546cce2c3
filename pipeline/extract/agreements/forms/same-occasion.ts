/** "The summit met on Monday. On its margins, they signed a pact", "A second pact was signed at the same time": the day of an occasion that the sentence before tells. */
import type { Analysis } from "../../analysis.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { told } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";

const MARGINS = new Set(["sidelines", "margins", "fringes", "side-lines"]);
const OCCASIONS = new Set(["time", "ceremony", "occasion", "meeting", "sitting", "session"]);
/** How many sentences back the day may be told. */
const REACH = 2;

/** The agreements, each with the day of the occasion that its sentence shares with one before, where it has none of its own. */
export function withSharedDays(analysis: Analysis, agreements: readonly DocumentAgreement[]): readonly DocumentAgreement[] {
  return agreements.map((agreement) => {
    if (agreement.date !== null || agreement.status.value !== "concluded" || !isShared(analysis, agreement.sentence)) return agreement;
    const date = dayBefore(analysis, agreement.sentence);
    return date === null ? agreement : { ...agreement, date };
  });
}

/** Whether a sentence without a day tells of what happened beside, or together with, something told before. */
function isShared(analysis: Analysis, index: number): boolean {
  const { first, last } = analysis.sentences[index]!;
  const { lower } = analysis.tokens;
  if (datesIn(analysis, first, last).some(({ date }) => date?.date_precision === "day")) return false;
  for (let at = first; at < last; at++) {
    if (MARGINS.has(lower[at]!) && lower[at + 1] !== "of") return true;
    if (lower[at] === "same" && OCCASIONS.has(lower[at + 1] ?? "")) return true;
  }
  return false;
}

/** The one day that the nearest sentence with a day gives; null where it gives several or lies ahead. */
function dayBefore(analysis: Analysis, index: number): DocumentAgreement["date"] {
  const { published } = analysis.document.row;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (analysis.itemOf[at] !== analysis.itemOf[index]) return null;
    const { first, last } = analysis.sentences[at]!;
    const days = datesIn(analysis, first, last).filter(({ date }) => date?.date_precision === "day");
    const [day] = days;
    if (day === undefined) continue;
    const start = day.date!.date_start;
    return days.length > 1 || start === null || (published !== null && start > published) ? null : told(day, day.date!);
  }
  return null;
}

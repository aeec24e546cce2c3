/** The days of the visit during which something was agreed: "During the visit, a protocol was signed". */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { Analysis } from "../analysis.ts";
import type { Told } from "../meetings/passage.ts";
import type { Trip } from "../meetings/places/trips.ts";
import { spanOf } from "../token-range.ts";

const VISITS = new Set(["visit", "stay"]);
const DURING = new Set(["during", "occasion", "course", "framework"]);
const AT_END = new Set(["close", "end", "conclusion"]);
/** How far before "visit" the words may stand that say when in it. */
const REACH = 6;

/** The days of the one dated visit that the document tells before an agreement whose sentence says that it was made during the visit, or the last of them, where it was made at its end; null for any other. */
export function visitDay(analysis: Analysis, { sentence, status, date }: DocumentAgreement, trips: readonly Trip[]): Told<EdtfDate> | null {
  if (date !== null || status.value !== "concluded") return null;
  const when = wordsOfVisit(analysis, sentence);
  const told = when === null ? [] : trips.filter((trip) => trip.date !== null && !trip.planned && trip.sentence <= sentence);
  const days = told[0]?.date;
  if (when === null || days == null || told.some((trip) => trip.date!.value.date !== days.value.date)) return null;
  const end = days.value.date_end;
  const spans = [when.span, ...days.spans];
  if (!when.isEnd || end === null) return { value: { ...days.value, date_basis: "event" }, spans, method: "date.visit:inferred" };
  return { value: { date: end, date_start: end, date_end: end, date_precision: "day", date_basis: "event" }, spans, method: "date.visit:inferred" };
}

/** "during the visit", "on the occasion of her stay", "at the close of the visit"; null where the sentence has no such words. */
function wordsOfVisit(analysis: Analysis, sentence: number) {
  const { lower } = analysis.tokens;
  const { first, last } = analysis.sentences[sentence]!;
  for (let at = first; at < last; at++) {
    if (!VISITS.has(lower[at]!)) continue;
    for (let before = at - 1; before >= Math.max(first, at - REACH) && lower[before] !== ","; before--)
      if (DURING.has(lower[before]!) || AT_END.has(lower[before]!))
        return { span: spanOf(analysis, { first: before, last: at + 1 }), isEnd: AT_END.has(lower[before]!) };
  }
  return null;
}

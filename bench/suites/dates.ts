/** Temporal expressions of single texts. */
import { scoreTimex, type TimedText } from "../metrics/timex.ts";
import { figure, type Figure } from "./figure.ts";

/** Relaxed and value F1 by the official definition, and the value F1 of calendar dates to the day. */
export function dateFigures(name: string, texts: readonly TimedText[]): readonly Figure[] {
  const official = scoreTimex(texts, { calendar: false, day: false });
  const calendar = scoreTimex(texts, { calendar: true, day: true });
  return [
    figure(`${name}.relaxed_f1`, official.relaxed.f1, official.gold),
    figure(`${name}.value_f1`, official.valueF1, official.gold),
    figure(`${name}.calendar_day_f1`, calendar.valueF1, calendar.gold),
  ];
}

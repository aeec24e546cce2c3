/** Dates inside captions: a picture's own day, where its caption writes it out, is what the other days of the caption count from. */
import { parseIsoDay, type Day } from "../../dates/calendar.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { redate } from "../../dates/read-mention.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { RegionKind } from "../../../schemas/document.ts";

/** The dates of a text; those in a caption counted from the one day that the caption writes out in full. Linear in the dates. */
export function captionDates(
  sentences: readonly Sentence[],
  sentenceOf: readonly number[],
  regions: readonly (RegionKind | "body")[],
  dates: readonly DateMention[],
): readonly DateMention[] {
  if (!regions.includes("caption")) return dates;
  const captionOf = ({ first }: DateMention): number | null => {
    const sentence = sentenceOf[first]!;
    return regions[sentence] === "caption" ? sentences[sentence]!.paragraph : null;
  };
  const days = new Map<number, Day | null>();
  for (const mention of dates) {
    const caption = captionOf(mention);
    if (caption === null || mention.relative || mention.date?.date_precision !== "day") continue;
    const day = parseIsoDay(mention.date.date);
    days.set(caption, days.has(caption) && days.get(caption) !== day ? null : day);
  }
  const dated: DateMention[] = [];
  for (const mention of dates) {
    const day = days.get(captionOf(mention) ?? -1) ?? null;
    dated.push(day === null ? mention : redate(mention, { anchor: day }));
  }
  return dated;
}

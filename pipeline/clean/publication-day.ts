/** The document's own day: metadata, else dateline, else caption, else inference from a confirmed date; never a guess. */
import { civilOf, dayOf, isoDay, parseIsoDay, weekdayOf, type Day } from "../dates/calendar.ts";
import type { DateMention } from "../dates/date-mention.ts";
import { redate } from "../dates/read-mention.ts";
import { parsePublished } from "../dates/published.ts";
import type { DocumentCell, PublishedBasis } from "../../schemas/document.ts";
import type { BareWeekday, DatedText } from "./dated-text.ts";

export interface PublicationDay {
  readonly published: string | null;
  readonly basis: PublishedBasis | null;
  readonly cells: readonly DocumentCell[];
}

const UNKNOWN: PublicationDay = { published: null, basis: null, cells: [] };
/** A weekday names the nearest such day, so the news of an event can be three days younger than the event. */
const NEAREST = 3;
/** The weekday that confirms a caption stands in one of the first body paragraphs. */
const LEAD_PARAGRAPHS = 3;
/** How far the year of a dateline without one may be looked for. */
const SAME_NEWS = 7;

/** Climbs the ladder; `given` is the date that came with the article, as it was written. The text is read only when that is no date. */
export function publicationDay(given: string | null, readText: () => DatedText): PublicationDay {
  const metadata = given === null ? null : parsePublished(given);
  if (metadata !== null) return { published: metadata, basis: "metadata", cells: [] };
  const text = readText();
  return fromDateline(text) ?? fromCaption(text) ?? fromBody(text) ?? UNKNOWN;
}

const fullDay = (mention: DateMention): Day => parseIsoDay(mention.date!.date_start!)!;

const cell = (mention: DateMention, method: string): DocumentCell => ({
  column: "published",
  span: { start: mention.start, end: mention.end },
  method: `clean.${method}`,
});

/** A dateline with its year, or one whose year another full date of the same days supplies. */
function fromDateline({ dateline, caption, body }: DatedText): PublicationDay | null {
  const full = dateline.find((mention) => !mention.relative && mention.date?.date_precision === "day");
  if (full !== undefined) return { published: isoDay(fullDay(full)), basis: "dateline", cells: [cell(full, "dateline:stated")] };
  const partial = dateline.find(({ reading }) => reading.base?.kind === "cycle" && reading.base.cycle.of === "date");
  if (partial?.reading.base?.kind !== "cycle" || partial.reading.base.cycle.of !== "date") return null;
  const { month, day } = partial.reading.base.cycle;
  for (const witness of [...caption, ...body.map((date) => date.mention)]) {
    const near = fullDay(witness);
    const { year } = civilOf(near);
    const candidates = [year - 1, year, year + 1].flatMap((candidate) => dayOf(candidate, month, day) ?? []);
    const found = candidates.find((candidate) => Math.abs(candidate - near) <= SAME_NEWS);
    if (found === undefined) continue;
    return { published: isoDay(found), basis: "dateline", cells: [cell(partial, "dateline:inferred"), cell(witness, "dateline.year:inferred")] };
  }
  return null;
}

/** A caption's full date whose weekday is the lead's, moved forward to the latest day that the text reports. */
function fromCaption(text: DatedText): PublicationDay | null {
  for (const mention of text.caption) {
    const day = fullDay(mention);
    const witness = leadWeekday(text.weekdays, weekdayOf(day));
    if (witness !== null) return movedForward(day, "caption", [cell(mention, "caption:inferred"), cell(witness.mention, "weekday:inferred")], text);
  }
  return null;
}

/** A full date of the body that a weekday confirms: written beside it in the lead, or the lead's own, equal to that of the latest full date. */
function fromBody(text: DatedText): PublicationDay | null {
  const dates = text.body.filter((date) => !date.ahead);
  const beside = dates.find(({ mention, paragraph }) => paragraph < 2 && mention.reading.weekday !== undefined && !mention.conflict);
  if (beside !== undefined) return movedForward(fullDay(beside.mention), "inferred", [cell(beside.mention, "full-date:inferred")], text);
  const latest = dates.map(({ mention }) => mention).toSorted((a, b) => fullDay(b) - fullDay(a))[0];
  if (latest === undefined) return null;
  const witness = leadWeekday(text.weekdays, weekdayOf(fullDay(latest)));
  if (witness === null) return null;
  return movedForward(fullDay(latest), "inferred", [cell(latest, "full-date:inferred"), cell(witness.mention, "weekday:inferred")], text);
}

/** The bare weekday of the first paragraphs that equals `weekday` and is reported as past; null when there is none. */
function leadWeekday(weekdays: readonly BareWeekday[], weekday: number): BareWeekday | null {
  return weekdays.find((bare) => bare.paragraph < LEAD_PARAGRAPHS && !bare.ahead && bare.weekday === weekday) ?? null;
}

/** The document is not older than the latest day it reports as past, or as later that day. */
function movedForward(day: Day, basis: PublishedBasis, cells: readonly DocumentCell[], text: DatedText): PublicationDay {
  let latest = day;
  let witness: DateMention | null = null;
  const consider = (mention: DateMention, candidate: Day): void => {
    if (candidate <= latest || candidate > day + NEAREST) return;
    latest = candidate;
    witness = mention;
  };
  for (const bare of text.weekdays) {
    if (bare.ahead && !bare.later) continue;
    const seen = redate(bare.mention, { anchor: day + NEAREST }).date?.date_start ?? null;
    if (seen !== null) consider(bare.mention, parseIsoDay(seen)!);
  }
  for (const { mention, ahead } of text.body) if (!ahead) consider(mention, fullDay(mention));
  const moved = witness === null ? [] : [cell(witness, "later-weekday:inferred")];
  return { published: isoDay(latest), basis, cells: [...cells, ...moved] };
}

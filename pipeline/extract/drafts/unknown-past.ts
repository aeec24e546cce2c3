/** What the text puts in a past that no calendar knows: "years ago", "in recent months", "two weeks earlier". */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { datesIn } from "../dating/dates-in.ts";
import { stretchBefore } from "../meetings/times/counted-back.ts";
import { belongsTo, mentionBeforeWhen } from "../meetings/times/when.ts";

/** Whether such words date the event at tokens `[first, last)` in the clause of its verb; what stands in `contents` dates something else. */
export function isInUnknownPast(
  analysis: Analysis,
  chunks: Chunks,
  { first, last }: TokenRange,
  clause: number | null,
  contents: readonly TokenRange[],
): boolean {
  const verb = clause === null ? null : chunks.verbAt(clause);
  const when = mentionBeforeWhen(analysis, chunks, verb?.first ?? first);
  if ((when !== undefined && isUnknownPast(when)) || isHistory(analysis, chunks) || opensAtEarlierMeeting(analysis, chunks)) return true;
  // "a week after he met her": behind the news by a stretch that no day is counted from.
  if (stretchBefore(analysis, chunks, verb?.first ?? first) !== null) return true;
  return datesIn(analysis, chunks.sentence.first, chunks.sentence.last).some(
    (mention) =>
      isUnknownPast(mention) &&
      !modifiesOther(chunks, mention, first) &&
      !followsOther(chunks, mention, verb?.first ?? first) &&
      belongsTo(analysis, chunks, { first, last }, mention, verb, contents),
  );
}

const CENTURIES = /^1[0-8]\d\d$/;

/** "In 1494 the two crowns signed a treaty": centuries before any news. */
const isHistory = ({ tokens: { lower } }: Analysis, { sentence: { first, last } }: Chunks): boolean =>
  lower.slice(first, last).some((form, at) => form === "in" && CENTURIES.test(lower[first + at + 1] ?? ""));

const AT = new Set(["at", "in", "during", "after", "since", "following"]);
/** How far behind the preposition the noun may stand: "at the last session", "in their previous round of talks". */
const TO_NOUN = 5;

/** "At their last meeting they agreed…": before the news, by as much as nobody knows; "the latest talks" are the news. */
function opensAtEarlierMeeting({ tokens, lexicon: { events } }: Analysis, { sentence: { first, last } }: Chunks): boolean {
  const { lower } = tokens;
  const modifier = lower[first + 2] ?? "";
  const isEarlier = modifier === "recent" || (modifier !== "latest" && events.modifiers.get(modifier) === "earlier");
  if (!AT.has(lower[first]!) || !isEarlier) return false;
  for (let at = first + 3; at < Math.min(first + TO_NOUN, last); at++) if (events.meetingNouns.longestAt(tokens, at) !== null) return true;
  return false;
}

const isUnknownPast = ({ type, date, value }: DateMention): boolean =>
  type === "DATE" && date === null && (value === "PAST_REF" || value.startsWith("XXXX"));

/** "after a recent quarrel", "the recently elected president": a word that dates the noun behind it, and not the event. */
function modifiesOther(chunks: Chunks, { first, last }: DateMention, event: number): boolean {
  const group = last - first === 1 ? chunks.nounAt(first) : null;
  return group !== null && group.head >= last && !(event >= group.first && event < group.last);
}

/** "the treaty they drafted years ago was signed": right behind another verb it dates that one. */
const followsOther = (chunks: Chunks, { first, last }: DateMention, own: number): boolean => {
  const before = chunks.verbAt(first - 1);
  return last <= own && before !== null && before.first !== own;
};

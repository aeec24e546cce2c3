/** In what form those met whose meeting a noun tells: by its modifiers, or by words shortly behind it. */
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { spanOf } from "../../token-range.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { Told } from "../passage.ts";

/** Means of talking from afar. */
export const PHONE: ReadonlySet<string> = new Set(["phone", "telephone", "telephoned", "phoned", "call"]);
export const VIDEO: ReadonlySet<string> = new Set([
  "video",
  "videoconference",
  "video-conference",
  "videolink",
  "virtually",
  "online",
  "teleconference",
]);

/** The format that the noun or its modifiers state; null when they leave it open. */
export const nounFormat = (analysis: Analysis, frame: NounFrame): Told<MeetingFormat> | null =>
  frame.format === "unknown" ? null : { value: frame.format, spans: [spanOf(analysis, frame)], method: "format.word:stated" };

/** "talks by video link", "the meeting, held virtually,": the form that words shortly behind the noun, its participants or its verb state. */
export function formatBehind(analysis: Analysis, chunks: Chunks, frame: NounFrame, end: number): Told<MeetingFormat> | null {
  // "will brief them on the talks by telephone"
  if (frame.relation === "preposition" && frame.definite) return null;
  const behind = frame.tail?.last ?? (frame.relation === "subject" ? (frame.verb?.last ?? end) : end);
  return (
    remoteWord(analysis, chunks, frame.last) ??
    remoteWord(analysis, chunks, end) ??
    (behind > frame.last ? remoteWord(analysis, chunks, behind) : null)
  );
}

/** Whether they were not in one place. */
export const isRemote = (format: Told<MeetingFormat> | null): boolean => format?.value === "phone" || format?.value === "virtual";

/** How far behind a noun the words for its form may stand. */
const REACH = 5;
const MEANS = new Set(["by", "via", "over", "through", "on"]);

/** "by telephone", "via video link", "online": the form told by a word right behind token `from`, or behind a day; null where none stands there. */
export function remoteWord(analysis: Analysis, chunks: Chunks, from: number): Told<MeetingFormat> | null {
  const { lower, start, end } = analysis.tokens;
  for (let at = from; at < Math.min(from + REACH, chunks.sentence.last); at++) {
    const form = lower[at]!;
    const adverb = form === "virtually" || form === "online";
    const means = MEANS.has(form) ? (lower[at + 1] === "the" || lower[at + 1] === "a" ? at + 2 : at + 1) : -1;
    const value = adverb || VIDEO.has(lower[means] ?? "") ? "virtual" : PHONE.has(lower[means] ?? "") ? "phone" : null;
    if (value !== null) return { value, spans: [{ start: start[at]!, end: end[Math.max(at, means)]! }], method: "format.word:stated" };
    if (chunks.verbAt(at) !== null || (form === "," && at > from)) return null;
  }
  return null;
}

/** Whether words mean the meeting just told: "the talks", "their meeting". */
import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../word-set.ts";

const POINTING = wordSet("the this both their these");

/** A noun for a meeting at token `at`, and no name of one. */
export function isMeeting(analysis: Analysis, at: number): boolean {
  const noun = analysis.lexicon.events.meetingNouns.longestAt(analysis.tokens, at);
  const next = noun === null ? "" : (analysis.tokens.lower[noun.last] ?? "");
  return noun !== null && noun.value.use !== "hint" && next !== "of" && next !== "between" && next !== "in" && next !== "on";
}

const PARTS = new Set(["part", "parts", "most", "all"]);

/** "the talks", "their one-on-one meeting", "part of the meeting", with "at" or "in" before it. */
export function pointsToMeeting(analysis: Analysis, from: number): boolean {
  const { lower } = analysis.tokens;
  const at = lower[from + 1] === "of" && PARTS.has(lower[from]!) ? from + 2 : from;
  return POINTING.has(lower[at] ?? "") && (isMeeting(analysis, at + 1) || isMeeting(analysis, at + 2));
}

/** The verb that a modal governs, where it looks like a noun or an adjective. */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore, wordBefore } from "./before.ts";

const MODALS = new Set(["will", "would", "shall", "should", "may", "might", "must", "could"]);
const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week month year".split(" "));

/** "will on Friday sign a treaty", "would this week host talks": a modal has its verb behind the day. */
export function isBehindDayOfModal(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (!DAYS.has(wordBefore(tokens, at))) return false;
  const { lower } = tokens;
  const modal = MODALS.has(lower[at - 2] ?? "") ? at - 2 : at - 3;
  return MODALS.has(lower[modal] ?? "") && tags[modal] === "AUX";
}

/** "would welcome a meeting": behind an auxiliary, an adjective has no article or pronoun after it. */
export const isBareBehindModal = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  MODALS.has(wordBefore(tokens, at)) && tagBefore(tags, at) === "AUX" && (tags[at + 1] === "DET" || tags[at + 1] === "PRON");

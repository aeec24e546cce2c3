/** On what occasion something was said, told in front of the speaker: "In a statement on Monday, the ministry…", "Speaking at a briefing in Oslo, Holm…". */
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { isTime } from "../clauses/asides.ts";
import { wordSet } from "../word-set.ts";
import { SPEECHES } from "./content-tail.ts";
import type { CueMatch } from "./cue-match.ts";

const OCCASIONS = new Set(
  "conference briefing speech address statement letter interview message call post tweet remarks hearing debate talk talks meeting summit session forum ceremony appearance testimony broadcast editorial article communique release note memo lecture sermon visit assembly council parliament".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(["in", "at", "during", "on", "through", "via", "to", "before", "addressing"]);
/** "Addressing reporters": to whom, not on what occasion. */
const LISTENERS = wordSet(
  "media press reporters journalists newsmen newspersons mediapersons crowd crowds supporters audience nation troops lawmakers students",
);
const SPEAKING = new Set(["speaking", "writing", "testifying", "appearing", "addressing"]);

/** The occasion in front of the cue's speaker; null when the sentence opens otherwise. */
export function frontedOccasion(text: TaggedText, chunks: Chunks, match: CueMatch): TokenRange | null {
  const { first } = chunks.sentence;
  if (match.source === null || match.source.first <= first + 2 || text.tokens.lower[match.source.first - 1] !== ",") return null;
  const opener = text.tokens.lower[first]!;
  const speaks = SPEAKING.has(opener);
  if (!speaks && !PREPOSITIONS.has(opener)) return null;
  const at = speaks && PREPOSITIONS.has(text.tokens.lower[first + 1]!) ? first + 2 : first + 1;
  const group = chunks.nounAt(at);
  if (group === null || group.first !== at || group.last > match.source.first) return null;
  const noun = text.tokens.lower[group.head]!;
  if (opener === "addressing" ? LISTENERS.has(noun) : !OCCASIONS.has(noun)) return null;
  return { first: group.first, last: withPlace(text, chunks, group, match.source.first - 1) };
}

/** Over "in Oslo", "with state television": up to a day or the comma. */
function withPlace(text: TaggedText, chunks: Chunks, group: NounGroup, limit: number): number {
  let { last } = group;
  while (last + 1 < limit && text.tags[last] === "ADP") {
    const next = chunks.nounAt(last + 1);
    if (next === null || next.first !== last + 1 || next.last > limit || isTime(text, next)) break;
    last = next.last;
  }
  return last;
}

/** "…, Holm said in a statement announcing the visit": what the participle tells is of the occasion. */
export function describesOccasion(text: TaggedText, chunks: Chunks, at: number): boolean {
  const group = text.tags[at] === "ADP" ? chunks.nounAt(at + 1) : null;
  if (group === null || group.first !== at + 1 || !SPEECHES.has(text.tokens.lower[group.head]!)) return false;
  const verb = chunks.verbAt(group.last);
  return verb !== null && (verb.form === "gerund" || verb.form === "participle");
}

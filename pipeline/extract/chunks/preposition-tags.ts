/** Participles that have become prepositions (Quirk et al. 1985, 9.8): "left following the talks". */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore, wordBefore } from "./before.ts";

/** What stands before the verb or the adjective and not before the preposition: "was following", "the following", "by following". */
const VERBAL: ReadonlySet<Tag> = new Set(["AUX", "DET", "ADP", "PART", "ADJ"]);
const OPENING: ReadonlySet<Tag> = new Set(["DET", "NOUN", "PROPN", "ADJ", "NUM"]);
const OWNING = new Set(["his", "her", "its", "their", "our"]);

/** "resigned following talks with the king": the preposition, whatever the word is elsewhere. */
export function isFollowing(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (tokens.lower[at] !== "following" || VERBAL.has(tagBefore(tags, at) ?? "PUNCT")) return false;
  // "closely following the talks"
  if (tagBefore(tags, at) === "ADV" && wordBefore(tokens, at).endsWith("ly")) return false;
  return at + 1 < tags.length && (OPENING.has(tags[at + 1]!) || OWNING.has(tokens.lower[at + 1]!));
}

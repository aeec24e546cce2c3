/** What is told of the one whom a relative pronoun stands for: "a pass which Holm says floods in May", "a pass which Holm described as “a trap”". */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { quotationFrom, relativeEnd, trimmed, withOpenQuotation } from "./borders.ts";
import type { CueMatch } from "./cue-match.ts";

const RELATIVES = new Set(["which", "that", "who", "whom"]);

/** Whether a relative pronoun stands right before the speaker, so that what the cue is about is the noun before it. */
export function isInRelative(text: TaggedText, { source }: CueMatch): boolean {
  return source !== null && RELATIVES.has(text.tokens.lower[source.first - 1] ?? "");
}

/** The content of a cue in a relative clause, up to `limit`; null where it is read like any other. */
export function toldInRelative(text: TaggedText, chunks: Chunks, match: CueMatch, first: number, limit: number): readonly TokenRange[] | null {
  const { source, cue } = match;
  if (source?.rule !== "adjacent" || !isInRelative(text, match)) return null;
  const pronoun = source.first - 1;
  if (pronoun <= chunks.sentence.first || text.tags[pronoun - 1] === "VERB") return null;
  const quoted = text.tokens.lower[first] === "as" && cue.frames.has("np") ? quotationFrom(text, first + 1) : null;
  if (quoted !== null) return [{ first: quoted.first, last: quoted.last }];
  if (!cue.frames.has("clause") || chunks.verbAt(first)?.form !== "finite") return null;
  const clause = trimmed(text, { first, last: relativeEnd(text, chunks, { first, last: limit }) });
  return clause.first < clause.last ? [{ first: pronoun, last: pronoun + 1 }, withOpenQuotation(text, clause)] : null;
}

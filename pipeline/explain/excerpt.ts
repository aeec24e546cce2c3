/** A span shown in the sentence it stands in. */
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";

/** Marks around the span; they stand in no news text of the languages read. */
const OPEN = "«";
const CLOSE = "»";

/** Much longer sentences are lists or tables: only the surroundings of the span are shown. */
const LONGEST = 400;

/** Cuts texts into excerpts; each text is split into sentences once. */
export function excerpts(text: string, abbreviations: ReadonlySet<string>): (start: number, end: number) => string {
  const sentences = splitSentences(tokenize(text, abbreviations));
  return (start, end) => {
    const first = sentences.findLast((sentence) => sentence.start <= start);
    const last = sentences.find((sentence) => sentence.end >= end);
    const from = Math.max(first?.start ?? 0, start - LONGEST);
    const to = Math.min(last?.end ?? text.length, end + LONGEST);
    return `${text.slice(from, start)}${OPEN}${text.slice(start, end)}${CLOSE}${text.slice(end, to)}`.replace(/\s+/g, " ").trim();
  };
}

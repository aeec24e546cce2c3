/** The range of tokens that names a partner of a meeting. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionsIn } from "../../reference/index.ts";
import { phraseEnd } from "./phrase.ts";

const STYLED = new Set(["his", "her", "their"]);
const STYLES = new Set(["majesty", "majesties", "highness", "highnesses", "excellency", "excellencies", "holiness", "royal", "serene"]);

/** Behind "His Majesty", "Her Royal Highness", where a title follows. */
function behindStyle({ tokens }: Analysis, from: number): number {
  if (!STYLED.has(tokens.lower[from] ?? "")) return from;
  let at = from + 1;
  while (STYLES.has(tokens.lower[at] ?? "")) at++;
  return at > from + 1 ? at : from;
}

/** The noun phrase that begins at token `start`, behind a style of address; null where none begins. */
export function rangeFrom(analysis: Analysis, chunks: Chunks, start: number): TokenRange | null {
  const from = behindStyle(analysis, start);
  const last = phraseEnd(analysis, chunks, from, chunks.sentence.last);
  return last > from ? { first: from, last } : null;
}

/** Whether a range names a person or an office. */
export const namesPerson = (analysis: Analysis, range: TokenRange): boolean =>
  mentionsIn(analysis, range.first, range.last).some(({ kind }) => kind === "person" || kind === "office" || kind === "group");

/** A title with "its": "Chile said its foreign minister would fly to Oslo". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { resolveTitle } from "./holder.ts";
import { resolveIt } from "./thing.ts";

/** Whom a title on `range` means, where "its" before it goes back to the state or organisation that it serves; null for any other title. */
export function resolveOwnedTitle(analysis: Analysis, title: Mention, range: TokenRange): Referent | null {
  const at = range.first;
  if (title.country !== null || analysis.tokens.lower[at] !== "its") return null;
  const owner = resolveIt(analysis, { first: at, last: at + 1 });
  if (owner === null || owner.country === null) return null;
  const holder = resolveTitle(analysis, { ...title, country: owner.country }, range);
  return { ...holder, spans: [...holder.spans, ...owner.spans], stated: false };
}

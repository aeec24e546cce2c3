/** Whose government issued a document, as its publisher's name tells. */
import { tokenize } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

/** Offices of a government that are no body of their own in the lists: "Presidential Press Office". */
const OFFICES = new Set(["president", "presidential", "cabinet", "chancellery", "prime"]);

/** Code of the state or organisation that a publisher is part of: as listed, else the one state in the name of a ministry, embassy or presidential office; null for the press. */
export function issuerOf(publisher: string | null, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const listed = lexicon.publishers.stateOf.get(publisher);
  if (listed !== undefined) return listed;
  const tokens = tokenize(publisher, lexicon.abbreviations);
  const codes = new Set<string>();
  let governs = false;
  for (let at = 0; at < tokens.count; at++) {
    const entry = lexicon.names.longestAt(tokens, at)?.value;
    governs ||= entry?.kind === "body" || OFFICES.has(tokens.lower[at]!);
    if (entry?.kind === "country" && entry.code !== null) codes.add(entry.code);
    else if (entry?.kind === "body" && entry.code !== null) codes.add(entry.code);
  }
  return governs && codes.size === 1 ? [...codes][0]! : null;
}

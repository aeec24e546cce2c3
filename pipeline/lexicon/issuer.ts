/** Whose government issued a document, as its publisher's name tells. */
import { tokenize } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NameKind } from "./name-index.ts";

/** Offices of a government or an organisation that are no body of their own in the lists: "Presidential Press Office", "Office of the Spokesperson". */
const OFFICES = new Set([
  "president",
  "presidential",
  "presidency",
  "cabinet",
  "chancellery",
  "prime",
  "federal",
  "spokesperson",
  "spokesman",
  "secretariat",
]);

/**
 * Code of the state or organisation that a publisher is part of: as listed, else the one state in the name of a ministry, embassy or presidential office, the one
 * whose capital stands behind it, or the organisation; null for the press.
 */
export function issuerOf(publisher: string | null, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const listed = lexicon.publishers.stateOf.get(publisher);
  if (listed !== undefined) return listed;
  const tokens = tokenize(publisher, lexicon.abbreviations);
  const states = new Set<string>();
  // "the Chancellery of the Prime Minister of Poland": a building or a capital tells whose it is only where no state is named.
  const seats = new Set<string>();
  let governs = false;
  for (let at = 0; at < tokens.count;) {
    const match = lexicon.names.longestAt(tokens, at);
    const entry = match?.value;
    const whole = at === 0 && match?.last === tokens.count;
    governs ||= entry?.kind === "body" || entry?.kind === "venue" || OFFICES.has(tokens.lower[at]!) || (entry?.kind === "organisation" && whole);
    if (entry?.code != null && CODED.has(entry.kind)) states.add(entry.code);
    else if (entry?.metonymOf != null) seats.add(entry.metonymOf);
    at = match?.last ?? at + 1;
  }
  const [code, other] = states.size > 0 ? states : seats;
  return governs && other === undefined ? (code ?? null) : null;
}

const CODED = new Set<NameKind>(["country", "body", "organisation"]);

/** Code of the state that the name of an outlet places it in ("The Lagos Courier", "Times of Malta"); null where it names none or several. */
export function outletState(publisher: string | null, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const tokens = tokenize(publisher, lexicon.abbreviations);
  const states = new Set<string>();
  for (let at = 0; at < tokens.count;) {
    const match = lexicon.names.longestAt(tokens, at);
    const entry = match?.value;
    if ((entry?.kind === "country" || entry?.kind === "place") && entry.code !== null) states.add(entry.code);
    at = match?.last ?? at + 1;
  }
  const [code, other] = states;
  return other === undefined ? (code ?? null) : null;
}

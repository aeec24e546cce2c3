/** Whose government issued a document, as its publisher's name tells. */
import { fold } from "../text/fold.ts";
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
  "mission",
]);

/**
 * Code of the state or organisation that a publisher is part of: as listed, else the one state in the name of a ministry, embassy or presidential office, the one
 * whose capital stands behind it, or the organisation; of a ministry that names no state that of the place in the document's opening line; null for the press.
 */
export function issuerOf(publisher: string | null, lexicon: Lexicon, opening: string | null = null): string | null {
  if (publisher === null) return null;
  const listed = lexicon.publishers.stateOf.get(publisher);
  if (listed !== undefined) return listed;
  const tokens = tokenize(publisher, lexicon.abbreviations);
  const states = new Set<string>();
  // "the Chancellery of the Prime Minister of Poland": a building or a capital tells whose it is only where no state is named.
  const seats = new Set<string>();
  let governs = false;
  for (let at = 0; at < tokens.count;) {
    // "Permanent Mission of Chile to the United Nations": whose it is stands before.
    if (states.size > 0 && tokens.lower[at] === "to") break;
    const match = lexicon.names.longestAt(tokens, at);
    const entry = match?.value;
    const whole = at === 0 && match?.last === tokens.count;
    governs ||= entry?.kind === "body" || entry?.kind === "venue" || OFFICES.has(tokens.lower[at]!) || (entry?.kind === "organisation" && whole);
    if (entry?.code != null && CODED.has(entry.kind)) states.add(entry.code);
    else if (entry?.metonymOf != null) seats.add(entry.metonymOf);
    at = match?.last ?? at + 1;
  }
  const [code, other] = states.size > 0 ? states : seats;
  if (!governs || other !== undefined) return null;
  return code ?? (opening === null ? null : stateOfPlace(opening, lexicon));
}

/** The state of the place that a line such as "Oslo, 14 March 2014" opens with; null for any other line. */
function stateOfPlace(line: string, lexicon: Lexicon): string | null {
  const tokens = tokenize(line, lexicon.abbreviations);
  const match = lexicon.names.longestAt(tokens, 0);
  const closes = match !== null && (match.last === tokens.count || tokens.lower[match.last] === ",");
  return closes && match.value.kind === "place" ? match.value.code : null;
}

const CODED = new Set<NameKind>(["country", "body", "organisation"]);

/** Code of the state whose outlet or agency is listed by that name; null for any other. */
export function listedHome(publisher: string, { publishers: { byName, homeOf } }: Lexicon): string | null {
  return homeOf.get(byName.get(fold(publisher)) ?? byName.get(`the ${fold(publisher)}`) ?? "") ?? null;
}

/** Code of the state whose outlet it is: as listed, else the one that its name places it in ("The Lagos Courier", "Times of Malta"); null where it names none or several. */
export function outletState(publisher: string | null, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  const listed = listedHome(publisher, lexicon);
  if (listed !== null) return listed;
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

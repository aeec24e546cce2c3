/** The state that an office-holder may serve, as names of states and places tell it. */
import type { Find } from "./find.ts";
import type { Words } from "./words.ts";

/** A state, and what in the text tells it. */
export interface Home {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

/** Conferences of all states meet there: who speaks from there may be of any. */
const SEATS = new Set([
  "geneva",
  "vienna",
  "brussels",
  "new york",
  "united nations",
  "the hague",
  "strasbourg",
  "davos",
  "addis ababa",
  "lausanne",
  "montreux",
  "lucerne",
  "luxembourg",
  "lake success",
  "rambouillet",
]);

/** Whether a place is a seat of conferences. */
export const isSeat = (words: Words, find: Find): boolean => SEATS.has(words.tokens.lower.slice(find.first, find.last).join(" "));

/** The same for the name of a place. */
export const isSeatName = (name: string): boolean => SEATS.has(name.toLowerCase());

/** The state that is read at a find. */
export const homeAt = (code: string, { first, last }: Find): Home => ({ code, first, last });

/** Whether a find names a state, or a place or building in one. */
export const isPlace = (find: Find): boolean =>
  find.country !== null &&
  !find.adjectival &&
  (find.kind === "country" || (find.kind === "place" && (find.entry?.kind === "place" || find.entry?.kind === "venue")));

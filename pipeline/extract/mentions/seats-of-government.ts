/** Buildings that stand for the government that sits there, and who is said to sit there. */
import type { Find } from "./find.ts";
import { homeAt, type Home } from "./home.ts";
import { wordAt, type Words } from "./words.ts";

const WHERE = new Set("at from in inside into near outside to".split(" "));

/** Buildings that stand for a government and are no place where something happens, once for each state. */
export function housesOf(words: Words, finds: readonly Find[]): readonly Home[] {
  const homes = new Map<string, Home>();
  for (const find of finds) {
    const { entry, first } = find;
    if (entry?.kind !== "venue" || entry.metonymOf === null || homes.has(entry.metonymOf)) continue;
    if (!WHERE.has(wordAt(words, wordAt(words, first - 1) === "the" ? first - 2 : first - 1)))
      homes.set(entry.metonymOf, homeAt(entry.metonymOf, find));
  }
  return [...homes.values()];
}

/** The surnames whose administrations a document speaks of: "the Holm administration". */
export const administrationsIn = (words: Words): ReadonlySet<string> =>
  new Set(words.tokens.lower.filter((_, at) => wordAt(words, at + 1) === "administration"));

/** Where presidents reside and work, as news names it for them. */
const RESIDENCES = new Set([
  "white house",
  "kremlin",
  "élysée",
  "elysee",
  "élysée palace",
  "elysee palace",
  "blue house",
  "casa rosada",
  "planalto",
  "palácio do planalto",
  "la moneda",
  "miraflores",
  "malacañang",
  "malacanang",
]);
/** How many sentences may lie between a president and where he resides. */
export const TO_RESIDENCE = 2;

const HOSTING = new Set("welcome welcomed welcomes host hosted hosts hosting receive received receives invited greeted".split(" "));
/** How far before the seat the verb of receiving may stand. */
const TO_HOST = 12;

/** The residences in which somebody is received. */
export const receivingResidences = (words: Words, finds: readonly Find[]): readonly Find[] =>
  finds.filter((find) => RESIDENCES.has(words.tokens.lower.slice(find.first, find.last).join(" ")) && hostsAt(words, find));

function hostsAt(words: Words, { first }: Find): boolean {
  for (let at = first - 1; at >= Math.max(0, first - TO_HOST) && words.sentenceOf[at] === words.sentenceOf[first]; at--)
    if (HOSTING.has(wordAt(words, at))) return true;
  return false;
}

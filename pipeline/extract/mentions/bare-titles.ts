/** "The President received…", "told the foreign minister": titles that nobody is named with and no state is said of. At home no outlet says whose they are. */
import { findsOf, place, type Find } from "./find.ts";
import { homeAt, type Home } from "./home.ts";
import { homeSigns, type HomeSigns } from "./home-signs.ts";
import type { Identities } from "./identify.ts";
import type { OfficeReading } from "./office.ts";
import { opensSentence, wordAt, type Words } from "./words.ts";

/** Gives bare titles of a state's highest offices the state that the place, the same title elsewhere, the dateline or the outlet's name tells. */
export function inferTitles(words: Words, identities: Identities): void {
  const bare = findsOf(words.owner).filter((find) => isBare(words, find));
  if (bare.length === 0) return;
  const held = new Set([...identities.values()].flatMap(({ bearer: { office } }) => (office === null ? [] : [postOf(office, office.portfolio)])));
  const signs = homeSigns(words);
  for (const find of bare) {
    // Someone whom the document names may be meant: one of that rank and field, of whatever state.
    if (held.has(postOf(find.office!, find.portfolio)) || signs.crowded(find.first)) continue;
    const home = homeOf(signs, find);
    if (home !== null) place(words.owner, { ...find, country: home.code, countries: [home.code], home });
  }
}

const ANY = new Set(["a", "an", "another", "one", "some", "any", "every", "each", "his", "her", "its", "their", "visiting", "no"]);

/** A title of the highest rank in the singular that says its field or that there is but one, without a name and a state. */
function isBare(words: Words, find: Find): boolean {
  const { office } = find;
  if (find.kind !== "office" || office === null || office.plural || find.country !== null || find.countries.length > 0) return false;
  if (office.use === "counterpart" || words.owner[find.last]?.kind === "person") return false;
  if (office.level === "leader" ? !SOVEREIGN.test(office.role) : office.level !== "minister" || find.portfolio === null) return false;
  // "president of the council", "the prime minister-designate": an office of something else.
  if (wordAt(words, find.last) === "of" || OTHER.test(office.role)) return false;
  const before = wordAt(words, find.first - 1);
  return !ANY.has(before) && (before === "the" || opensSentence(words, find.first) || STYLES.has(before) || isSecond(words, find));
}

/** "the Crown Prince and Prime Minister": the second of two titles of one. */
const isSecond = (words: Words, { first }: Find): boolean => wordAt(words, first - 1) === "and" && words.owner[first - 2]?.kind === "office";

const SOVEREIGN = /^(?:vice[- ])?(?:president|king|queen|emir|amir|sultan|emperor|prime minister|premier|chancellor|crown prince)\b/i;
const OTHER = /\b(?:former|designate|elect|shadow|opposition|then)\b/i;

const STYLES = new Set(["majesty", "highness", "excellency", "h.e.", "h.m.", "h.h."]);

/** The rank with its field, or with the last word of a leader's title: "president" of "vice president". */
const postOf = ({ level, role }: OfficeReading, portfolio: string | null): string =>
  `${level} ${level === "leader" ? role.toLowerCase().split(" ").at(-1)! : (portfolio ?? "")}`;

function homeOf(signs: HomeSigns, find: Find): Home | null {
  const at = find.first;
  // "the Sudanese leader met the President" at Khartoum: the state is said of the other side.
  const rivals = signs.rivals(at);
  const isFree = (home: Home | null): home is Home => home !== null && !rivals.has(home.code);
  const told = [signs.place(at), signs.met(at), signs.titledElsewhere(at), signs.dateline(at)].find(isFree);
  if (told !== undefined) return told;
  const own = signs.outlet === null ? null : homeAt(signs.outlet, find);
  return isFree(own) ? own : null;
}

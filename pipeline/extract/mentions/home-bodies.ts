/** Bodies of a government named without a state: the one that the text around them means. */
import { findsOf, place, type Find } from "./find.ts";
import { datelineHome, homeNear, outweighing } from "./home-evidence.ts";
import { homeSigns } from "./home-signs.ts";
import { homeAt, isPlace, type Home } from "./home.ts";
import { sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** Gives bodies of a government ("the Foreign Ministry") the state that they must belong to. */
export function inferBodies(words: Words): void {
  const finds = findsOf(words.owner);
  const bodies = finds.filter((find) => (find.kind === "body" || find.body !== null) && isGoverning(find) && find.country === null);
  if (bodies.length === 0) return;
  const signs = homeSigns(words);
  for (const find of bodies) {
    const home =
      placeBehind(words, find) ??
      signs.place(find.first) ??
      homeNear(signs, find.first, () => true) ??
      datelineHome(signs, find.first, () => true, false) ??
      outweighing(signs, () => true);
    if (home !== null) place(words.owner, { ...find, country: home.code, countries: [home.code], home });
  }
}

/** "a Finance Ministry official in Lima", "the Foreign Ministry in Oslo": the state of the place where the body is. */
export function placeBehind(words: Words, { first, last }: Find): Home | null {
  const link = wordAt(words, last) !== "in" && tagAt(words, last) === "NOUN" ? last + 1 : last;
  const seat = wordAt(words, link) === "in" ? (words.owner[link + 1] ?? null) : null;
  return seat !== null && isPlace(seat) && sameSentence(words, first, seat.first) ? homeAt(seat.country!, seat) : null;
}

const isGoverning = (find: Find): boolean =>
  /^(?:ministry|department|central|government|armed_forces|parliament)$/.test((find.body ?? find).entry?.detail ?? "");

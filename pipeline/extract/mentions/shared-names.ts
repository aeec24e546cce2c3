/** Names that one state gives a ministry and others use of their own: whose "Foreign Office" is meant. Read before persons, who take the state of the body they serve. */
import { findsOf, place, type Find } from "./find.ts";
import { datelineHome, homeNear, outletHome } from "./home-evidence.ts";
import { placeBehind } from "./home-bodies.ts";
import { homeSigns } from "./home-signs.ts";
import { wordAt, type Words } from "./words.ts";

/** Whose papers call their own ministry so. */
const SHARING = new Set(["BGD", "DEU", "IRN", "ISR", "JPN", "NPL", "PAK", "THA"]);

/** Gives such bodies, and the offices in them, the state of the report, unless the one whose name it is first is spoken of. */
export function readSharedNames(words: Words): void {
  const finds = findsOf(words.owner);
  const shared = finds.filter((find) => isSharedName(words, find));
  if (shared.length === 0) return;
  const spoken = new Set(finds.flatMap((find) => (find.country === null || isSharedName(words, find) ? [] : [find.country])));
  const signs = homeSigns(words);
  for (const find of shared) {
    if (find.country !== null && spoken.has(find.country)) continue;
    const home =
      placeBehind(words, find) ??
      signs.place(find.first) ??
      datelineHome(signs, find.first, () => true, true) ??
      homeNear(signs, find.first, () => true) ??
      outletHome(signs, find.first, (code) => SHARING.has(code));
    if (home === null) continue;
    const { code } = home;
    const body = find.body === null ? null : { ...find.body, country: code, countries: [code], home };
    place(words.owner, { ...find, country: code, countries: [code], body, ...(find.kind === "body" ? { home } : {}) });
  }
}

const isSharedName = (words: Words, find: Find): boolean => {
  const { first, last } = find.body ?? find;
  return last - first === 2 && wordAt(words, first) === "foreign" && wordAt(words, first + 1) === "office";
};

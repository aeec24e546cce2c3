/** "Peru's president and prime minister", "the president and prime minister of Peru": titles that share the state said with one of them. */
import { findsOf, place, type Find } from "./find.ts";
import { canHave } from "./state-offices.ts";
import { sameSentence, wordAt, type Words } from "./words.ts";

/** Gives titles without a name and a state that of the title they are joined to, with no article between them. */
export function joinTitles(words: Words): void {
  const titles = findsOf(words.owner).filter(isTitle);
  for (const title of titles) {
    if (isWithoutState(title)) continue;
    if (BETWEEN.has(wordAt(words, title.last))) shareOnwards(words, title);
    else if (wordAt(words, title.last) === "of") shareBackwards(words, title);
  }
}

const BETWEEN = new Set([",", "and"]);
/** No title of a state. */
const OF_OTHERS = /\bsecretary[- ]general\b|\bgeneral secretary\b|\bhigh representative\b|\bcommissioner\b|\bcounterpart\b/i;

const isTitle = ({ kind, office }: Find): boolean =>
  kind === "office" && office !== null && !office.plural && office.use !== "counterpart" && !OF_OTHERS.test(office.role);

const isWithoutState = ({ country, countries }: Find): boolean => country === null && countries.length === 0;

/** "Peru's president, prime minister and foreign minister": each title that follows without an article. */
function shareOnwards(words: Words, title: Find): void {
  for (let last = title.last; ;) {
    const at = wordAt(words, last) === "," && wordAt(words, last + 1) === "and" ? last + 2 : last + 1;
    const next = BETWEEN.has(wordAt(words, last)) && sameSentence(words, title.first, at) ? words.owner[at] : null;
    if (next == null || next.first !== at || !isTitle(next) || !isWithoutState(next)) return;
    share(words, title.country!, next);
    last = next.last;
  }
}

/** "the president and prime minister of Peru": the title in front, where the second has no article. */
function shareBackwards(words: Words, title: Find): void {
  const before = wordAt(words, title.first - 1) === "and" && sameSentence(words, title.first - 2, title.first) ? words.owner[title.first - 2] : null;
  if (before != null && isTitle(before) && isWithoutState(before)) share(words, title.country!, before);
}

function share(words: Words, country: string, title: Find): void {
  if (canHave(words, country, title.office!)) place(words.owner, { ...title, country, countries: [country] });
}

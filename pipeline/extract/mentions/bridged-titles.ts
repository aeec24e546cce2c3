/** "The Peruvian foreign minister flew to Oslo. Ana Quispe said…": a title without a name, and the name without a title that opens the next sentence. */
import type { Bearer } from "../memory.ts";
import { findsOf, type Find } from "./find.ts";
import { opensSentence, regionAt, type Words } from "./words.ts";

/** Gives whoever is named without an office the one that the sentence before leaves without a name, where there is but one. */
export function bridgeTitles(words: Words, known: readonly Bearer[]): void {
  const nameless = known.filter((bearer) => bearer.office === null && bearer.country === null && bearer.key.length > 1);
  const opening = nameless.filter(({ since }) => opensSentence(words, since) && regionAt(words, since) === "body");
  if (opening.length === 0) return;
  const titles = titlesBySentence(words, known);
  for (const bearer of opening) {
    const open = titles.get(words.sentenceOf[bearer.since]! - 1) ?? [];
    if (open.length !== 1) continue;
    const [title] = open;
    [bearer.office, bearer.portfolio, bearer.country] = [title!.office, title!.portfolio, title!.country];
    bearer.home = { first: title!.first, last: title!.last };
  }
}

/** The titles of one state each that nobody is named with, by sentence. */
function titlesBySentence(words: Words, known: readonly Bearer[]): ReadonlyMap<number, readonly Find[]> {
  const open = new Map<number, Find[]>();
  for (const find of findsOf(words.owner)) {
    if (find.kind !== "office" || find.country === null || find.office === null || find.office.plural || !HIGH.has(find.office.level)) continue;
    if (words.owner[find.last]?.kind === "person" || known.some((bearer) => holds(bearer, find))) continue;
    const sentence = words.sentenceOf[find.first]!;
    const others = open.get(sentence) ?? [];
    if (!others.some((other) => other.country === find.country && other.portfolio === find.portfolio)) open.set(sentence, [...others, find]);
  }
  return open;
}

const HIGH: ReadonlySet<string> = new Set(["leader", "minister", "senior_official", "military"]);

/** Whether a known person already holds the office. */
const holds = ({ country, office, portfolio }: Bearer, title: Find): boolean =>
  country === title.country && office !== null && office.level === title.office!.level && portfolio === title.portfolio;

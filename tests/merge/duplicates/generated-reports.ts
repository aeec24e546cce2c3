/** Invented reports, and copies of them, spoiled as copies are. */

/** A generator of whole numbers below `limit`, the same in every run. */
export function draws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const FIRST = ["Ingrid", "Tomas", "Ada", "Joseph", "Berta", "Nils", "Olav", "Lena"];
const LAST = ["Ruud", "Parra", "Salcedo", "Otieno", "Quiroz", "Aasen", "Moen", "Tapia", "Lund", "Vik"];
const PLACES = ["Oslo", "Lima", "Nairobi", "Santiago", "Bergen", "Arequipa", "Mombasa", "Valparaiso"];
const VERBS = ["discussed", "reviewed", "postponed", "funded", "criticised", "described", "extended", "opened"];
const THINGS = [
  "the harbour",
  "a fishing quota",
  "two patrol ships",
  "the border road",
  "a rescue centre",
  "customs forms",
  "a cable",
  "grain loans",
];
const REASONS = ["before winter", "after a storm", "despite the cost", "for the third time", "at short notice", "without a vote", "on request"];

/** A report of twelve sentences about people and numbers of its own. */
export function report(number: number): readonly string[] {
  const draw = draws(number + 1);
  const pick = (words: readonly string[]): string => words[draw(words.length)]!;
  return Array.from({ length: 12 }, () => {
    const subject = `${pick(FIRST)} ${pick(LAST)}`;
    return `In ${pick(PLACES)} on day ${draw(300)}, ${subject} ${pick(VERBS)} ${pick(THINGS)} worth ${draw(900) + 100} million ${pick(REASONS)}.`;
  });
}

/** A copy: up to half of its sentences cut, the others in any order, and one letter in twenty words changed, left out or doubled. */
export function copyOf(sentences: readonly string[], seed: number): string {
  const draw = draws(seed);
  const kept = [...sentences];
  for (let at = kept.length - 1; at > 0; at--) {
    const other = draw(at + 1);
    [kept[at], kept[other]] = [kept[other]!, kept[at]!];
  }
  const words = kept
    .slice(draw(kept.length / 2 + 1))
    .join(" ")
    .split(" ");
  for (let typo = 0; typo < words.length / 20; typo++) {
    const place = draw(words.length);
    words[place] = misspelled(words[place]!, draw);
  }
  return words.join(" ");
}

function misspelled(word: string, draw: (limit: number) => number): string {
  const letter = draw(word.length);
  const [before, at, after] = [word.slice(0, letter), word[letter]!, word.slice(letter + 1)];
  return before + ["aeiou"[draw(5)]!, "", at + at][draw(3)]! + after;
}

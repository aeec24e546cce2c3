/** Aligns the sayings of a rewrite with those of its original: same order, same speakers, other words. */
import { likeness } from "./content.ts";
import type { Saying } from "./saying.ts";

/** From this gain on two aligned sayings are one. */
const MIN_GAIN = 0.45;
/** What agreement on everything but the words is worth. */
const BONUS = { who: 0.2, sort: 0.05, cue: 0.1, run: 0.2 } as const;

/** Pairs [index in copy, index in original], ascending in both, that together gain most. Both lists are in text order. */
export function alignSayings(copy: readonly Saying[], original: readonly Saying[]): readonly (readonly [number, number])[] {
  const width = original.length + 1;
  const gains = copy.map((saying) => original.map((other) => gain(saying, other)));
  const best = new Float64Array((copy.length + 1) * width);
  for (let i = copy.length - 1; i >= 0; i--) {
    for (let j = original.length - 1; j >= 0; j--) {
      const taken = gains[i]![j]! > 0 ? gains[i]![j]! + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < copy.length && j < original.length;) {
    const value = best[i * width + j]!;
    if (gains[i]![j]! > 0 && value === gains[i]![j]! + best[(i + 1) * width + j + 1]!) pairs.push([i++, j++]);
    else if (value === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

/** What taking two sayings as one gains; 0 when they are not worth it. */
function gain(a: Saying, b: Saying): number {
  const sameWho = a.who.join("|") === b.who.join("|");
  if (!sameWho && (a.sort !== b.sort || a.country !== b.country)) return 0;
  const { both, inside, words, runs } = likeness(a.content, b.content);
  if (words === 0) return 0;
  const value =
    (both + inside) / 2 +
    (runs > 0 ? BONUS.run : 0) +
    (sameWho ? BONUS.who : 0) +
    (a.sort === b.sort ? BONUS.sort : 0) +
    (a.cue !== null && a.cue === b.cue ? BONUS.cue : 0);
  return value >= MIN_GAIN ? value : 0;
}

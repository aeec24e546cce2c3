/** A leader or minister named without any country: the state the sentence or the document is about, where only one can be meant. */
import type { Bearer } from "../memory.ts";
import type { Find } from "./find.ts";
import type { Words } from "./words.ts";

/** By how much the first state must outweigh the next before the whole document decides. */
const FACTOR = 3;

/** Gives bearers of high office without a country a state that has no such office-holder of its own: leaders the only one around their first naming, others (ministers of a guest may stand there) the one the whole document is about. */
export function inferCountries(words: Words, finds: readonly Find[], known: readonly Bearer[]): void {
  const { issuer } = words.input;
  // A government's own readout names its officers without their state.
  if (issuer != null) for (const bearer of known) if (bearer.country === null && bearer.office !== null) bearer.country = issuer;
  const unknown = known.filter((bearer) => bearer.country === null && bearer.key.length > 1 && isHigh(bearer));
  if (unknown.length === 0) return;
  const counts = countStates(finds);
  for (const bearer of unknown) {
    const rivals = known.filter((other) => other !== bearer && sameRank(other, bearer));
    if (rivals.some((other) => other.country === null)) continue;
    const isFree = (code: string): boolean => !rivals.some((other) => other.country === code);
    const sentence = words.sentenceOf[bearer.since]!;
    const around = [...countStates(finds.filter((find) => isNear(words, find, sentence))).keys()];
    const near = around.some(isFree)
      ? around.filter(isFree)
      : around.filter((code) => !rivals.some((other) => other.country === code && sameTitle(other, bearer)));
    bearer.country = near.length === 1 && bearer.office!.level === "leader" ? near[0]! : outweighing([...counts].filter(([code]) => isFree(code)));
  }
}

/** In the sentence of the first naming or the one before. */
function isNear(words: Words, find: Find, sentence: number): boolean {
  const own = words.sentenceOf[find.first]!;
  return own === sentence || own === sentence - 1;
}

function outweighing(counts: readonly (readonly [string, number])[]): string | null {
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= FACTOR && first[1] >= FACTOR * (second?.[1] ?? 0) ? first[0] : null;
}

const isHigh = ({ office }: Bearer): boolean => (office?.level === "leader" || office?.level === "minister") && office.country === null;

/** Two who could not serve one state side by side. */
const sameRank = (other: Bearer, bearer: Bearer): boolean =>
  other.office !== null &&
  other.office.level === bearer.office!.level &&
  (bearer.office!.level === "leader" ? !/leader/i.test(other.office.role) : other.portfolio === bearer.portfolio);

/** A president and a prime minister can serve one state. */
const sameTitle = (other: Bearer, bearer: Bearer): boolean => other.office!.role.toLowerCase() === bearer.office!.role.toLowerCase();

/** How often each state is named, by name, adjective or body. */
function countStates(finds: readonly Find[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const find of finds) {
    if (find.kind !== "country" && find.kind !== "body") continue;
    const codes = find.countries.length > 0 ? find.countries : find.country === null ? [] : [find.country];
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

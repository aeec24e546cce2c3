/** "the country's", "its": the state to which a word goes back that says whose an office or a side is. */
import type { Tag } from "../../tagger/tagger.ts";
import { STATE_NOUNS } from "../closed-classes.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";

/** Sentences before its own in which such a state is looked for. */
export const OWNER_BACK = 3;

const BACKWARD = wordSet("the that this");
/** "the southern African country's" */
const TO_STATE = 5;

/** Where such a word, with which `range` opens, ends; -1 where it opens with none. */
export function ownerEnd(lower: readonly string[], tags: readonly Tag[], { first, last }: TokenRange): number {
  if (lower[first] === "its") return first + 1;
  if (!BACKWARD.has(lower[first] ?? "")) return -1;
  for (let at = first + 1; at < Math.min(last - 1, first + TO_STATE); at++) {
    if (STATE_NOUNS.has(lower[at]!) && (lower[at + 1] === "'s" || lower[at + 1] === "\u2019s")) return at + 1;
    if (tags[at] !== "ADJ" && tags[at] !== "NOUN" && tags[at] !== "PROPN") return -1;
  }
  return -1;
}

/** What has a spokesman of its own, and is no state. */
const BODIES = wordSet(
  "agency airline alliance association bank bloc charity church club coalition commission committee company consortium council court daily faction federation firm foundation front group guerrillas institute league magazine militia movement network newspaper organisation organization paper party rebels station syndicate team tribunal union university",
);

/** Whether a sentence is about such a body without a name, by the words before its verb, so that "its" is not of a state. `isNamed` tells whether a token is part of a name. */
export function isOfBody(lower: readonly string[], tags: readonly Tag[], { first, last }: TokenRange, isNamed: (at: number) => boolean): boolean {
  for (let at = first; at < last && tags[at] !== "VERB" && tags[at] !== "AUX"; at++) if (BODIES.has(lower[at]!) && !isNamed(at)) return true;
  return false;
}

interface OfState {
  readonly country: string | null;
}

/** What a name is; each is asked only of names with a country. */
export interface Kinds<N> {
  /** Whether it names a state, and is no adjective of something else. */
  readonly isState: (name: N) => boolean;
  /** Whether it is an office, or somebody who holds one. */
  readonly isHolder: (name: N) => boolean;
  /** Whether it is a place, and no seat of conferences. */
  readonly isPlace: (name: N) => boolean;
  /** Whether a verb tells what it does. */
  readonly acts: (name: N) => boolean;
}

/**
 * The name to which such a word goes back: the last state of those before it in its sentence (`own`), else one of the sentences before
 * (the nearest first), else a place. A state whose own office-holders act in the sentence is not it, where another is named.
 */
export function ownerAmong<N extends OfState>(own: readonly N[], before: Iterable<readonly N[]>, kinds: Kinds<N>): N | null {
  const holders = (names: readonly N[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => (name.country !== null && kinds.isHolder(name) ? [name.country] : [])));
  const acting = holders(own);
  const isFree = ({ country }: N): boolean => !acting.has(country!);
  const isState = (name: N): boolean => name.country !== null && kinds.isState(name);
  const stated = own.filter(isState);
  if (stated.length > 0) return stated.findLast(isFree) ?? stated.at(-1)!;
  for (const names of before) {
    const states = names.filter((name) => isState(name) && isFree(name));
    // "Chile's president arrived in Peru": of the two the one that is not his own; "Peru's president met Chile's": the one who acts.
    const owners = holders(names);
    const chosen = states.find(kinds.acts) ?? states.findLast(({ country }) => !owners.has(country!)) ?? states[0];
    if (chosen !== undefined) return chosen;
  }
  return own.findLast((name) => name.country !== null && isFree(name) && kinds.isPlace(name)) ?? null;
}

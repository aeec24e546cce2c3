/** Whom a whole document is about: the states and organisations that its opening and most of its sentences name. */
import type { Analysis } from "../../analysis.ts";
import type { Mention } from "../../mention.ts";
import { movementsIn } from "../../meetings/parties/movements.ts";
import type { Told } from "../../meetings/passage.ts";
import { isMerePlace } from "../../reference/mentions-in.ts";
import { castWith, isArmed, type Cast } from "./side.ts";

/** How many of the first sentences must name a party. */
const OPENING_SENTENCES = 4;
/** By how much a party must outweigh the next before the document is not about that one too. */
const FACTOR = 2;

interface Main {
  /** The state of the dateline, or the one named most. */
  readonly state: Told<string> | null;
  /** Two parties that outweigh all others. */
  readonly pair: Cast | null;
}

const known = new WeakMap<Analysis, Main>();

/** The two parties that a document is about, a movement beside a state among them; null where there are others, or one alone. */
export const mainPair = (analysis: Analysis): Cast | null => mainOf(analysis).pair;

/** The state at home in a document: that of its dateline, or the one it names more than any other; null where two are named alike. */
export const mainState = (analysis: Analysis): Told<string> | null => mainOf(analysis).state;

function mainOf(analysis: Analysis): Main {
  const main = known.get(analysis) ?? findMain(analysis);
  known.set(analysis, main);
  return main;
}

interface Counted {
  readonly party: Told<string>;
  readonly sentence: number;
  readonly isDateline: boolean;
  count: number;
  last: number;
}

function findMain(analysis: Analysis): Main {
  const counted = new Map<string, Counted>();
  for (const mention of analysis.mentions) {
    const sentence = analysis.sentenceOf[mention.first]!;
    const isDateline = analysis.regions[sentence] === "dateline";
    if (mention.country === null || (isMerePlace(mention) && !isDateline)) continue;
    const seen = counted.get(mention.country);
    if (seen !== undefined && seen.last !== sentence) [seen.count, seen.last] = [seen.count + 1, sentence];
    const span = { start: mention.start, end: mention.end };
    if (seen === undefined)
      counted.set(mention.country, {
        party: { value: mention.country, spans: [span], method: "party.document:inferred" },
        sentence,
        isDateline,
        count: 1,
        last: sentence,
      });
  }
  const [first, second, third] = [...counted.values()].toSorted((a, b) => b.count - a.count);
  if (first === undefined) return { state: null, pair: null };
  const opening = openingEnd(analysis);
  const isMain = ({ sentence }: Counted): boolean => sentence < opening;
  const state = stateOf(analysis, counted, isMain(first) && first.count >= FACTOR * (second?.count ?? 0) ? first : null);
  const two = second !== undefined && isMain(first) && isMain(second) && second.count > 1 && second.count >= FACTOR * (third?.count ?? 0);
  const beside = state === null ? null : besideMovement(analysis, state, opening);
  return { state, pair: beside ?? (two ? castOfPair([first.party, second.party], []) : null) };
}

/** The state whose government is told of as such, else that of the dateline which the text names again, else the one that outweighs all. */
function stateOf(analysis: Analysis, counted: ReadonlyMap<string, Counted>, first: Counted | null): Told<string> | null {
  const governed = new Set(analysis.mentions.flatMap((mention) => (isGoverned(analysis, mention) ? [mention.country!] : [])));
  if (governed.size > 0) return governed.size === 1 ? (counted.get([...governed][0]!)?.party ?? null) : null;
  const dateline = [...counted.values()].find(({ isDateline }) => isDateline);
  return dateline === undefined ? (first?.party ?? null) : dateline.count > 1 ? dateline.party : null;
}

/** "the government of Chad", "the Chadian government". */
function isGoverned({ tokens: { lower } }: Analysis, { first, last, country, kind }: Mention): boolean {
  if (country === null) return false;
  if (kind === "body") return lower.slice(first, last).includes("government");
  if (kind !== "country" && kind !== "place") return false;
  const before = lower[first - 1] === "the" ? first - 2 : first - 1;
  return lower[last] === "government" || (lower[before] === "of" && lower[before - 1] === "government");
}

/** One past the last sentence of the opening, which begins where the body does. */
function openingEnd({ regions }: Analysis): number {
  const first = regions.indexOf("body");
  return Math.max(first, 0) + OPENING_SENTENCES;
}

/** A state, and the movement that the opening names: "the rebels". */
function besideMovement(analysis: Analysis, state: Told<string>, opening: number): Cast | null {
  const last = analysis.sentences[Math.min(opening, analysis.sentences.length) - 1];
  const movement = last === undefined ? undefined : movementsIn(analysis, [{ first: 0, last: last.last }]).find(isArmed);
  return movement === undefined ? null : castOfPair([state], [movement]);
}

const castOfPair = (parties: readonly Told<string>[], others: readonly Told<string>[]): Cast =>
  castWith({ people: [], parties, portfolios: [], level: "unknown" }, others);

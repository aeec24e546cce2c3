/** Places, days and spans of time that stand between a meeting verb and whom it takes. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";

/** How far where only days, places and spans of time stand between. */
const FAR = 20;
/** Who speaks "at a news conference with" somebody does not talk to him. */
const STAGES = new Set(["conference", "briefing", "ceremony", "rally", "event", "appearance", "interview", "panel", "podium"]);

/** How many places and days may stand before the object. */
const MOST_ADJUNCTS = 4;
/** Participles that stand before a title and open no clause: "received at the palace visiting Prime Minister A". */
const EPITHETS = wordSet("visiting departing outgoing incoming newly appointed accredited elected sworn");

/** "received in Oslo on Monday the president of Chile", "received at his office a delegation": behind the places and days that stand before the object. */
export function overAdjuncts(analysis: Analysis, chunks: Chunks, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_ADJUNCTS; count++) {
    const next = overAdjunct(analysis, chunks, at);
    if (next === at) break;
    at = next;
  }
  return at === from ? from : behindEpithets(analysis, at);
}

/** The first token of the name or title behind "the newly appointed", "visiting"; `at` itself where no such word stands there. */
function behindEpithets({ tokens: { lower } }: Analysis, at: number): number {
  const start = DETERMINERS.has(lower[at] ?? "") ? at + 1 : at;
  let next = start;
  while (EPITHETS.has(lower[next] ?? "")) next++;
  return next === start ? at : next;
}

const HERE = new Set(["here", "there", "also", "separately"]);

function overAdjunct(analysis: Analysis, chunks: Chunks, from: number): number {
  if (HERE.has(analysis.tokens.lower[from] ?? "")) return from + 1;
  const isMarked = analysis.tags[from] === "ADP" || analysis.tokens.lower[from] === "to";
  const day = dateAt(analysis, from) ?? (isMarked ? dateAt(analysis, from + 1) : undefined);
  if (day !== undefined) return day.last;
  if (!isMarked || analysis.tokens.lower[from] === "by") return from;
  const first = DETERMINERS.has(analysis.tokens.lower[from + 1]!) ? from + 2 : from + 1;
  const place = mentionAt(analysis, first);
  if (place !== null) return isSite(place) && place.first === first ? endOfSite(analysis, chunks, place) : from;
  const group = chunks.nounAt(first);
  // "at the Moneda Palace Norwegian President A": a name right behind a building.
  return group === null ? from : (mentionsIn(analysis, group.first, group.last)[0]?.first ?? group.last);
}

const isSite = ({ kind, metonym }: Mention): boolean => kind === "place" || kind === "body" || metonym;

/** "at the Foreign Ministry building": where the words for a place end, a building's noun included, and no name behind it. */
function endOfSite(analysis: Analysis, chunks: Chunks, { last }: Mention): number {
  const group = chunks.nounAt(last);
  if (group === null || group.first >= last) return last;
  return mentionsIn(analysis, last, group.last)[0]?.first ?? group.last;
}

const DETERMINERS = new Set(["the", "his", "her", "its", "their"]);

/** "was hosted to lunch by" */
const MEALS = new Set(["breakfast", "lunch", "luncheon", "dinner", "supper", "tea"]);
/** Where "with" stands behind a verb, at most `reach` tokens away or behind adjuncts alone; -1 without it. */
export function withAfter(analysis: Analysis, chunks: Chunks, from: number, reach: number): number {
  const limit = Math.min(chunks.sentence.last, from + reach);
  for (let at = from; at < limit; at++) {
    if (analysis.tokens.lower[at] === "with") return at;
    const next = chunks.verbAt(at);
    if ((next !== null && next.form === "finite") || STAGES.has(analysis.tokens.lower[at]!)) return -1;
  }
  return behindAdjuncts(analysis, chunks, from, "with");
}

/** "for two hours in the state room with", "on Tuesday at his office by": the word, where nothing but days, places and spans of time stands before it; else -1. */
export function behindAdjuncts(analysis: Analysis, chunks: Chunks, from: number, word: string): number {
  const { lower } = analysis.tokens;
  const limit = Math.min(chunks.sentence.last, from + FAR);
  let at = from;
  while (at < limit && lower[at] !== word) {
    const isMarked = analysis.tags[at] === "ADP";
    const day = dateAt(analysis, at) ?? (isMarked ? dateAt(analysis, at + 1) : undefined);
    const group = isMarked || lower[at] === "'s" ? (chunks.nounAt(at + 1) ?? null) : null;
    if (day !== undefined && day.last > at) at = day.last;
    else if (lower[at] === "to" && MEALS.has(lower[at + 1] ?? "")) at += 2;
    else if (group !== null && group.last > at && !STAGES.has(lower[group.head]!)) at = group.last;
    else if (analysis.tags[at] === "ADV") at++;
    else return -1;
  }
  return at < limit ? at : -1;
}

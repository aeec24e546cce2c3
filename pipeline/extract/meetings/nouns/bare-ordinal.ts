/** "…their third meeting this year; the first was held in Oslo in May": an ordinal that stands for a meeting just named. */
import type { ModifierEffect } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { ORDINALS } from "./edition.ts";
import type { NounFrame } from "./noun-frame.ts";

const ARTICLES = new Set(["the", "a"]);
const BORDERS = new Set([",", ";", ":", "and", "but", "while", "-", "--", "\u2013", "\u2014"]);
const EARLIER = new Set(["first", "last", "previous", "latest", "recent"]);
const FORMS = new Set([...ORDINALS, ...EARLIER, "next", "follow-up"]);
/** How far back the noun may stand that the ordinal leaves out. */
const REACH = 30;

/** The frame of a meeting told by an ordinal at token `at` and the verb right behind it; null where it stands for something else. */
export function ordinalFrame(analysis: Analysis, chunks: Chunks, at: number): NounFrame | null {
  const { lower } = analysis.tokens;
  const form = lower[at]!;
  if (!FORMS.has(form)) return null;
  const first = lower[at - 1] === "most" ? at - 2 : at - 1;
  if (!ARTICLES.has(lower[first] ?? "")) return null;
  const last = lower[at + 1] === "one" ? at + 2 : at + 1;
  if (last > at + 1 && AT.has(lower[first - 1] ?? "")) return occasionFrame(analysis, chunks, first, last);
  if (first > chunks.sentence.first && !BORDERS.has(lower[first - 1]!)) return null;
  const verb = chunks.verbAt(last);
  if (verb === null || verb.first !== last || !isOfMeetings(analysis, verb) || !isNamedBefore(analysis, first)) return null;
  const isPast = verb.tense === "past" && form !== "next";
  const effects = new Set<ModifierEffect>(form === "next" ? ["next"] : isPast ? ["earlier"] : []);
  const governed = { relation: "subject", verb, preposition: null } as const;
  return { first, last, use: "edition", format: "unknown", definite: false, owner: -1, effects, tail: null, ...governed };
}

const HOLDING = new Set(["hold", "schedule", "convene", "plan", "set"]);
/** "The next one is in May", "will be at Lima", "is to be in". */
const PLACED = new Set(["in", "on", "at", "due", "to"]);
/** How far behind it its day may stand: ", held in Lima in May,". */
const DAY_REACH = 8;
const AT = new Set(["at", "during", "since"]);

/** "At the previous one, in November, the two sides agreed": the frame of an earlier meeting that says when something was done, with its day; null where none was named before. */
function occasionFrame(analysis: Analysis, chunks: Chunks, first: number, last: number): NounFrame | null {
  const verb = chunks.verbs.find(({ form, last: end }) => form === "finite" && end > last) ?? null;
  if (verb === null || !EARLIER.has(analysis.tokens.lower[last - 2]!) || !isNamedBefore(analysis, first)) return null;
  if (datesIn(analysis, last, Math.min(last + DAY_REACH, chunks.sentence.last)).length === 0) return null;
  const governed = { relation: "preposition", verb, preposition: "at" } as const;
  return { first, last, use: "edition", format: "unknown", definite: false, owner: -1, effects: new Set(["earlier"]), tail: null, ...governed };
}

/** "was held", "took place", "will be held", "is scheduled": what is said of meetings, and of little else. */
function isOfMeetings({ tokens: { lower } }: Analysis, { form, lemma, passive, first, last, negated }: VerbGroup): boolean {
  if (form !== "finite" || negated) return false;
  if (lemma === "take") return lower[last] === "place";
  if (lemma === "be") return lower[first - 1] === "one" && PLACED.has(lower[last]!);
  return passive && HOLDING.has(lemma);
}

/** Whether a word for a meeting stands before the token, and none for what else is held behind it. */
function isNamedBefore({ lexicon, tokens }: Analysis, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (OTHER_EVENTS.has(tokens.lower[at]!)) return false;
    const noun = lexicon.events.meetingNouns.longestAt(tokens, at);
    if ((noun !== null && noun.value.use !== "hint") || MEETING.has(tokens.lower[at]!)) return true;
  }
  return false;
}

const MEETING = new Set(["met", "meet", "meets"]);
const OTHER_EVENTS = new Set(
  "election elections exercise exercises drill drills vote votes referendum game games match matches festival fair parade".split(" "),
);

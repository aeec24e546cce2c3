/** Whom a meeting verb takes: its object, or the phrase behind "with" or "by". */
import type { MeetingFrame } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { mentionAt } from "../../reference/index.ts";
import { behindAdjuncts, overAdjuncts, withAfter } from "./inserted-adjuncts.ts";
import { wordSet } from "../../word-set.ts";
import { calledOn } from "./called-on.ts";
import { namesPerson, rangeFrom } from "../parties/partner-range.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbClause } from "./verb-clause.ts";
import { isCalled, isSeen, isThing } from "./whom-seen.ts";

/** How far behind the verb "with" may stand. */
const REACH: Readonly<Record<MeetingFrame, number>> = { meet: 6, with: 6, receive: 6, visit: 6, gather: 6, call: 6, unite: 6, "discuss-with": 14 };
/** "spoke to the Russian president": whom one talks to is whom one talks with. */
const SPEAKING = new Set(["speak", "talk"]);
/** "consulted the president" */
const CONSULTING = new Set(["consult"]);

/** What one party has with another, whoever speaks of it. */
const BINDING = wordSet(
  "relations relationship ties links cooperation co-operation trade border borders boundary dispute war conflict peace agreement agreements treaty pact deal contacts friendship partnership alliance union association dialogue",
);

/** Meetings that somebody may speak of. */
const TALKS = wordSet("meeting meetings talks summit call conversation conversations discussion discussions consultations negotiations lunch dinner");

/** "spoke of a meeting with A", "talked about his talks with A": with whom that was, and not with whom he speaks. */
function isSpokenOf({ analysis: { tokens }, verb, behind }: VerbClause, withAt: number): boolean {
  const opening = tokens.lower[behind];
  return SPEAKING.has(verb.lemma) && (opening === "of" || opening === "about") && TALKS.has(tokens.lower[withAt - 1]!);
}

/** Who is met: the object, or the phrase behind "with". */
export function interlocutor(clause: VerbClause): TokenRange | null {
  const { analysis, chunks, verb, frame, behind, until } = clause;
  if (frame === "gather") return null;
  const relative = behindWhom(clause);
  if (relative !== null) return relative;
  if (until >= 0 && frame !== "discuss-with")
    return frame === "receive" && isThing(analysis, chunks, verb.last) ? null : { first: verb.last, last: until };
  if (frame === "unite") return rangeFrom(analysis, chunks, behind);
  const takesObject = frame === "receive" || frame === "visit" || frame === "call";
  const withAt = takesObject ? -1 : withAfter(analysis, chunks, behind, REACH[frame]);
  const whom = withAt < 0 ? null : rangeFrom(analysis, chunks, withAt + 1);
  // "went over the question of its relations with the European Union"
  if (whom !== null && frame === "discuss-with" && BINDING.has(analysis.tokens.lower[withAt - 1]!) && !namesPerson(analysis, whom)) return null;
  if (withAt >= 0) return isSpokenOf(clause, withAt) ? null : whom;
  if (frame === "with") return spokenTo(clause);
  if (frame === "discuss-with" || (frame === "meet" && behind > verb.last)) return null;
  if (verb.passive) {
    // "was called to the foreign ministry"
    if (frame === "call") return summonerOf(clause);
    const agent = frame === "receive" || verb.lemma === "visit" ? (agentOf(analysis, chunks, verb) ?? summonerOf(clause)) : null;
    return agent !== null && verb.lemma === "see" && !isSeen(analysis, agent) ? null : agent;
  }
  // "called on the prime minister", "called this morning on the ambassador": a visit, where nothing is asked of him.
  const on = frame === "call" ? calledOn(analysis, behind) : -1;
  const from = on < 0 ? behind : on + 1;
  const start = frame === "receive" ? overAdjuncts(analysis, chunks, from) : from;
  // "met face to face"
  const alone = analysis.tokens.lower[start] === "face" && analysis.tokens.lower[start + 1] === "to";
  if (takesObject && isThing(analysis, chunks, start)) return null;
  const opens =
    chunks.nounAt(start)?.first === start ||
    (start === behind && behind > verb.last) ||
    (start > from && mentionAt(analysis, start)?.first === start);
  const object = !alone && opens ? rangeFrom(analysis, chunks, start) : null;
  if (object === null) return null;
  if (verb.lemma === "see") return isSeen(analysis, object) ? object : null;
  const visits = from > behind || frame === "visit";
  if (verb.lemma === "expect" || verb.lemma === "await") return isCalled(analysis, object, true) ? object : null;
  return verb.lemma === "call" && !isCalled(analysis, object, visits) ? null : object;
}

/** "B, whom A met", "B, with whom A later sat down": whom the relative pronoun before the subject stands for. */
function behindWhom({ analysis, chunks, verb }: VerbClause): TokenRange | null {
  const { lower } = analysis.tokens;
  if (verb.form !== "finite" || verb.passive) return null;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first)?.last ?? chunks.sentence.first;
  const from = Math.max(before, chunks.sentence.first + 2, verb.first - WHOM_REACH);
  let pronoun = verb.first - 1;
  while (pronoun >= from && lower[pronoun] !== "whom") pronoun--;
  if (pronoun < from) return null;
  const end = lower[pronoun - 1] === "with" ? pronoun - 2 : pronoun - 1;
  const last = lower[end] === "," ? end : end + 1;
  const named = mentionAt(analysis, last - 1);
  return named !== null && (named.kind === "person" || named.kind === "office") ? named : null;
}

/** How far before its verb "whom" may stand: "whom the foreign ministers of both countries met". */
const WHOM_REACH = 12;

/** "spoke to the president", "was on the phone to Paris" */
function spokenTo({ analysis, chunks, verb, behind, format }: VerbClause): TokenRange | null {
  // "played host in Lima to"
  if (format === "phone" || analysis.tokens.lower[behind - 1] === "host") {
    const at = behindAdjuncts(analysis, chunks, behind, "to");
    return at < 0 ? null : rangeFrom(analysis, chunks, at + 1);
  }
  const isObject = CONSULTING.has(verb.lemma) && !verb.passive && chunks.nounAt(behind)?.first === behind;
  // "spoke over the telephone to"
  const to = SPEAKING.has(verb.lemma) ? behindAdjuncts(analysis, chunks, behind, "to") : -1;
  if (!isObject && to < 0) return null;
  const range = rangeFrom(analysis, chunks, isObject ? behind : to + 1);
  return range !== null && namesPerson(analysis, range) ? range : null;
}

const SUMMONING = new Set(["summon", "call"]);
/** How far behind the verb the ministry may stand: "was summoned on Monday to the foreign ministry". */
const TO_MINISTRY = 5;

/** "was summoned to the foreign ministry", "was called in to the ministry": the body to which somebody is asked. */
function summonerOf({ analysis, chunks, verb, behind }: VerbClause): TokenRange | null {
  if (!SUMMONING.has(verb.lemma)) return null;
  for (let at = verb.last; at < Math.min(behind + TO_MINISTRY, chunks.sentence.last); at++) {
    if (analysis.tokens.lower[at] === "to" && chunks.verbAt(at) === null) {
      const ministry = rangeFrom(analysis, chunks, at + 1);
      return ministry !== null && mentionAt(analysis, ministry.last - 1)?.kind === "body" ? ministry : null;
    }
  }
  return null;
}

/** "by telephone" */
const MEANS = new Set(["telephone", "phone", "video", "videoconference", "letter"]);

function agentOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  // "was received at the palace by the president"
  for (let at = verb.last; at < Math.min(verb.last + REACH.receive, chunks.sentence.last); at++) {
    if (analysis.tokens.lower[at] === "by" && !MEANS.has(analysis.tokens.lower[at + 1] ?? "")) return rangeFrom(analysis, chunks, at + 1);
    if (chunks.verbAt(at) !== null || analysis.tokens.lower[at] === ",") break;
  }
  const by = behindAdjuncts(analysis, chunks, verb.last, "by");
  return by < 0 ? null : rangeFrom(analysis, chunks, by + 1);
}

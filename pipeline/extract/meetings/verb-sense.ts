/** Whether a verb that can tell a meeting does so here: "sat down with", "spent an hour with", "flew to Oslo to see". */
import type { Analysis } from "../analysis.ts";
import { MOTION } from "../closed-classes.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

/** Verbs that tell a meeting only with another word: "sat down with", "came together". */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["sit", "down"],
  ["come", "together"],
  ["get", "together"],
  ["bring", "together"],
]);

/** How far behind "spent" the time may stand, and how far behind "brought" the word that makes it a meeting. */
const REACH = 8;
const HOURS = /^(?:hours?|minutes|days?|evening|afternoon|morning)$/;

/** Whether the verb tells a meeting in this sentence, by the words around it. */
export function tellsMeeting(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const { lower } = analysis.tokens;
  if (verb.lemma === "see") return isAudience(chunks, verb) || lower[verb.first] === "last";
  if (verb.lemma === "spend") return takesTime(analysis, verb);
  const particle = PARTICLES.get(verb.lemma);
  return particle === undefined || lower[verb.last] === particle || (verb.lemma === "bring" && togetherAfter(analysis, chunks, verb) > verb.last);
}

/** "flew to Ramallah to see the president", "will see the president", "was to see him": elsewhere seeing is no talk. */
function isAudience(chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.form !== "infinitive") return verb.tense === "future";
  const governor = chunks.verbs.findLast((other) => other.last <= verb.first);
  return governor !== undefined && (MOTION.has(governor.lemma) || governor.lemma === "leave" || governor.lemma === "be");
}

/** "spent more than two hours with the president" */
function takesTime({ tokens }: Analysis, verb: VerbGroup): boolean {
  const behind = tokens.lower.slice(verb.last, verb.last + REACH);
  const time = behind.findIndex((form) => HOURS.test(form));
  return time >= 0 && behind[time + 1] === "with";
}

/** Where "together" stands behind those whom a verb brings: "brought the two ministers together"; -1 where it does not. */
export function togetherAfter({ tokens }: Analysis, chunks: Chunks, { last }: VerbGroup): number {
  for (let at = last; at < Math.min(last + REACH, chunks.sentence.last); at++) {
    if (tokens.lower[at] === "together") return tokens.lower[at + 1] === "as" ? -1 : at;
    if (chunks.verbAt(at) !== null || tokens.lower[at] === ",") return -1;
  }
  return -1;
}

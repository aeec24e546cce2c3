/** What becomes of a meeting by its verb and the words behind it: fixed for a day, under way, missed. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { wordSet } from "../../word-set.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { NounFrame } from "./noun-frame.ts";

const FIXING = wordSet("fix pencil agree bring move shift confirm switch book advance");
const FOR = new Set(["for", "to"]);
/** How far behind the verb the day may stand: "was penciled in for Friday". */
const REACH = 3;

/** "has been fixed for Friday", "was brought forward to May 4": a plan, whatever is done with the day. */
export function isFixed(analysis: Analysis, { lemma, passive, negated, last }: VerbGroup): boolean {
  if (!passive || negated || !FIXING.has(lemma)) return false;
  for (let at = last; at < last + REACH; at++) if (FOR.has(analysis.tokens.lower[at] ?? "") && dateAt(analysis, at + 1) !== undefined) return true;
  return false;
}

const AWAITING = wordSet("expect await anticipate envisage foresee");

/** "A meeting is expected in Lima": looked forward to, and not held yet. */
export const isAwaited = ({ lemma, passive, negated }: VerbGroup): boolean => passive && !negated && AWAITING.has(lemma);

const THINKING = wordSet("see regard view");

/** "is seen as a first step", "has been regarded as a success" */
export const isOpinion = ({ tokens }: Analysis, { lemma, passive, tense, last }: VerbGroup): boolean =>
  passive && tense === "present" && THINKING.has(lemma) && tokens.lower[last] === "as";

const COURSES = wordSet("way progress session swing");

/** "is under way", "are in full swing" */
export const isUnderWay = ({ tokens: { lower } }: Analysis, { lemma, tense, negated, last }: VerbGroup): boolean =>
  lemma === "be" &&
  tense === "present" &&
  !negated &&
  (lower[last] === "underway" ||
    ((lower[last] === "under" || lower[last] === "in") && lower.slice(last + 1, last + REACH).some((form) => COURSES.has(form))));

const HAPPENING = wordSet("take happen occur materialise materialize come");

/** "failed to take place", "did not take place on Tuesday": what was planned, for there was a day for it. */
export function isMissed(analysis: Analysis, chunks: Chunks, { relation, verb }: NounFrame): boolean {
  if (relation !== "subject" || verb === null || verb.tense !== "past") return false;
  const { lower } = analysis.tokens;
  if (verb.lemma === "fail")
    return !verb.negated && chunks.verbs.some((other) => chunks.verbs[other.governor] === verb && HAPPENING.has(other.lemma));
  if (!verb.negated || !HAPPENING.has(verb.lemma)) return false;
  const day = /^(?:place|off)$/.test(lower[verb.last] ?? "") ? verb.last + 1 : verb.last;
  return (dateAt(analysis, day) ?? dateAt(analysis, day + 1)) !== undefined;
}

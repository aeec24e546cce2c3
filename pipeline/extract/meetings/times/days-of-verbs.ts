/** Days that belong to another verb of the sentence than the one that tells of the event: of a relative clause, of saying, of agreeing to it. */
import type { DateMention } from "../../../dates/date-mention.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { wordSet } from "../../word-set.ts";
import { speaks } from "../../reference/unnamed-sayer.ts";

/** "A, who arrived on Wednesday, met B": a day at the end of a relative clause belongs to its verb. */
export function isInAside(analysis: Analysis, chunks: Chunks, own: number, date: DateMention): boolean {
  const { lower } = analysis.tokens;
  if (date.last > own || lower[date.last] !== ",") return false;
  const inner = chunks.verbs.findLast((other) => other.last <= date.first);
  // "in view of the summit, to be held in Oslo on Friday, and agreed"
  if (inner !== undefined && inner.form !== "finite" && lower[inner.first - 1] === ",") return true;
  const verb = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= date.first);
  return verb !== undefined && (lower[verb.first - 1] === "who" || lower[verb.first - 1] === "which");
}

/** "said on Monday she would meet B": the day right behind a verb of saying is that of saying. */
export function isOfSaying(analysis: Analysis, chunks: Chunks, own: number, date: DateMention): boolean {
  if (date.last > own) return false;
  const verb = chunks.verbs.find(({ last }) => last === date.first || (last === date.first - 1 && analysis.tokens.lower[last] === "on"));
  return verb !== undefined && verb.form === "finite" && speaks(analysis, verb.last - 1);
}

/** Whoever does so on a day gives another for what is to come of it. */
export const INVITING: ReadonlySet<string> = new Set(["invite", "propose", "offer", "suggest", "request", "ask", "urge"]);
const WILLING = wordSet("agree decide resolve promise pledge vow undertake arrange consent opt choose vote refuse decline order instruct threaten");
const MOVING = wordSet("arrive depart leave head fly land return go travel come set");

/** "agreed on Tuesday to hold talks", "flew to Oslo on Tuesday to meet A on Friday", "on Tuesday invited A to talks": the verb before whose day it is; null where the day may be the event's own. */
export function governorOfDay({ tokens: { lower } }: Analysis, chunks: Chunks, event: number, date: DateMention): "willing" | "moving" | null {
  if (date.last > event) return null;
  const infinitive = chunks.verbs.findLast(({ first }) => first <= event);
  const isInfinitive = infinitive?.form === "infinitive" && infinitive.first >= date.last;
  const end = isInfinitive ? infinitive.first : event;
  const governor = chunks.verbs.findLast(({ last, form }) => last <= end && form === "finite");
  if (governor?.tense !== "past" || governor.perfect) return null;
  if (isInfinitive && MOVING.has(governor.lemma) && date.first >= governor.last && date.last === infinitive.first) return "moving";
  const isWilling = INVITING.has(governor.lemma) || (isInfinitive && WILLING.has(governor.lemma));
  return isWilling && isBeside(lower, governor, date) ? "willing" : null;
}

/** "on Tuesday invited", "invited on Tuesday" */
export const isBeside = (lower: readonly string[], verb: TokenRange, { first, last }: DateMention): boolean =>
  last === verb.first || first === verb.last || (first === verb.last + 1 && lower[verb.last] === "on");

/** "called A on Monday and met B on Tuesday": a day between two verbs belongs to the first. */
export function isOfVerbBefore(analysis: Analysis, chunks: Chunks, own: number, date: DateMention): boolean {
  if (date.last > own || !chunks.verbs.some((verb) => verb.form === "finite" && verb.last <= date.first)) return false;
  const { lower } = analysis.tokens;
  // "was in March, when the ministers came": both fell into it.
  return lower[date.last] === "and" || (lower[date.last] === "," && lower[date.last + 1] !== "when");
}

/** "thanked him for his visit last year, and both agreed": no day, and behind it a clause with a subject of its own. */
export const isBehind = ({ tokens: { lower }, tags }: Analysis, { last, date }: DateMention): boolean =>
  date?.date_precision !== "day" &&
  lower[last] === "," &&
  (lower[last + 1] === "and" || lower[last + 1] === "but") &&
  (tags[last + 2] === "PRON" || tags[last + 2] === "DET");

/** "On Friday, …" at the head of the sentence dates its main clause, however far the verb. */
export function isFronted(chunks: Chunks, date: DateMention): boolean {
  return date.first - chunks.sentence.first <= 2 && chunks.verbs.every((verb) => verb.first > date.first);
}

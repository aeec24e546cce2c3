/** Where an adverbial between a verb and its clause ends: "at a briefing in Oslo", "in a letter dated March 1", "on the programme “Good Morning”". */
import { quotationAt } from "../../text/quotation-at.ts";
import { behindDay } from "../chunks/day-inside.ts";
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";
import { isTime } from "./asides.ts";

const MAXIMUM_STEPS = 8;

/** The end of "at a briefing in Oslo on Monday": prepositional groups in a row, as long as no verb takes the last as its subject. */
export function adverbialEnd(text: TaggedText, chunks: Chunks, object: NounGroup): number {
  let last = object.last;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const next = chunks.nounAt(last + 1);
    const binds = text.tags[last] === "ADP" || text.tokens.lower[last] === "and" || text.tokens.lower[last] === "to";
    if (!binds || next === null || next.first !== last + 1 || isTime(text, next) || startsClause(text, chunks, next)) break;
    last = next.last;
  }
  return last;
}

/** "on the programme “Good Morning” that…", "on Radio Lima's “Morning” on Sunday that…": a title in quotation marks, where the clause follows it. */
export function overTitle(text: TaggedText, at: number): number {
  const first = text.tokens.lower[at] === "'s" ? at + 1 : at;
  const title = quotationAt(text.quotations, first);
  return title !== null && title.first === first && text.tokens.lower[behindDay(text, title.last)] === "that" ? title.last : at;
}

const DATED = wordSet("dated published broadcast aired released issued posted carried relayed");
const BEFORE_DAY = wordSet("on late early");

/** "in a letter dated March 1 that", "in an interview published on Sunday that": over the day of what it was said in. */
export function overDate(text: TaggedText, chunks: Chunks, at: number): number {
  if (!DATED.has(text.tokens.lower[at] ?? "")) return at;
  // "in remarks published in a Lima daily"
  const where = text.tags[at + 1] === "ADP" ? chunks.nounAt(at + 2) : null;
  if (where !== null && where.first === at + 2 && !isTime(text, where) && !startsClause(text, chunks, where))
    return adverbialEnd(text, chunks, where);
  let day = at + 1;
  while (BEFORE_DAY.has(text.tokens.lower[day] ?? "")) day++;
  const group = chunks.nounAt(day);
  return group !== null && group.first === day && isTime(text, group) ? group.last : at;
}

/** Whether a noun group has a finite verb directly behind it, so that it begins a clause. */
export function startsClause(text: TaggedText, chunks: Chunks, group: NounGroup): boolean {
  let at = group.last;
  while (at < chunks.sentence.last && text.tags[at] === "ADV") at++;
  return chunks.verbAt(at)?.form === "finite";
}

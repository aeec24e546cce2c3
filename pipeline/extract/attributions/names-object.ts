/** What a verb of naming calls its object: "called the offer an insult", "called the plan to close the port “absurd”", but not "called the envoy to ask for help". */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { isTime } from "../clauses/asides.ts";
import { quotationFrom } from "./borders.ts";

const ARTICLES = new Set(["a", "an"]);
const GOVERNING = new Set(["ADP", "DET", "PART", "CCONJ", "SCONJ"]);
const NAMING = new Set(["NOUN", "PROPN", "ADJ", "ADV", "DET", "NUM", "PRON"]);
/** "called the envoys together", "called the envoy back": where to. */
const DIRECTIONS = new Set(["together", "back", "home", "away", "again", "twice", "off", "up"]);

/** Whether something before `limit` names the object that ends at `at`. */
export function namesObject(text: TaggedText, chunks: Chunks, at: number, limit: number): boolean {
  // "which Chile calls the Gate": a name says nothing of it.
  const called = chunks.nounAt(at);
  if (called?.first === at && called.kind === "name" && called.last >= limit - 1) return false;
  if (quotesName(text, chunks, at, limit)) return true;
  const from = overPhrases(text, chunks, at);
  const named = chunks.nounAt(from);
  if (from >= limit - 1 || !NAMING.has(text.tags[from]!) || DIRECTIONS.has(text.tokens.lower[from]!)) return false;
  return named === null || !isTime(text, named);
}

/** "called what she had seen a crime": a clause that stands for the object. */
export function namesEvent(text: TaggedText, chunks: Chunks, first: number, limit: number): boolean {
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first > first && candidate.last < limit);
  return verb !== undefined && namesObject(text, chunks, verb.last, limit);
}

/** "called the plan to close the port “absurd”", "called the envoy, Luis Rivas, a “fox”": a quotation behind the object with all that hangs on it. */
function quotesName(text: TaggedText, chunks: Chunks, at: number, limit: number): boolean {
  let mark = at;
  while (mark < limit && quotationFrom(text, mark) === null) mark++;
  const before = mark - 1;
  if (mark >= limit || quotationAt(text.quotations, before) !== null) return false;
  if (mark === at || text.tokens.lower[before] === "," || ARTICLES.has(text.tokens.lower[before]!)) return !hasClause(text, chunks, at, mark);
  // "called the envoy to discuss “the plan”": what is quoted is the object of another word.
  const governs = GOVERNING.has(text.tags[before]!) || chunks.verbAt(before)?.form === "infinitive";
  return !governs && !hasClause(text, chunks, at, mark);
}

const RELATIVES = new Set(["which", "who", "that", "whom", "whose"]);

/** Whether a verb between the object and the quotation begins a clause that does not hang on the object. */
function hasClause(text: TaggedText, chunks: Chunks, first: number, last: number): boolean {
  // "called the treaty signed in May “dead”", "called Peru's plans “dead”": right behind the object no verb has it as its subject.
  const behind = text.tokens.lower[first] === "'s" ? first + 1 : first;
  let inRelative = chunks.verbAt(behind)?.first === behind;
  for (let at = first; at < last; at++) {
    if (RELATIVES.has(text.tokens.lower[at]!)) inRelative = true;
    if (chunks.verbAt(at)?.form === "finite" && !inRelative) return true;
  }
  return false;
}

/** "called the raid on the port a crime", "called the treaty signed by Chile a farce": over the phrases that hang on the object. */
function overPhrases(text: TaggedText, chunks: Chunks, at: number): number {
  const participle = chunks.verbAt(at);
  const hangs = participle?.first === at && participle.form !== "infinitive" && text.tags[participle.last] === "ADP";
  let from = hangs ? participle.last : at;
  for (let next = chunks.nounAt(from + 1); text.tags[from] === "ADP" && next?.first === from + 1; next = chunks.nounAt(from + 1)) from = next.last;
  return from;
}

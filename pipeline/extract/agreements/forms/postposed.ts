/** "Chile and Peru will reopen the bridge, their ministers agreed on Monday": what is agreed told before the verb. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { isAhead } from "../content/course-clause.ts";
import type { ReadVerb } from "./read-verb.ts";

/** What is announced behind the clause is said; what several promise one another is settled. */
const VERBS = new Set(["agree", "decide", "promise", "pledge"]);
const MUTUALLY = new Set(["each other", "one another"]);
/** "are to reopen", "is set to reopen" */
const PLANS = new Set(["to", "set", "due"]);

/** The clause before the comma in front of the verb's subject, where it says what is going to be done and the sentence says nothing else; null elsewhere. */
export function readPostposed(analysis: Analysis, chunks: Chunks, verb: VerbGroup): ReadVerb | null {
  if (!VERBS.has(verb.lemma) || verb.form !== "finite" || verb.negated || verb.tense !== "past") return null;
  const { lower } = analysis.tokens;
  if (verb.lemma !== "agree" && verb.lemma !== "decide" && !MUTUALLY.has(`${lower[verb.last]} ${lower[verb.last + 1]}`)) return null;
  const { first } = chunks.sentence;
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || subject.last > verb.first) return null;
  // "… will reopen on Friday, the two agreed": the day before the comma is no part of the subject.
  const day = dateAt(analysis, subject.first);
  const comma = day !== undefined && lower[day.last] === "," ? day.last : subject.first - 1;
  if (lower[comma] !== "," || comma >= verb.first) return null;
  // "…, Holm said, and the two agreed": one clause before it, none behind.
  const main = chunks.verbs.find((other) => other.form === "finite" && other.last <= comma);
  const isLast = chunks.verbs.every((other) => other === verb || other.first < comma);
  if (main === undefined || !isLast || !(isAhead(main) || (main.lemma === "be" && PLANS.has(lower[main.last]!)))) return null;
  const clause = findSubject(analysis, chunks, main);
  const entry = analysis.lexicon.events.agreementVerbs.get(verb.lemma)?.[0];
  if (clause === null || clause.first !== first || entry === undefined) return null;
  return { entry, content: { first, last: comma, form: "clause" }, denied: false };
}

/** Courses of action in the text of a joint statement: what all who issue it say they will do. */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { contentEnd } from "../../clauses/content-span.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import type { Scene } from "../scene.ts";
import type { Relay } from "../parties/relay.ts";
import { castWith } from "../parties/side.ts";

const INTENDING = new Set(["intend", "plan", "mean"]);
/** What goes on by itself is no course. */
const STATES = new Set(["be", "remain", "have", "face", "witness", "see", "know", "believe", "hope", "look", "live", "convince"]);
/** "our representatives will not travel": those who act for the issuers. */
const OURS = new Set(
  "states countries nations governments representatives ministers ministries leaders delegations forces officials experts sides".split(" "),
);

/** The course of action that a verb states in the issuers' own words; none outside a joint statement. */
export function jointCourse(analysis: Analysis, { chunks, index, issuers }: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  if (issuers === null || relay.reported || verb.form !== "finite" || verb.passive || STATES.has(verb.lemma)) return [];
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || !isOurs(analysis, subject)) return [];
  const inner = INTENDING.has(verb.lemma) ? chunks.verbAt(verb.last) : null;
  const intends = verb.tense === "present" && inner?.form === "infinitive";
  const acts = verb.tense === "future" || (verb.tense === "present" && verb.progressive);
  if (!intends && !acts) return [];
  const first = intends ? inner!.first : subject.first;
  const content = { first, last: contentEnd(analysis, chunks, intends ? first : verb.first) };
  return [makeAgreement(analysis, { sentence: index, word: verb, content, cast: castWith(issuers, []) })];
}

function isOurs({ tokens }: Analysis, { first, last, head }: TokenRange & { readonly head: number }): boolean {
  if (tokens.lower[first] === "we") return last - first === 1;
  return tokens.lower[first] === "our" && OURS.has(tokens.lower[head]!);
}

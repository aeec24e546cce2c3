/** "They noted that trade had doubled and agreed to…": who agrees, where the subject nearest to the verb is a thing of which a clause before it tells. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { findSubject } from "../../clauses/subject.ts";
import { isJoint } from "./joint-subject.ts";
import { castOf, sideIn } from "./side.ts";

/** The verb whose subject agrees: the verb of agreeing itself; for one that goes on behind a that-clause about a thing, the verb that the clause hangs on, where its subject can agree. */
export function actingVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): VerbGroup {
  const subject = findSubject(analysis, chunks, verb);
  if (subject?.rule !== "shared" || analysis.tags[verb.first - 1] !== "CCONJ" || !verb.simple || verb.tense !== "past") return verb;
  if (analysis.tokens.lower[subject.first - 1] !== "that" || acts(analysis, subject)) return verb;
  const before = chunks.verbs.filter(({ form, last }) => form === "finite" && last <= verb.first);
  if (!isState(before.at(-1))) return verb;
  const main = before.findLast(({ last }) => last < subject.first);
  // "agreed that piracy was a threat and vowed to fight it" is of one breath.
  const isSaid = main !== undefined && !main.passive && !analysis.lexicon.events.agreementVerbs.has(main.lemma);
  const own = !isSaid ? null : findSubject(analysis, chunks, main);
  return own !== null && own.last <= main!.first && areSeveral(analysis, own) ? main! : verb;
}

/** "were excellent", "had doubled", "was closed": behind it a simple past goes on with another subject than its own. */
const isState = (verb: VerbGroup | undefined): boolean => verb !== undefined && (verb.lemma === "be" || verb.perfect || verb.passive);

/** Whether a subject names a party, or persons. */
function acts(analysis: Analysis, subject: Subject): boolean {
  const { who, others } = sideIn(analysis, subject);
  return areSeveral(analysis, subject) || others.length > 0 || (who !== null && (who.parties.length > 0 || who.kind === "person"));
}

/** Whether a subject means several: what one says may have others agree. */
const areSeveral = (analysis: Analysis, subject: Subject): boolean => isJoint(analysis, subject) || castOf([sideIn(analysis, subject)]) !== null;

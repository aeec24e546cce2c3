/** "Chile and Peru are to build a bridge. This was agreed in Lima on Monday": what is agreed told in the sentence before. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { contentEnd } from "../../clauses/content-span.ts";
import { findSubject } from "../../clauses/subject.ts";
import { dateOf } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { agreementStatus } from "../agreement-status.ts";
import { isAhead } from "../content/course-clause.ts";
import { makeAgreement } from "../make-agreement.ts";
import { isAmong } from "../parties/joint-subject.ts";
import { behindVerb } from "../parties/passive-parties.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import { castOf, sideIn, withoutPeople } from "../parties/side.ts";
import type { Scene } from "../scene.ts";

/** What is done with a course, and what with a decision on it. */
const SETTLING = new Set(["agree", "settle", "decide", "arrange"]);
const TAKING = new Set(["take", "reach", "make"]);
const PRONOUNS = new Set(["this", "that"]);
/** "are to build", "are due to build" */
const PLANS = new Set(["to", "set", "due"]);

/** Whether a sentence opens with what may stand for the one before: "This", "The decision". */
export const refersBack = ({ tokens: { lower } }: Analysis, { sentence: { first } }: Chunks): boolean =>
  PRONOUNS.has(lower[first]!) || (lower[first] === "the" && lower[first + 1] === "decision");

/** The course of action that several are to take by the sentence `before`, where a passive says that it was agreed; none elsewhere. */
export function decidedAfter(
  analysis: Analysis,
  scene: Scene,
  before: Chunks | undefined,
  verb: VerbGroup,
  relay: Relay,
): readonly DocumentAgreement[] {
  const { chunks, index, told } = scene;
  if (before === undefined || !verb.passive || verb.form !== "finite" || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const subject = findSubject(analysis, chunks, verb);
  const isPronoun = subject !== null && subject.last - subject.first === 1;
  if (subject === null || subject.first !== chunks.sentence.first || subject.last - subject.first > 2) return [];
  if (!(isPronoun ? SETTLING : TAKING).has(verb.lemma) || told.some(({ sentence }) => sentence === index - 1)) return [];
  const main = before.verbs.find(({ form }) => form === "finite");
  const isCourse = main !== undefined && (isAhead(main) || (main.lemma === "be" && PLANS.has(analysis.tokens.lower[main.last]!)));
  const actors = isCourse && !main.negated ? findSubject(analysis, before, main) : null;
  if (actors === null || actors.last > main!.first) return [];
  const side = sideIn(analysis, actors);
  const agent = behindVerb(analysis, chunks, verb);
  // "This was agreed by the clubs"
  if (agent !== null && agent.who === null && agent.others.length === 0) return [];
  const agents = castOf([agent]);
  const cast = castOf([side]) ?? (side.who !== null && agents !== null && isAmong(side.who, agents) ? agents : null);
  if (cast === null) return [];
  const content = { first: actors.first, last: contentEnd(analysis, before, main!.first) };
  const date = dateOf(analysis, chunks, verb.first, verb.last, verb, []);
  return [makeAgreement(analysis, { sentence: index, word: verb, content, cast: withoutPeople(cast), date, reporter: reporterOf(relay) })];
}

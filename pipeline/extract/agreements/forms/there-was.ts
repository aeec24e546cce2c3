/** "There was broad agreement that the border should stay open": what those at a meeting are said to have agreed, without a verb of agreeing. */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { contentEnd } from "../../clauses/content-span.ts";
import { dateOf } from "../../meetings/times/when.ts";
import { wordSet } from "../../word-set.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import { togetherNear } from "../parties/company.ts";
import { partnerIn } from "../parties/partner.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import { castOf, withoutPeople } from "../parties/side.ts";
import type { Scene } from "../scene.ts";

const UNITY = wordSet("agreement consensus accord unanimity understanding");
const BETWEEN = wordSet("between among");
const OPENING = wordSet("that on to about");
const BACKGROUND = wordSet("already still long once");
/** "a broad and general consensus" */
const LONGEST = 6;
/** "between the ministers of A and B" */
const LONGEST_PARTIES = 12;

/** The agreement that "there was" tells of those who met or talked just before, or whom it names; none where nobody did. */
export function thereWas(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, index } = scene;
  const { lower, count } = analysis.tokens;
  if (verb.lemma !== "be" || verb.tense !== "past" || verb.negated || verb.modal !== null || lower[verb.first - 1] !== "there") return [];
  const end = Math.min(count, chunks.sentence.last, relay.limit);
  let noun = verb.last;
  while (noun < Math.min(end, verb.last + LONGEST) && !UNITY.has(lower[noun]!) && analysis.tags[noun] !== "NOUN") noun++;
  if (!UNITY.has(lower[noun] ?? "") || BACKGROUND.has(lower[verb.last]!) || lower[verb.last] === "no" || lower[verb.last] === "little") return [];
  let at = noun + 1;
  const isBetween = BETWEEN.has(lower[at] ?? "");
  if (isBetween) while (at < Math.min(end, noun + LONGEST_PARTIES) && !OPENING.has(lower[at]!)) at++;
  if (at + 1 >= end || !OPENING.has(lower[at]!)) return [];
  const named = isBetween ? castOf([partnerIn(analysis, chunks, { first: noun + 1, last: at, form: "np" }, BETWEEN)]) : null;
  const cast = named ?? (isBetween ? null : togetherNear(analysis, scene, verb));
  if (cast === null) return [];
  const content = { first: at, last: Math.min(end, contentEnd(analysis, chunks, at)) };
  return [
    makeAgreement(analysis, {
      sentence: index,
      word: { first: verb.first, last: noun + 1 },
      kind: lower[at] === "that" ? "affirmed" : "agreed",
      content,
      cast: withoutPeople(cast),
      date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
      reporter: reporterOf(relay),
    }),
  ];
}

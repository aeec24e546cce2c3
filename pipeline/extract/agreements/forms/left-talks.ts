/** "Chile walked out of the talks with Peru", "the two broke off negotiations": talks that come to nothing because a side leaves them. */
import type { Analysis } from "../../analysis.ts";
import { behindDay } from "../../chunks/day-inside.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { firstWithin } from "../../form-within.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";
import { dateOf } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { agreementStatus } from "../agreement-status.ts";
import { contentAt } from "../content/agreement-content.ts";
import { makeAgreement } from "../make-agreement.ts";
import { companyNear } from "../parties/company.ts";
import { isAmong, isJoint } from "../parties/joint-subject.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import { castOf, sideIn, type Cast } from "../parties/side.ts";
import type { Scene } from "../scene.ts";

/** How one leaves talks: the verb, and the words between it and them. */
const LEAVING: ReadonlyMap<string, readonly string[]> = new Map([
  ["abandon", [""]],
  ["break", ["off"]],
  ["quit", [""]],
  ["storm", ["out of"]],
  ["walk", ["out of", "away from", "out on"]],
]);
const TALKS = new Set(["talks", "negotiations", "discussions", "conversations", "parleys"]);
const LONGEST_NAME = 5;

/** Whether a verb can say that a side left talks. */
export const mayLeave = ({ lemma }: VerbGroup): boolean => LEAVING.has(lemma);

/** The agreement that was not reached because the subject of a finite verb left the talks; none when it says no such thing. */
export function leftTalks(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, index, frames } = scene;
  if (verb.form !== "finite" || verb.passive || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const talks = talksBehind(analysis, verb, chunks.sentence.last);
  const subject = talks < 0 ? null : findSubject(analysis, chunks, verb);
  const content = subject === null ? null : contentAt(analysis, chunks, talks, ["np"], frames, relay.limit);
  if (subject === null || content === null) return [];
  const at = firstWithin(analysis.tokens.lower, "with", talks, content.last);
  const partner = at >= 0 ? sideIn(analysis, { first: at + 1, last: phraseEnd(analysis, chunks, at + 1, content.last) }) : null;
  const side = sideIn(analysis, subject);
  const company = partner === null && (side.who !== null || isJoint(analysis, subject)) ? companyNear(analysis, scene, verb) : null;
  const isOfCompany = company !== null && (side.who === null || side.who.parties.length === 0 || isAmong(side.who, company));
  const cast: Cast | null = castOf([side, partner]) ?? (isOfCompany ? { ...company, people: [] } : null);
  if (cast === null) return [];
  const date = dateOf(analysis, chunks, verb.first, verb.last, verb, []);
  return [makeAgreement(analysis, { sentence: index, word: verb, status: "not_reached", content, cast, date, reporter: reporterOf(relay) })];
}

/** The first token of the talks that the verb has for its object, whatever day stands between; -1 without any. */
function talksBehind(analysis: Analysis, { lemma, last }: VerbGroup, limit: number): number {
  const { lower } = analysis.tokens;
  for (const particle of LEAVING.get(lemma) ?? []) {
    const at = behindWords(analysis, last, particle === "" ? [] : particle.split(" "));
    if (at < 0) continue;
    for (let noun = at; noun < Math.min(limit, at + LONGEST_NAME); noun++) {
      if (TALKS.has(lower[noun]!)) return at;
      if (analysis.tags[noun] === "ADP" || analysis.tags[noun] === "VERB" || analysis.tags[noun] === "PUNCT") break;
    }
  }
  return -1;
}

/** Behind "out of", "away on Monday from"; -1 where other words stand. */
function behindWords(analysis: Analysis, from: number, words: readonly string[]): number {
  const { lower } = analysis.tokens;
  let at = from;
  for (const word of words) {
    if (lower[at] !== word) at = behindDay(analysis, at);
    if (lower[at++] !== word) return -1;
  }
  return at;
}

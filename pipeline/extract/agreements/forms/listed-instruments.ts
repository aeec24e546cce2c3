/** "The following instruments were signed:" and behind or below it a list, each item of which names one. */
import type { Analysis } from "../../analysis.ts";
import { firstWithin } from "../../form-within.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { makeAgreement } from "../make-agreement.ts";
import { isJoint } from "../parties/joint-subject.ts";
import { companyNear } from "../parties/company.ts";
import { behindVerb } from "../parties/passive-parties.ts";
import type { Scene } from "../scene.ts";
import { agreementStatus } from "../agreement-status.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { itemsBehind, linesBelow } from "../content/list-lines.ts";
import { castOf, sideIn, withoutPeople } from "../parties/side.ts";

const LONGEST_NAME = 16;
/** What is done with the documents of a list. */
const SIGNING = new Set(["sign", "initial", "ink", "conclude", "exchange"]);

/** The agreements of the list that a sentence of signing introduces; none elsewhere. */
export function listedInstruments(analysis: Analysis, scene: Scene): readonly DocumentAgreement[] {
  const { chunks, index, issuers } = scene;
  const { lower } = analysis.tokens;
  const colon = firstWithin(lower, ":", chunks.sentence.first, chunks.sentence.last);
  if (colon < 0 || firstWithin(lower, "following", chunks.sentence.first, colon) < 0) return [];
  const verb = chunks.verbs.find(({ lemma, form, last }) => SIGNING.has(lemma) && form === "finite" && last <= colon);
  if (verb === undefined || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const subject = verb.passive ? null : findSubject(analysis, chunks, verb);
  const signers = castOf([subject === null ? behindVerb(analysis, chunks, verb) : sideIn(analysis, subject)]);
  // "Summit signed the following": a body that the text names otherwise, and not whoever met last.
  if (signers === null && subject !== null && !isJoint(analysis, subject)) return [];
  const cast = signers ?? (issuers === null ? companyNear(analysis, scene, verb) : { ...issuers, others: [] });
  if (cast === null) return [];
  const items = colon === chunks.sentence.last - 1 ? linesBelow(analysis, index) : itemsBehind(analysis, chunks, index, colon);
  return items.flatMap(({ line, sentence }) => {
    const noun = instrumentIn(analysis, line.first, Math.min(line.first + LONGEST_NAME, line.last));
    if (noun === null) return [];
    return makeAgreement(analysis, {
      sentence,
      word: verb,
      at: line,
      kind: "signed",
      content: line,
      instrument: instrumentName(analysis, line.first, noun, line.last),
      cast: withoutPeople(cast),
    });
  });
}

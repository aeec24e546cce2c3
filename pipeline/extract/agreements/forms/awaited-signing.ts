/** "A treaty on the river is ready for signature", "The pact awaits signing": an agreement told by the signing that it has yet to see. */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { isConditional } from "../../meetings/times/status.ts";
import { dateOf } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { withObject } from "../content/instrument-phrase.ts";
import { makeAgreement } from "../make-agreement.ts";
import { companyNear } from "../parties/company.ts";
import { partnerIn } from "../parties/partner.ts";
import { castOf, sideIn, withoutPeople } from "../parties/side.ts";
import type { Scene } from "../scene.ts";
import { isAwaited } from "./verb-status.ts";

const READY = new Set(["ready", "due", "up", "set"]);
const PLANNED = new Set(["schedule", "plan", "expect", "slate"]);

/** The agreement whose signing, the noun at token `at`, is awaited; null for any other. */
export function awaitedSigning(analysis: Analysis, scene: Scene, at: number): DocumentAgreement | null {
  const { chunks, index, told } = scene;
  const verb = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= at);
  if (verb === undefined || verb.tense === "past" || verb.negated || !awaits(analysis, verb, at) || isConditional(analysis, chunks, verb))
    return null;
  if (isAwaited(analysis, chunks, verb)) return null;
  const nearest = findSubject(analysis, chunks, verb);
  const subject = nearest === null || nearest.last > verb.first ? null : withObject(analysis, chunks, nearest);
  const noun = subject === null ? null : instrumentIn(analysis, subject.first, subject.last);
  if (subject === null || noun === null) return null;
  const content = { first: subject.first, last: subject.last, form: "np" as const };
  const cast = castOf([partnerIn(analysis, chunks, content)]) ?? castOf([sideIn(analysis, content)]) ?? companyNear(analysis, scene, verb);
  const isTold = told.some(
    ({ status, parties }) =>
      status.value === "planned" && cast?.parties.every(({ value }) => parties.some((party) => party.value === value)) === true,
  );
  if (cast === null || isTold) return null;
  return makeAgreement(analysis, {
    sentence: index,
    word: { first: at, last: at + 1 },
    kind: "signed",
    status: "planned",
    method: "status.signing:stated",
    content,
    instrument: instrumentName(analysis, content.first, noun, content.last),
    cast: withoutPeople(cast),
    date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
  });
}

/** "awaits | signature", "is ready for | signature", "is scheduled for | signing" */
function awaits({ tokens: { lower } }: Analysis, { lemma, last, passive }: VerbGroup, at: number): boolean {
  if (lemma === "await") return at - last <= 1;
  if (lower[at - 1] !== "for") return false;
  return (passive && PLANNED.has(lemma) && at - 1 === last) || (READY.has(lower[at - 2]!) && at - 2 <= last);
}

/** "The presidents witnessed the signing of five accords between A and B": an agreement told by the noun of its signing. */
import type { Analysis } from "../analysis.ts";
import { findSubject } from "../clauses/subject.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { spanOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { contentAt } from "./agreement-content.ts";
import { agreementDate } from "./agreement-date.ts";
import { companyNear, partnerIn, type Scene } from "./agreement-parties.ts";
import { agreementStatus } from "./agreement-status.ts";
import { instrumentIn, instrumentName } from "./instrument.ts";
import { castOf, sideIn } from "./side.ts";

/** What those present at a signing do. */
const WITNESSING = new Set(["witness", "oversee", "attend", "watch", "observe", "preside", "see", "mark", "conclude", "follow", "culminate", "end"]);
const LONGEST_NAME = 12;

/** The agreements whose signing the sentence has somebody witness. */
export function signings(analysis: Analysis, scene: Scene): readonly DocumentAgreement[] {
  const { lower } = analysis.tokens;
  const { first, last } = scene.chunks.sentence;
  const found: DocumentAgreement[] = [];
  for (let at = lower.indexOf("signing", first); at >= 0 && at < last; at = lower.indexOf("signing", at + 1)) {
    const told = lower[at + 1] === "of" ? signingAt(analysis, scene, at) : null;
    if (told !== null) found.push(told);
  }
  return found;
}

function signingAt(analysis: Analysis, scene: Scene, at: number): DocumentAgreement | null {
  const { chunks, index } = scene;
  const verb = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= at);
  const status = verb === undefined || !WITNESSING.has(verb.lemma) ? null : agreementStatus(analysis, chunks, verb);
  const noun =
    status === "concluded" || status === "planned" ? instrumentIn(analysis, at + 2, Math.min(at + LONGEST_NAME, chunks.sentence.last)) : null;
  if (verb === undefined || status === null || noun === null) return null;
  const content = contentAt(analysis, chunks, at + 2, ["np"], scene.frames, chunks.sentence.last);
  if (content === null) return null;
  const cast = castOf([partnerIn(analysis, chunks, content)]) ?? castOf([subjectOf(analysis, scene, verb)]) ?? companyNear(analysis, scene, verb);
  if (cast === null) return null;
  const word = spanOf(analysis, { first: at, last: at + 1 });
  return {
    sentence: index,
    first: at,
    last: at + 1,
    verb: word,
    kind: "signed",
    status: { value: status, spans: [word], method: "status.signing:stated" },
    content: spanOf(analysis, content),
    instrument: instrumentName(analysis, content.first, noun, content.last),
    // Who witnesses a signing need not have signed.
    people: [],
    parties: cast.parties,
    others: cast.others,
    portfolios: cast.portfolios,
    date: agreementDate(analysis, chunks, verb, content, noun),
    reporter: null,
  };
}

function subjectOf(analysis: Analysis, { chunks }: Scene, verb: VerbGroup) {
  const subject = findSubject(analysis, chunks, verb);
  return subject === null ? null : sideIn(analysis, subject);
}

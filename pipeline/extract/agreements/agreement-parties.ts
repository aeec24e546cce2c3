/** Who agrees: a plural subject of several parties, an organisation that decides as a body, or a party with another behind "with". */
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject } from "../clauses/subject.ts";
import { isBodyOfStates, joinReferents, whoIs, type Participants } from "../meetings/participants.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import type { Referent } from "../mention.ts";
import type { AgreementContent } from "./agreement-content.ts";

const AMONG = new Set(["with", "between", "among"]);
/** How far behind an instrument its other party may stand: "signed a treaty on fishing with Chile". */
const REACH = 16;

/** The parties of an agreement verb; null when fewer than two, and no organisation of states, stand behind it. */
export function agreementParties(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  content: AgreementContent,
  namesInstrument: boolean,
): Participants | null {
  const who = verb.passive ? behindVerb(analysis, chunks, verb) : subjectOf(analysis, chunks, verb);
  if (who !== null && (who.kind === "document" || (who.kind === "anonymous" && who.parties.length === 0))) return null;
  const others = [partnerAt(analysis, chunks, verb.last), namesInstrument ? partnerIn(analysis, chunks, content) : null];
  const joined = joinReferents([who, ...others].filter((referent) => referent !== null));
  if (joined.parties.length > 1) return joined;
  return who !== null && isBodyOfStates(analysis, who) ? joined : null;
}

function subjectOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  const subject = findSubject(analysis, chunks, verb);
  return subject === null ? null : whoIs(analysis, subject);
}

/** "signed by A and B", "reached between A and B". */
function behindVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  const limit = Math.min(chunks.sentence.last, verb.last + REACH);
  for (let at = verb.last; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== "by" && analysis.tokens.lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    return last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
  }
  return null;
}

/** "agreed with Chile to…". */
function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Referent | null {
  if (analysis.tokens.lower[at] !== "with") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  return last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent): Referent | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!AMONG.has(analysis.tokens.lower[at]!)) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const who = last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
    if (who !== null && who.parties.length > 0) return who;
  }
  return null;
}

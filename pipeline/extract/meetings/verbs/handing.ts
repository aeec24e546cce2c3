/** "presented his credentials to the king", "handed the president a letter from the emir", "accepted the letters of credence of A": whoever hands over a paper of state meets whom he hands it to. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { impliedPassage } from "../implied-passage.ts";
import { heldApart } from "./apart.ts";
import { whoIs } from "../parties/participants.ts";
import { rangeFrom } from "../parties/partner-range.ts";
import { subjectRange } from "../parties/subject.ts";
import type { MeetingPassage } from "../passage.ts";
import { placeIn } from "../places/place.ts";
import { statusOf } from "../times/status.ts";
import { dateOf } from "../times/when.ts";

/** What is handed over in person alone; an envoy presents nothing else. */
const CREDENTIALS = new Set(["credentials", "credence", "recall"]);
const LETTERS = new Set(["letter", "letters", "message", "note"]);
const HANDING = new Set(["hand", "deliver", "present", "submit"]);
const TAKING = new Set(["receive", "accept"]);
/** How far behind the verb the paper, and behind the paper its receiver, may stand. */
const REACH = 7;

/** The passages of those who hand over, or are handed, a paper of state. */
export const handingPassages = (analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] =>
  chunks.verbs.flatMap((verb) => passagesOf(analysis, chunks, index, verb));

function passagesOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): readonly MeetingPassage[] {
  const gives = HANDING.has(verb.lemma);
  if ((!gives && !TAKING.has(verb.lemma)) || verb.passive || verb.negated || verb.form !== "finite") return [];
  const other = gives ? receiverOf(analysis, chunks, verb) : giverOf(analysis, chunks, verb);
  const subject = other === null ? null : subjectRange(analysis, chunks, verb);
  const who = subject === null ? null : whoIs(analysis, subject);
  const whom = other === null ? null : whoIs(analysis, other);
  const [envoy, host] = gives ? [who, whom] : [whom, who];
  if (envoy === null || host === null || !isEnvoy(envoy) || !holdsOffice(host)) return [];
  if (envoy.parties.length === 0 || host.parties.length === 0 || host.parties.some((code) => envoy.parties.includes(code))) return [];
  const status = statusOf(analysis, chunks, verb, "held");
  const date = dateOf(analysis, chunks, verb.first, other!.last, verb, []);
  const place = placeIn(analysis, chunks, other!.last, chunks.sentence.last);
  if (status === null) return [];
  // Envoys present their credentials one after another.
  return heldApart(impliedPassage(analysis, index, verb, { who: [who!, whom!], status, date, place, rule: "handing" }), host, envoy);
}

/** Whom the paper is handed: "presented his credentials to the king", "handed the king a letter"; null without a paper or a receiver. */
function receiverOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  const paper = paperBehind(analysis, chunks, verb);
  if (paper < 0) return null;
  const direct = chunks.nounAt(verb.last)?.first === verb.last ? rangeFrom(analysis, chunks, verb.last) : null;
  if (direct !== null && direct.last <= paper) return direct;
  const { lower } = analysis.tokens;
  for (let at = paper + 1; at < Math.min(paper + 1 + 2 * REACH, chunks.sentence.last); at++) {
    if (lower[at] === "to" && chunks.nounAt(at + 1) !== null) return rangeFrom(analysis, chunks, at + 1);
    if (lower[at] === "," || chunks.verbAt(at) !== null) return null;
  }
  return null;
}

/** Whose credentials are taken: "the credentials of A", "letters of credence from A, B and C"; null where none are. */
function giverOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  const { lower } = analysis.tokens;
  const paper = paperBehind(analysis, chunks, verb);
  return paper >= 0 && CREDENTIALS.has(lower[paper]!) && /^(?:of|from)$/.test(lower[paper + 1] ?? "") ? rangeFrom(analysis, chunks, paper + 2) : null;
}

/** The token of the paper behind the verb: credentials, or a letter that is carried; -1 without one. */
function paperBehind(analysis: Analysis, chunks: Chunks, verb: VerbGroup): number {
  const { lower } = analysis.tokens;
  const isCarried = verb.lemma === "hand" || verb.lemma === "deliver";
  for (let at = verb.last; at < Math.min(verb.last + 2 * REACH, chunks.sentence.last); at++) {
    const form = lower[at]!;
    if (CREDENTIALS.has(form) || (isCarried && LETTERS.has(form) && lower[at + 1] === "from")) return at;
    if (chunks.verbAt(at) !== null) return -1;
  }
  return -1;
}

const isEnvoy = (who: Referent): boolean =>
  who.kind === "group" ? who.level !== null : (who.kind === "person" || who.kind === "anonymous") && who.level !== null && who.level !== "leader";

const holdsOffice = (who: Referent): boolean => who.level !== null && who.kind !== "document";

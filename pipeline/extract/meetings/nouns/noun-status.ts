/** Whether a meeting told by a noun was held, is planned or was called off: by its verb, its participle or its preposition. */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { isAwaited, isFixed, isMissed, isOpinion, isUnderWay } from "./becoming.ts";
import { ownTail } from "./edition.ts";
import { isRemarked } from "./matter.ts";
import type { NounFrame } from "./noun-frame.ts";
import { plannedStay } from "./planned-stay.ts";
import type { Told } from "../passage.ts";
import { isOnProgramme } from "./programme.ts";
import { isSupposed } from "./supposed.ts";
import { isPutOff } from "../times/postponement.ts";
import { AHEAD, DURING } from "../times/prepositions.ts";
import { isAgreedCourse, statusOf } from "../times/status.ts";
import { WISHED_NOUNS } from "./wishes.ts";
import { spanOf } from "../../token-range.ts";

/** The status that the words around a meeting noun tell; null when they tell none. */
export function nounStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): Told<MeetingStatus> | null {
  const value = readStatus(analysis, chunks, frame);
  if (value === null) return null;
  const verb = ownTail(analysis, frame) ?? frame.verb;
  const words = verb ?? frame;
  const spans = [spanOf(analysis, words)];
  return { value, spans, method: `status.${frame.relation}:${verb === null ? "inferred" : "stated"}` };
}

const ARGUMENTS: ReadonlySet<string> = new Set(["subject", "object"]);
const NONE = new Set(["no", "neither", "without"]);

function readStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const { verb } = frame;
  // "Talks have been cut off for years."
  if (frame.relation === "subject" && verb !== null && verb.lemma === "cut" && verb.perfect && verb.passive) return null;
  // "No meeting is planned."
  if (NONE.has(analysis.tokens.lower[frame.first]!) || isUncertain(analysis, frame) || isSupposed(analysis, frame)) return null;
  if (isOnProgramme(analysis, chunks, frame)) return "scheduled";
  const tail = ownTail(analysis, frame);
  const carried = verb === null ? undefined : isCall(analysis, frame) && RINGING.has(verb.lemma) ? "held" : carries(analysis, verb);
  if (carried === "cancelled" && isPutOff(analysis, chunks, verb)) return statusOf(analysis, chunks, verb!, carried) === null ? null : "scheduled";
  // "the talks planned for Friday were called off": what became of them counts.
  if (verb?.form === "gerund" && isAgreedCourse(chunks, verb)) return "scheduled";
  if (verb !== null && ((ARGUMENTS.has(frame.relation) && carried === "cancelled") || isLeft(analysis, frame)))
    return statusOf(analysis, chunks, verb, "cancelled");
  const told = tail === null ? undefined : carries(analysis, tail);
  if (isDropped(frame, told === "scheduled") || isMissed(analysis, chunks, frame)) return "cancelled";
  if (told === "cancelled" && isPutOff(analysis, chunks, tail)) return "scheduled";
  if (told !== undefined && isPredicate(tail!)) return statusOf(analysis, chunks, tail!, told);
  if (told !== undefined) return tail!.form === "infinitive" ? "scheduled" : told;
  if (frame.relation === "none" || verb === null) return frame.use === "light" || frame.use === "edition" ? null : standingStatus(frame);
  if (frame.relation === "preposition" && isRemarked(analysis, frame)) return isAhead(frame) ? "scheduled" : "held";
  if (frame.relation === "preposition") return adverbialStatus(analysis, chunks, frame);
  // "talks expected to be held in May": the infinitive tells.
  const governed = chunks.verbs.find((other) => other.form === "infinitive" && chunks.verbs[other.governor] === verb);
  const sequel = governed === undefined ? undefined : carries(analysis, governed);
  if (frame.relation === "subject" && sequel !== undefined) return statusOf(analysis, chunks, governed!, sequel);
  // "to discuss the upcoming summit"
  if (carried === undefined && frame.relation === "object" && isAhead(frame)) return "scheduled";
  // "There was a meeting on Friday between A and B"
  if (frame.relation === "object" && isExistential(analysis, verb)) return statusOf(analysis, chunks, verb, "held");
  if (frame.relation === "subject" && (isFixed(analysis, verb) || isAwaited(verb))) return statusOf(analysis, chunks, verb, "scheduled");
  // "is seen as a first step": what is thought of a meeting, whether it has been held or not.
  if (frame.relation === "subject" && isOpinion(analysis, verb)) return null;
  if (frame.relation === "subject" && isUnderWay(analysis, verb)) return statusOf(analysis, chunks, verb, "ongoing");
  if (carried === undefined && isRemarked(analysis, frame)) return "held";
  if (carried === undefined) return frame.relation === "subject" && verb.lemma !== "call" ? statusOf(analysis, chunks, verb, "held") : null;
  return statusOf(analysis, chunks, verb, carried);
}

/** "a phone call", "a courtesy call", "a farewell visit": what one side makes and the other receives. */
const isCall = ({ tokens }: Analysis, { format, use, last }: NounFrame): boolean =>
  format === "phone" || (use === "plain" && /^(?:call|visit)$/.test(tokens.lower[last - 1]!));

/** What is done with a call, and with no other meeting: "received a call from", "placed a call to". */
const RINGING = new Set(["receive", "place", "make", "get", "initiate", "exchange", "take", "field"]);

/** "there was", "there have been" */
const isExistential = ({ tokens }: Analysis, { lemma, first }: VerbGroup): boolean => lemma === "be" && tokens.lower[first - 1] === "there";

const DENIED = new Set(["not", "no", "n't"]);
const UNCERTAIN = new Set(
  "possible impossible likely unlikely doubtful uncertain unclear desirable useful necessary essential needed inevitable doubt agenda table cards works discussion consideration question".split(
    " ",
  ),
);
/** How far behind "is" the word may stand that leaves the meeting open: "is still under discussion". */
const PREDICATE = 4;

/** "A meeting of the two is not on the agenda", "a summit is possible": what is, or is not, to be, and was not held. */
function isUncertain({ tokens }: Analysis, { relation, verb }: NounFrame): boolean {
  if (relation !== "subject" || verb?.lemma !== "be") return false;
  const behind = tokens.lower.slice(verb.last, verb.last + PREDICATE);
  return DENIED.has(behind[0] ?? "") || (verb.tense === "present" && behind.some((form) => UNCERTAIN.has(form)));
}

const HAPPENING = new Set(["take", "happen", "occur", "go", "proceed", "hold"]);

/** "The meeting planned for Friday will not take place": what was planned, or is known, and is not held. */
const isDropped = ({ relation, verb, effects, definite }: NounFrame, planned: boolean): boolean =>
  relation === "subject" &&
  verb !== null &&
  verb.negated &&
  verb.modal !== "would" &&
  HAPPENING.has(verb.lemma) &&
  (planned || effects.has("later") || (definite && verb.tense === "future"));

/** "which has been called off", "that was to have been held": a clause with a tense, and not a mere participle. */
const isPredicate = ({ form, tense, passive, perfect }: VerbGroup): boolean =>
  (form === "finite" && (tense !== "past" || passive)) || (form === "infinitive" && perfect);

/** What a verb that carries a meeting says of it in the past tense; "called" alone calls nothing off. */
function carries(analysis: Analysis, verb: VerbGroup): MeetingStatus | undefined {
  // "taken off the calendar"
  const particle = analysis.tokens.lower[verb.last];
  if (particle === "off" && (verb.lemma === "take" || verb.lemma === "put")) return "cancelled";
  if (particle === "through" && verb.lemma === "fall") return "cancelled";
  if (isLateByHours(analysis, verb)) return undefined;
  return verb.lemma === "call" && analysis.tokens.lower[verb.last] !== "off" ? undefined : analysis.lexicon.events.carriers.get(verb.lemma);
}

const DELAYING = new Set(["delay", "postpone", "defer", "adjourn", "suspend"]);

/** "were delayed by two hours": they took place all the same. */
function isLateByHours(analysis: Analysis, { lemma, last }: VerbGroup): boolean {
  const by = analysis.tokens.lower[last];
  return DELAYING.has(lemma) && (by === "by" || by === "for") && dateAt(analysis, last + 1)?.value.startsWith("PT") === true;
}

/** A noun without a verb, as in a caption or an apposition. */
const standingStatus = (frame: NounFrame): MeetingStatus => (isAhead(frame) ? "scheduled" : "held");

/** "the coming summit", "the next round" */
export const isAhead = ({ effects }: NounFrame): boolean => effects.has("later") || effects.has("next");

const WISHING_VERBS = new Set(["call", "ask", "push", "press", "appeal", "hope", "wait", "plead", "allow", "lobby", "campaign", "insist", "look"]);

const OCCASIONS = new Set(["after", "following", "during", "at", "before", "since", "upon"]);

/** "the idea of a summit", "interest in talks": what is wished for; "accepted the plan after a meeting", "made an offer in a call" tell when. */
const isOfWish = (noun: string, preposition: string): boolean => !OCCASIONS.has(preposition) && (preposition !== "in" || noun === "interest");

/** "called for talks", "hopes for a summit", "insisted on a meeting". */
function isWished(analysis: Analysis, frame: NounFrame): boolean {
  const before = frame.first - 2;
  const { lower } = analysis.tokens;
  return (
    (WISHED_NOUNS.has(lower[before] ?? "") && isOfWish(lower[before]!, lower[before + 1]!)) ||
    (frame.verb !== null && frame.verb.last === before + 1 && WISHING_VERBS.has(frame.verb.lemma))
  );
}

const SEEMING = new Set(["appear", "seem", "look", "be", "remain"]);

/** "Prospects seem slim for a meeting" */
function isOfProspects(analysis: Analysis, chunks: Chunks, { preposition, verb }: NounFrame): boolean {
  if ((preposition !== "for" && preposition !== "of") || verb === null || !SEEMING.has(verb.lemma)) return false;
  const subject = findSubject(analysis, chunks, verb);
  return subject !== null && WISHED_NOUNS.has(analysis.tokens.lower[subject.head]!);
}

const COMMENTING = /^(?:comment(?:s|ed|ing)?|elaborate[ds]?|elaborating|report(?:s|ed|ing)?|remarks|details?|information|questions?|light)$/;

/** "declined to comment on the talks", "gave no details on the meeting": spoken of, by whomever. */
const isCommentedOn = ({ tokens }: Analysis, { preposition, first }: NounFrame): boolean =>
  preposition === "on" && COMMENTING.test(tokens.lower[first - 2] ?? "");

const LEAVING = new Set(["withdraw", "pull", "back", "drop", "bow"]);
const AWAY = new Set(["out", "of", "from", "away"]);
/** Who arrives for talks has not held them yet. */
export const ARRIVING: ReadonlySet<string> = new Set(["arrive", "depart", "leave", "head", "fly", "land", "return", "gather"]);

/** "pulled out of a meeting", "withdrew from the talks". */
export const isLeft = (analysis: Analysis, { first, verb }: NounFrame): boolean =>
  verb !== null && LEAVING.has(verb.lemma) && verb.last < first && analysis.tokens.lower.slice(verb.last, first).every((form) => AWAY.has(form));

/** "invited A for talks": put to the other side. */
export const isInvitation = ({ preposition, verb, first }: NounFrame): boolean =>
  verb?.lemma === "invite" && verb.last <= first && (preposition === "for" || preposition === "to");

const DELEGATING = new Set(["lead", "head"]);
const DELEGATIONS = new Set(["delegation", "team", "side"]);

/** "will lead Kenya's delegation to the talks with Chile" */
export const isDelegation = ({ tokens }: Analysis, { preposition, verb, first }: NounFrame): boolean =>
  preposition === "to" && verb !== null && verb.last < first && DELEGATING.has(verb.lemma) && DELEGATIONS.has(tokens.lower[first - 2] ?? "");

const RESUMING = new Set(["return", "come", "sit", "get", "go"]);

/** "returned to the negotiating table" */
export const isResumption = ({ preposition, verb, first }: NounFrame): boolean =>
  preposition === "to" && verb !== null && verb.last <= first && RESUMING.has(verb.lemma);

const OPEN = new Set(["may", "might", "can", "could", "should", "must"]);

const isOpen = ({ modal, negated, perfect }: VerbGroup): boolean => modal !== null && OPEN.has(modal) && !negated && !perfect;

function adverbialStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const preposition = frame.preposition!;
  if (AHEAD.has(preposition)) return "scheduled";
  if (isDelegation(analysis, frame)) return statusOf(analysis, chunks, frame.verb!, "held");
  if (isInvitation(frame)) return frame.verb!.negated ? null : statusOf(analysis, chunks, frame.verb!, "proposed");
  if (preposition === "to" && isResumption(frame)) return statusOf(analysis, chunks, frame.verb!, "ongoing");
  if (isWished(analysis, frame) || isOfProspects(analysis, chunks, frame) || isCommentedOn(analysis, frame)) return null;
  if (isAhead(frame)) return "scheduled";
  if (!DURING.has(preposition)) return null;
  const verb = frame.verb!;
  const stay = plannedStay(analysis, chunks, frame);
  if (stay !== undefined) return stay;
  // "is expected to be settled at the summit"; what was agreed to be done, at the talks, was agreed there.
  const expected = verb.passive && verb.tense === "present" && !verb.perfect;
  const governed = expected
    ? chunks.verbs.find((other) => other.form === "infinitive" && other.last <= frame.first && chunks.verbs[other.governor] === verb)
    : undefined;
  const planned = governed === undefined ? null : statusOf(analysis, chunks, governed, "held");
  const future = planned === "scheduled" ? planned : statusOf(analysis, chunks, verb, "held");
  // "Chile and Peru are in talks over tariffs"
  if (preposition === "in" && verb.lemma === "be" && verb.tense === "present" && verb.last === frame.first - 1)
    return future === null ? null : "ongoing";
  // "could be raised at the summit": what may be done there lies ahead.
  if (future === null && isOpen(verb)) return "scheduled";
  // "is in Oslo for talks"
  if (preposition === "for" && verb.lemma === "be" && verb.tense === "present") return future === null ? null : "ongoing";
  if (preposition === "for" && ARRIVING.has(verb.lemma) && verb.last <= frame.first) return future === null ? null : "scheduled";
  return future === "scheduled" ? "scheduled" : "held";
}

/** Whether a meeting was held, is planned, or is no meeting at all: read from tense, modality and negation of its verb. */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { TaggedText } from "../../chunks/tagged-text.ts";
import { isHabit } from "./habit.ts";
import { WISHED_NOUNS } from "../nouns/wishes.ts";

/** Verbs and adjectives that, over an infinitive, say that it was arranged. */
const PLANNING = new Set("set due schedule expect plan slate be scheduled expected planned slated due supposed".split(" "));
/** Those that make it a plan of their subject. */
const PROMISING = new Set(
  "agree go poise prepare decide arrange promise accept intend poised about going prepared travel arrive head fly come leave depart journey land return stop stay drop swing drive cross visit tour".split(
    " ",
  ),
);
/** Those that make it a wish, an offer, a demand or a refusal: no meeting. */
const WISHING = new Set(
  "want hope wish seek urge ask call demand offer refuse decline propose invite try need fail request press push appeal consider threaten ready willing unwilling able unable likely unlikely reluctant eager keen want".split(
    " ",
  ),
);
/** Of these, those that put a meeting to the other side. */
const OFFERING = new Set(["offer", "propose"]);
const CONDITIONS = new Set(["if", "whether", "unless", "until", "should", "in case"]);
const SUPPOSING = new Set(["may", "might", "could", "should", "must", "can", "couldn't", "cannot", "can't", "shouldn't"]);

/** The status that verb group `index` gives to a meeting it reports; `base` is what it says in the past tense. Null when it reports none. */
export function statusOf(text: TaggedText, chunks: Chunks, verb: VerbGroup, base: MeetingStatus): MeetingStatus | null {
  if (base === "cancelled") return verb.negated || verb.tense === "conditional" ? null : "cancelled";
  if (wasLastDone(text, chunks, verb)) return base;
  if (verb.negated || isHabit(text, verb) || isConditional(text, chunks, verb) || isHoped(text, chunks, verb)) return null;
  // "should have been held this week": a plan that was not carried out.
  if (verb.modal === "should" && verb.perfect && verb.passive) return "cancelled";
  if (verb.modal !== null && SUPPOSING.has(verb.modal)) return isSettled(text, chunks, verb) ? "scheduled" : null;
  if (verb.form === "infinitive") {
    const shared = sharedVerb(text, chunks, verb);
    return shared === null ? infinitiveStatus(text, chunks, verb, base) : statusOf(text, chunks, shared, base);
  }
  if (verb.tense === "future" || verb.tense === "conditional") return "scheduled";
  const planned = plannedBefore(text, chunks, verb);
  if (planned !== null) return statusOf(text, chunks, planned, base);
  if (verb.form === "gerund") {
    if (isUnreal(text, chunks, verb) || isWished(text, verb)) return null;
    // "will visit Oslo, meeting the minister"
    const main = text.tokens.lower[verb.first - 1] === "," ? mainVerbBefore(chunks, verb) : undefined;
    return main?.tense === "future" ? statusOf(text, chunks, main, base) : base;
  }
  if (verb.tense === "present" && verb.progressive) return "ongoing";
  return base;
}

/** "agreed that their ministers should meet in Oslo": what is to be, by a verb of settling right over it. */
function isSettled({ tokens }: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.modal !== "should" || verb.perfect) return false;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
  return (
    before !== undefined && !before.negated && before.tense !== "conditional" && SETTLING.has(before.lemma) && tokens.lower[before.last] === "that"
  );
}

/** How far behind the verb "since" may stand: "have not held direct talks at any level since". */
const SINCE_REACH = 10;

const DATED =
  /^(?:\d{4}|last|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;

/** "have not met since May 2005": they last did then. */
export function wasLastDone({ tokens }: TaggedText, chunks: Chunks, { negated, perfect, tense, last }: VerbGroup): boolean {
  if (!negated || !perfect || tense !== "present") return false;
  for (let at = last; at < Math.min(last + SINCE_REACH, chunks.sentence.last); at++) {
    if (tokens.lower[at] === "since") return tokens.lower.slice(at + 1, at + 4).some((form) => DATED.test(form));
    if (tokens.lower[at] === "," || chunks.verbAt(at) !== null) return false;
  }
  return false;
}

/** Verbs whose that-clause tells a wish, a doubt or a denial: "hopes that they will meet". */
const HOPING = new Set("hope wish want demand propose suggest recommend request deny doubt imagine urge insist pray fear".split(" "));

const REPORTING = new Set(["report", "claim", "allege"]);

/** "A daily had reported that they met": what somebody now answers, as a rule to deny it. */
const isContested = ({ lemma, perfect, tense }: VerbGroup): boolean => REPORTING.has(lemma) && perfect && tense === "past";

/** Whether such a verb governs the clause of this one, with nothing but its subject between. */
export function isHoped(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.form !== "infinitive" && isRumoured(text, chunks, verb)) return true;
  const before = verb.form === "finite" ? chunks.verbs.findLast((other) => other.last <= verb.first && other.form !== "participle") : undefined;
  if (before === undefined || before.negated || !(HOPING.has(before.lemma) || isContested(before))) return false;
  for (let at = before.last; at < verb.first; at++) if (text.tokens.lower[at] === ",") return false;
  return true;
}

const RUMOURS = new Set("rumours rumors rumour rumor speculation allegations claims suggestions".split(" "));
/** What is told of reports is as a rule their denial. */
const ANSWERING = new Set("deny dismiss reject refute say comment deride ridicule ask brush laugh".split(" "));
const DENYING = new Set(["deny", "dismiss", "reject", "refute"]);
/** How long the subject behind "reports that" may be. */
const THAT_REACH = 14;

/** "said of reports that he had seen A", "dismissed rumours that they met": what somebody else tells, and he does not. */
function isRumoured({ tokens: { lower } }: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at > Math.max(chunks.sentence.first, verb.first - THAT_REACH); at--) {
    if (chunks.verbAt(at) !== null) return false;
    if (lower[at] !== "that") continue;
    const isReport = /^reports?$/.test(lower[at - 1]!) && chunks.verbs.some((other) => (other.last < at ? ANSWERING : DENYING).has(other.lemma));
    return isReport || RUMOURS.has(lower[at - 1]!);
  }
  return false;
}

/** "agreed to start talks": a course that was settled, and no certain meeting unless a day or a place is told. */
export function isAgreedCourse(chunks: Chunks, verb: VerbGroup | null): boolean {
  const governor =
    verb === null ? undefined : verb.form === "infinitive" ? (chunks.verbs[verb.governor] ?? mainVerbBefore(chunks, verb)) : onto(chunks, verb);
  return governor !== undefined && SETTLING.has(governor.lemma);
}

const SETTLING = new Set(["agree", "decide", "promise", "accept", "intend", "arrange", "commit", "pledge", "vow", "concur", "undertake", "resolve"]);

/** "agreed on holding talks": the verb whose preposition alone stands before a gerund. */
const onto = (chunks: Chunks, verb: VerbGroup): VerbGroup | undefined =>
  verb.form === "gerund" ? chunks.verbs.find((other) => other.form === "finite" && other.last === verb.first - 1) : undefined;

function infinitiveStatus(text: TaggedText, chunks: Chunks, verb: VerbGroup, base: MeetingStatus): MeetingStatus | null {
  if (isUnplanned(text, chunks, verb)) return null;
  if (verb.passive && verb.governor === -1 && !verb.perfect) return "scheduled";
  const governor = chunks.verbs[verb.governor] ?? mainVerbBefore(chunks, verb);
  if (governor === undefined) return null;
  const head = text.tokens.lower[governor.head]!;
  if (OFFERING.has(governor.lemma) && base === "held" && !governor.negated && isSaid(governor)) return "proposed";
  if (WISHING.has(governor.lemma) || WISHING.has(head)) return null;
  if (governor.negated) return null;
  // "was to have flown to Oslo to see A": what was planned and not done was for that.
  const before = chunks.verbs.findLast((other) => other.last <= verb.first);
  if (before?.form === "infinitive" && before.perfect && !verb.perfect) return statusOf(text, chunks, before, base);
  // "was to have met", "had been due to meet": a plan that was not carried out.
  if (isPlanning(text, governor) && (verb.perfect || (governor.perfect && governor.tense === "past"))) return "cancelled";
  if (isPlanning(text, governor) || PROMISING.has(governor.lemma) || PROMISING.has(head)) return "scheduled";
  if (governor.lemma === "continue" || governor.lemma === "begin" || governor.lemma === "start") return base;
  // "is understood to have met"
  return verb.perfect && governor.passive && isSaid(governor) && REPUTED.has(governor.lemma) ? base : null;
}

/** What news tells on the word of others. */
const REPUTED = new Set(["believe", "know", "report", "say", "think", "understand"]);

/** How far before its infinitive a plan may stand: "there were no plans for the prime minister to meet". */
const PLAN_REACH = 14;
const PLANS = new Set(["plan", "plans", "intention", "intentions", "arrangement", "arrangements", "date", "schedule"]);

/** "no plans for A to meet B", "no intention to hold talks" */
function isUnplanned({ tokens: { lower } }: TaggedText, chunks: Chunks, { first }: VerbGroup): boolean {
  for (let at = first - 1; at >= Math.max(chunks.sentence.first + 1, first - PLAN_REACH); at--) {
    if (chunks.verbAt(at)?.form === "finite") return false;
    if (PLANS.has(lower[at]!)) return lower[at - 1] === "no" || (lower[at - 1] !== undefined && lower[at - 2] === "no");
  }
  return false;
}

const isSaid = ({ form, modal }: VerbGroup): boolean => form === "finite" && modal === null;

/** "will visit Oslo and meet A", "is to fly to Oslo and meet A": the verb whose auxiliary a bare infinitive shares. */
function sharedVerb(text: TaggedText, chunks: Chunks, verb: VerbGroup): VerbGroup | null {
  if (text.tokens.lower[verb.first - 1] !== "and" || text.tokens.lower[verb.first] === "to") return null;
  // "to thank those who survived and meet A": what a relative clause tells shares nothing.
  const before = chunks.verbs.findLast(
    (other) =>
      other.last < verb.first && other.form !== "participle" && other.form !== "gerund" && !RELATIVES.has(text.tokens.lower[other.first - 1] ?? ""),
  );
  return before ?? null;
}

const RELATIVES = new Set(["who", "which", "that"]);

const LINKING = new Set(["and", ","]);

/** "was to land, thank those who stayed and meet A": behind "and" or a comma a bare form goes on with the infinitive of a plan, not with a relative clause; null elsewhere. */
function plannedBefore({ tokens: { lower } }: TaggedText, chunks: Chunks, verb: VerbGroup): VerbGroup | null {
  const isBare = (other: VerbGroup): boolean =>
    other.form === "finite" && other.tense === "present" && lower[other.head] === other.lemma && LINKING.has(lower[other.first - 1] ?? "");
  if (!isBare(verb)) return null;
  const before = chunks.verbs.findLast(
    (other) => other.last < verb.first && !RELATIVES.has(lower[other.first - 1] ?? "") && !isBare(other) && other.form !== "participle",
  );
  const governor = before?.form === "infinitive" ? chunks.verbs[before.governor] : undefined;
  return governor !== undefined && (PLANNING.has(governor.lemma) || PLANNING.has(lower[governor.head]!)) ? before! : null;
}

const isPlanning = (text: TaggedText, governor: VerbGroup): boolean =>
  PLANNING.has(governor.lemma) || PLANNING.has(text.tokens.lower[governor.head]!);

function mainVerbBefore(chunks: Chunks, verb: VerbGroup): VerbGroup | undefined {
  return chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
}

const EXCLUDING = new Set(["rule", "put", "hold", "decide", "advise", "warn"]);
const PARTICLES = new Set(["out", "off", "against"]);

/** "denied having met", "avoided meeting", "ruled out meeting". */
function isUnreal({ tokens }: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  const governor = chunks.verbs.find((other) => other.last === verb.first);
  const excluding = PARTICLES.has(tokens.lower[verb.first - 1] ?? "") ? chunks.verbs.find((other) => other.last === verb.first - 1) : undefined;
  if (excluding !== undefined && EXCLUDING.has(excluding.lemma)) return true;
  return governor !== undefined && (UNREAL.has(governor.lemma) || governor.negated);
}

/** "the chances of resuming talks" */
const isWished = ({ tokens, tags }: TaggedText, { first }: VerbGroup): boolean =>
  tags[first - 1] === "ADP" && WISHED_NOUNS.has(tokens.lower[first - 2] ?? "");

const UNREAL = new Set([
  "deny",
  "avoid",
  "refuse",
  "consider",
  "suggest",
  "propose",
  "oppose",
  "reject",
  "postpone",
  "cancel",
  "discuss",
  "mull",
  "resist",
  "risk",
]);

/** Whether "if", "whether" or the like opens the clause of the verb, or follows a "would". */
export function isConditional(text: TaggedText, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.tense === "conditional") for (let at = verb.last; at < chunks.sentence.last; at++) if (CONDITIONS.has(text.tokens.lower[at]!)) return true;
  // "If A and B were to sign": the clause is that of the verb over the infinitive.
  const top = verb.form === "infinitive" ? (chunks.verbs[verb.governor] ?? verb) : verb;
  const before = mainVerbBefore(chunks, top);
  for (let at = top.first - 1; at >= (before?.last ?? chunks.sentence.first); at--) {
    const form = text.tokens.lower[at]!;
    if (CONDITIONS.has(form)) return true;
    if (form === ",") return false;
  }
  return false;
}

/** Who takes part in the meeting that a verb tells: its subject, the one behind "with", chairs, movements, and those of a noun it goes with. */
import type { MeetingFrame } from "../../../lexicon/events.ts";
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { POSSESSIVES } from "../../closed-classes.ts";
import type { Analysis } from "../../analysis.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt, resolveReference } from "../../reference/index.ts";
import { fitsFrame, isBody, isTalk, isTalkOfAll } from "./can-meet.ts";
import { resolveObject } from "../../reference/object.ts";
import { agreedWith } from "../parties/agreed-with.ts";
import { chairsOf, leaderOf } from "../parties/chairs.ts";
import { escortOf } from "../parties/escorts.ts";
import { hostsOf } from "../nouns/hosts.ts";
import { interlocutor } from "./interlocutor.ts";
import { movementsIn, withStatesBeside } from "../parties/movements.ts";
import { areLeaders, isOfMany } from "../nouns/named.ts";
import { nounFormat } from "../nouns/noun-format.ts";
import type { NounFrame } from "../nouns/noun-frame.ts";
import { nounParticipants } from "../nouns/noun-participants.ts";
import { DELEGATES, LEADERS } from "../parties/delegates.ts";
import { addParticipants, joinReferents, whoIs, type Participants } from "../parties/participants.ts";
import { withPair } from "../parties/pair-of-text.ts";
import { apartFrom } from "../parties/pronoun-holder.ts";
import type { Told } from "../passage.ts";
import { areTheSides, subjectRange } from "../parties/subject.ts";
import type { VerbClause } from "./verb-clause.ts";
import { verbFormat } from "./verb-format.ts";

export interface VerbCompany {
  readonly subject: TokenRange | null;
  readonly who: Referent | null;
  readonly partner: Referent | null;
  readonly present: Participants;
  readonly movements: readonly Told<string>[];
  /** "met with leaders of the region": more than the text names. */
  readonly manyPartners: boolean;
  readonly many: boolean;
  /** "met leaders of the region": heads of state, whoever else is named. */
  readonly ofLeaders: boolean;
  /** "the two sides met again": those told before. */
  readonly again: boolean;
  readonly format: Told<MeetingFormat> | null;
  /** The token after the last who is told. */
  readonly end: number;
}

/** The company of a clause; null when it does not make a meeting. `named` are the nouns that name its meeting, `cast` those whom a caption shows. */
export function companyOf(clause: VerbClause, named: readonly NounFrame[], cast: Participants | null): VerbCompany | null {
  const { analysis, chunks, verb, frame } = clause;
  const agreed = comesTogether(clause) ? agreedWith(analysis, chunks, verb) : null;
  const other = interlocutor(clause) ?? agreed;
  // "called for a meeting of the council", "received word of the talks": nobody is called or received.
  if (other === null && cast === null && !verb.passive && TRANSITIVE.has(frame)) return null;
  const subject = subjectRange(analysis, chunks, verb);
  const both = [subject, other].filter((range) => range !== null);
  const manyPartners = isOfMany(analysis, other);
  const many = manyPartners || (comesTogether(clause) && isOfMany(analysis, subject));
  const agent =
    subject === null || (many && !manyPartners) || frame === "unite"
      ? null
      : (predecessors(analysis, subject) ?? leadersOfWhich(analysis, subject) ?? whoIs(analysis, subject));
  // "received him": somebody else than who receives.
  const him =
    other !== null && agent?.kind === "person" && other.last - other.first === 1
      ? resolveObject(analysis, other.first, other.last, agent.name)
      : null;
  const whom = other === null || manyPartners ? null : (him ?? whoIs(analysis, other));
  // "a delegation headed by the trade minister of Chile" is of the state of its head.
  const unsaid = other !== null && (whom === null || whom.parties.length === 0);
  const partner = unsaid ? (hostsOf(analysis, chunks, other) ?? leaderOf(analysis, chunks, other) ?? whom) : whom;
  const who = subject === null ? agent : apartFrom(analysis, subject, agent, [partner]);
  const further = named.map((noun) => nounParticipants(analysis, chunks, noun, chunks.sentence.last));
  const end = Math.max(verb.last, other?.last ?? 0, ...further.map((phrase) => phrase.end));
  const format = verbFormat(clause, end) ?? named.map((noun) => nounFormat(analysis, noun)).find((value) => value !== null) ?? null;
  const chairs = chairsOf(analysis, chunks, verb, verb);
  const leaders = both.map((range) => leaderOf(analysis, chunks, range));
  const parties = [who, partner].flatMap((referent) => referent?.parties ?? []);
  const escorts = both.map((range) => escortOf(analysis, chunks, range, parties));
  const stated = joinReferents([who, partner, ...leaders, ...chairs, ...escorts].filter((referent) => referent !== null));
  // "The Minister received A, Foreign Minister of Chile": whose office is told and is not the one he meets.
  const holder = who?.kind === "person" && who.name === partner?.name ? { ...who, parties: [] } : who;
  const joined = withPair(analysis, stated, [holder, partner]);
  const completed = joined.parties.length > stated.parties.length;
  const present = cast ?? further.reduce((sum, phrase) => addParticipants(sum, phrase.named), joined);
  const movements = movementsIn(analysis, both);
  const isOpen = comesTogether(clause) && other === null && present.parties.length === 0;
  const again = isOpen && (areTheSides(analysis, subject) || (isRenewed(clause) && areThose(analysis, subject)));
  const chaired = chairs.length > 0 && present.parties.length > 1 && present.people.length > 1;
  const withMovement = movements.length > 0 && present.parties.length > 0;
  if (cast === null && !completed && !many && !again && !withMovement && !chaired && further.every((phrase) => phrase.named.parties.length === 0)) {
    if (other !== null && partner === null) return null;
    const statedRemote = format !== null && format.value !== "in_person" && format.method.endsWith(":stated");
    const alone =
      partner === null &&
      ((statedRemote && (frame === "with" || frame === "discuss-with")) || isTalk(clause, who) || (frame === "with" && isTalkOfAll(clause, who)));
    if (!fitsFrame(clause, alone ? "meet" : frame, who, partner)) return null;
  }
  if (present.parties.length + present.people.length + movements.length < 2 && !isBody(analysis, who) && !many && !again) return null;
  const ofLeaders = other !== null && manyPartners && areLeaders(analysis, other);
  // "Chilean negotiators and FLP rebels": the state by its own words, apart from those of the movement.
  const all = withStatesBeside(analysis, present, both, movements);
  return { subject, who, partner, present: all, movements, manyPartners, many, ofLeaders, again, format, end };
}

const RENEWED = new Set(["again", "last"]);

/** "met again", "last met", "met last", "had met" */
const isRenewed = ({ analysis, verb }: VerbClause): boolean =>
  (verb.perfect && verb.tense === "past") ||
  analysis.tokens.lower.slice(verb.first, verb.last + 1).some((form) => RENEWED.has(form)) ||
  RENEWED.has(analysis.tokens.lower[verb.first - 1] ?? "");

const BODIES = new Set(["two", "group", "commission", "committee", "panel", "quartet", "trio"]);

/** "they", "the two", "the group": whoever met before, where nothing else tells who they are. */
function areThose({ tokens: { lower } }: Analysis, range: TokenRange | null): boolean {
  if (range === null) return false;
  const [one, noun] = lower.slice(range.first, range.last);
  return range.last - range.first === 1 ? one === "they" || one === "both" : range.last - range.first === 2 && one === "the" && BODIES.has(noun!);
}

/** "Their predecessors met in 2010": others, whose names the text keeps to itself, of the same states. */
function predecessors(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const owner = lower[last - 1] === "predecessors" && POSSESSIVES.has(lower[first]!) ? resolveReference(analysis, first, first + 1) : null;
  return owner === null || owner.parties.length < 2 ? null : { ...owner, kind: "group", members: [], stated: false };
}

/** "the African Union, whose leaders will meet": those of whom the relative pronoun stands for. */
function leadersOfWhich(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const whose = analysis.tokens.lower[first] === "whose" ? first : first - 1;
  const { lower } = analysis.tokens;
  const owner =
    lower[whose] === "whose" && DELEGATES.has(lower[last - 1]!) ? mentionAt(analysis, lower[whose - 1] === "," ? whose - 2 : whose - 1) : null;
  const who = owner === null || owner.last > whose ? null : whoIs(analysis, owner);
  return who === null || who.parties.length === 0
    ? null
    : { ...who, kind: "group", level: LEADERS.has(lower[last - 1]!) ? "leader" : null, portfolio: null, members: [] };
}

/** What is always done to somebody. */
const TRANSITIVE: ReadonlySet<MeetingFrame> = new Set(["call", "receive", "visit"]);

/** "met", "gathered": whoever does it does it together. */
const comesTogether = ({ frame }: VerbClause): boolean => frame === "meet" || frame === "gather";

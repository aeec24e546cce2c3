/** Meetings told by a noun: "held talks with…", "during their meeting", "the summit took place", "a meeting between…". */
import type { MeetingStatus } from "../../../schemas/meeting.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import { findSubject } from "../clauses/subject.ts";
import type { Referent } from "../mention.ts";
import { mentionsIn, resolveReference } from "../reference/index.ts";
import { nounFrame, type NounFrame } from "./noun-frame.ts";
import { joinReferents, whoIs, type Participants, type TokenRange } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";
import type { MeetingPassage, Told } from "./passage.ts";
import { forumOf } from "./forum.ts";
import { placeIn } from "./place.ts";
import { statusOf } from "./status.ts";
import { dateOf } from "./when.ts";

const DURING = new Set(["during", "at", "in", "after", "following", "with", "from", "since", "amid", "through", "over", "for", "on", "by", "via"]);
const AHEAD = new Set(["before", "ahead of", "prior to", "until", "pending"]);
const AMONG = new Set(["between", "of", "with", "among", "involving", "including"]);
/** "a meeting chaired by A", "a summit attended by B". */
const LED = new Set(["attended", "chaired", "hosted", "led", "convened", "headed", "mediated", "moderated"]);
/** "a call by A to B", "a call from A". */
const CALLERS = new Set(["by", "to", "from"]);
const MAXIMUM_PHRASES = 6;

/** The frames of the meeting nouns of a sentence, in text order. */
export function findNounFrames(analysis: Analysis, chunks: Chunks): readonly NounFrame[] {
  const frames: NounFrame[] = [];
  for (let at = chunks.sentence.first; at < chunks.sentence.last; at++) {
    const match = analysis.lexicon.events.meetingNouns.longestAt(analysis.tokens, at);
    if (match === null || match.value.use === "hint") continue;
    const frame = nounFrame(analysis, chunks, at, match.last, match.value.use, match.value.format);
    if (frame !== null && !frame.effects.has("private")) {
      // "a two-plus-two meeting" is one group with two meeting nouns.
      if (frames.at(-1) !== undefined && frames.at(-1)!.last > frame.first) frames.pop();
      frames.push(frame);
    }
    at = match.last - 1;
  }
  return frames;
}

/** The passages that meeting nouns of a sentence tell; `quoted` when a sentence's words are someone's quotation. */
export function nounPassages(analysis: Analysis, chunks: Chunks, frames: readonly NounFrame[], index: number): readonly MeetingPassage[] {
  return frames.flatMap((frame) => {
    const passage = passageOf(analysis, chunks, frame, frames, index);
    const edition = earlierEdition(analysis, chunks, frame, passage, index);
    return edition === null ? [passage] : [passage, edition];
  });
}

function passageOf(analysis: Analysis, chunks: Chunks, frame: NounFrame, frames: readonly NounFrame[], index: number): MeetingPassage {
  const status = nounStatus(analysis, chunks, frame);
  const next = frames.find((other) => other.first >= frame.last);
  const ranges = phrasesAfter(analysis, chunks, frame.last, next?.first ?? chunks.sentence.last, frame.format === "phone");
  const referents = [...ranges.map((range) => whoIs(analysis, range)), ...holders(analysis, chunks, frame, ranges)];
  const inside = whoIs(analysis, frame);
  const named = joinReferents([...referents, inside].filter((referent) => referent !== null));
  const others: readonly TokenRange[] = frames.filter((other) => other !== frame);
  // What is said of an earlier edition stands between this meeting and its own date.
  const edition =
    frame.tail !== null && isEdition(analysis, frame) ? [{ first: frame.tail.first, last: frame.verb?.first ?? chunks.sentence.last }] : [];
  const events = [...others, ...edition];
  const end = ranges.at(-1)?.last ?? frame.last;
  const tail = ownTail(analysis, frame);
  const anchor = tail ?? (sharesDay(frame) ? frame.verb : null);
  const forum = forumOf(analysis, frame.first, frame.last);
  return {
    sentence: index,
    first: frame.first,
    last: frame.last,
    span: { start: analysis.tokens.start[frame.first]!, end: analysis.tokens.end[frame.last - 1]! },
    status,
    people: named.people,
    parties: named.parties,
    portfolios: named.portfolios,
    level: named.level,
    date: dateOf(analysis, chunks, frame.first, end, anchor, events),
    offset: null,
    place: placeIn(analysis, chunks, placeStart(frame), placeLimit(chunks, frame, end, events)),
    forum,
    format: frame.format === "unknown" ? null : { value: frame.format, spans: [wordsOf(analysis, frame)], method: "format.word:stated" },
    definite: frame.definite,
    linkOnly: status === null || (frame.use === "light" && frame.relation !== "object" && named.parties.length < 2),
    separate: frame.effects.has("separate"),
    earlier: frame.effects.has("earlier"),
  };
}

/** "the U.S.-Russia dialogue", "an African Union summit": the parties named before the noun. */
function withModifiers(analysis: Analysis, frame: NounFrame, named: Participants): Participants {
  const known = new Set(named.parties.map((party) => party.value));
  const modifiers = mentionsIn(analysis, frame.first, frame.last).filter(
    (mention) => mention.country !== null && PARTY_KINDS.has(mention.kind) && !known.has(mention.country),
  );
  const parties = modifiers.map(({ country, start, end }) => ({ value: country!, spans: [{ start, end }], method: "party.modifier:stated" }));
  const unique = parties.filter((party, at) => parties.findIndex((other) => other.value === party.value) === at);
  return { ...named, parties: [...named.parties, ...unique] };
}

const PARTY_KINDS = new Set(["country", "organisation", "body"]);

/** What was done during a meeting was done on its day; what came before or after it was not. */
const SAME_DAY = new Set(["during", "at", "in", "with", "for", "on"]);
const sharesDay = (frame: NounFrame): boolean =>
  frame.relation === "subject" || frame.relation === "object" || (frame.relation === "preposition" && SAME_DAY.has(frame.preposition!));

const wordsOf = (analysis: Analysis, frame: TokenRange) => ({
  start: analysis.tokens.start[frame.first]!,
  end: analysis.tokens.end[frame.last - 1]!,
});

/** "traveled to a country for talks": the place may stand between the verb and the noun. */
const placeStart = (frame: NounFrame): number =>
  frame.preposition === "for" && frame.verb !== null && frame.verb.last < frame.first ? frame.verb.last : frame.last;

/** The place stands behind the noun, up to the next finite verb that is not its own, or the next meeting. */
function placeLimit(chunks: Chunks, frame: NounFrame, end: number, events: readonly TokenRange[]): number {
  const verb = chunks.verbs.find((candidate) => candidate.first >= end && candidate.form === "finite" && candidate !== frame.verb);
  const event = events.find((other) => other.first >= end);
  return Math.min(verb?.first ?? chunks.sentence.last, event?.first ?? chunks.sentence.last);
}

function nounStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): Told<MeetingStatus> | null {
  const value = readStatus(analysis, chunks, frame);
  if (value === null) return null;
  const verb = ownTail(analysis, frame) ?? frame.verb;
  const spans = [verb === null ? wordsOf(analysis, frame) : { start: analysis.tokens.start[verb.first]!, end: analysis.tokens.end[verb.last - 1]! }];
  return { value, spans, method: `status.${frame.relation}:${verb === null ? "inferred" : "stated"}` };
}

function readStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const { verb } = frame;
  const tail = ownTail(analysis, frame);
  const carriers = analysis.lexicon.events.carriers;
  if (tail !== null && carriers.has(tail.lemma)) return tail.form === "infinitive" ? "scheduled" : carriers.get(tail.lemma)!;
  if (frame.relation === "none" || verb === null) return frame.use === "light" ? null : standingStatus(frame);
  if (frame.relation === "preposition") return adverbialStatus(analysis, chunks, frame);
  const base = carriers.get(verb.lemma);
  if (base === undefined) return frame.relation === "subject" ? statusOf(analysis, chunks, verb, "held") : null;
  const calledOff = analysis.tokens.lower[verb.last] === "off";
  if (verb.lemma === "call" && !calledOff) return null;
  return statusOf(analysis, chunks, verb, base);
}

/** A noun without a verb, as in a caption or an apposition. */
const standingStatus = (frame: NounFrame): MeetingStatus => (frame.effects.has("later") ? "scheduled" : "held");

function adverbialStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const preposition = frame.preposition!;
  if (AHEAD.has(preposition)) return "scheduled";
  if (!DURING.has(preposition)) return null;
  if (frame.effects.has("later")) return "scheduled";
  const verb = frame.verb!;
  const future = statusOf(analysis, chunks, verb, "held");
  return future === "scheduled" ? "scheduled" : "held";
}

/** "between A and B", "with C", past days and places: the phrases of participants behind a noun; of a call also who made it, and to whom. */
export function phrasesAfter(analysis: Analysis, chunks: Chunks, from: number, limit: number, isCall: boolean): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = from;
  for (let step = 0; step < MAXIMUM_PHRASES && at < limit; step++) {
    const date = analysis.dates.find((mention) => mention.first === at || (mention.first === at + 1 && analysis.tags[at] === "ADP"));
    if (date !== undefined) {
      at = date.last;
      continue;
    }
    const form = analysis.tokens.lower[at]!;
    const byWhom = analysis.tokens.lower[at + 1] === "by" && LED.has(form);
    if (byWhom || (isCall && form === "made" && at === from)) {
      at++;
      if (!byWhom) continue;
    }
    const names = byWhom || AMONG.has(form) || (isCall && CALLERS.has(form));
    const end = names || analysis.tags[at] === "ADP" ? phraseEnd(analysis, chunks, at + 1, limit) : at;
    if (end <= at + 1) break;
    if (names) ranges.push({ first: at + 1, last: end });
    at = end;
  }
  return ranges;
}

/** Who holds the meeting: its possessor, the subject of the verb that carries it, or the plural subject of the clause it is an adverbial of. */
function holders(analysis: Analysis, chunks: Chunks, frame: NounFrame, others: readonly TokenRange[]): readonly (Referent | null)[] {
  const subject = frame.verb === null ? null : findSubject(analysis, chunks, frame.verb);
  if (frame.owner >= 0) {
    // A possessive goes back to the subject of its own clause, or forward to it from the front of the sentence.
    const own = subject !== null && (subject.last <= frame.first || subject.first > frame.last) ? whoIs(analysis, subject) : null;
    const fits = own !== null && (own.kind === "group") === (analysis.tokens.lower[frame.owner] === "their");
    return [fits ? own : resolveReference(analysis, frame.owner, frame.owner + 1)];
  }
  if (subject === null || frame.relation === "subject" || frame.relation === "none") return [];
  const holder = whoIs(analysis, subject);
  if (frame.relation === "object") return [holder];
  if (!DURING.has(frame.preposition!)) return [];
  const plural = holder !== null && (holder.kind === "group" || holder.parties.length > 1);
  if (plural || others.length === 0) return plural ? [holder] : [];
  // "The minister's trip will end with a meeting with…": the trip's owner meets.
  return [holder ?? possessorIn(analysis, subject.first, subject.last)];
}

/** The person or state whose "'s" stands inside a noun phrase. */
function possessorIn(analysis: Analysis, first: number, last: number): Referent | null {
  for (let at = first + 1; at < last; at++) {
    const form = analysis.tokens.lower[at]!;
    if (form === "'s" || (form === "'" && analysis.tokens.lower[at - 1]!.endsWith("s"))) return resolveReference(analysis, first, at);
  }
  return null;
}

/** Whether the participle behind the meeting speaks of an earlier edition of it. */
function isEdition(analysis: Analysis, frame: NounFrame): boolean {
  const { tail } = frame;
  return tail !== null && analysis.tokens.lower.slice(frame.last, tail.last).some((form) => form === "last" || form === "previously");
}

/** The participle behind the meeting, where it speaks of this very meeting. */
const ownTail = (analysis: Analysis, frame: NounFrame): NounFrame["tail"] => (isEdition(analysis, frame) ? null : frame.tail);

/** "The meeting, last held in January, took place…": the earlier edition is a meeting of its own, of the same parties and form. */
function earlierEdition(analysis: Analysis, chunks: Chunks, frame: NounFrame, passage: MeetingPassage, index: number): MeetingPassage | null {
  const { tail } = frame;
  if (tail === null || frame.relation !== "subject") return null;
  if (!isEdition(analysis, frame)) return null;
  const date = dateOf(analysis, chunks, tail.first, tail.last, null, []);
  if (date === null) return null;
  return {
    ...passage,
    sentence: index,
    first: tail.first,
    last: tail.last,
    span: wordsOf(analysis, tail),
    date,
    place: null,
    people: [],
    earlier: true,
    definite: false,
  };
}

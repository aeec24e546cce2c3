/** Who takes part in a meeting told by a noun: named before it, behind it, or by the verb that carries it. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { resolveObject } from "../../reference/object.ts";
import type { NounFrame } from "./noun-frame.ts";
import { agreedWith } from "../parties/agreed-with.ts";
import { chairsOf, leaderOf } from "../parties/chairs.ts";
import { holderOfCounterpart } from "../parties/counterpart-holder.ts";
import { holders } from "./holders.ts";
import { hostsOf } from "./hosts.ts";
import { movementsIn, withStatesBeside } from "../parties/movements.ts";
import { isPlainState, joinReferents, whoAre, whoIs, withStates, type Participants, type TokenRange } from "../parties/participants.ts";
import { withPair } from "../parties/pair-of-text.ts";
import { recalledOwners } from "../parties/recalled-owners.ts";
import type { Told } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { phrasesAfter } from "./phrases-behind.ts";
import { isAgreedCourse } from "../times/status.ts";
import { subjectRange } from "../parties/subject.ts";
import { isCrowd } from "../verbs/can-meet.ts";

/** "gave a dinner to", "was granted an audience by" */
const GRANTING = new Set(["give", "grant", "accord"]);
const STATES = new Set(["country", "organisation"]);
const PARTY_KINDS = new Set([...STATES, "body"]);

export interface NounParticipants {
  readonly named: Participants;
  readonly others: readonly Told<string>[];
  /** Who holds it and with whom, where one phrase names the partners. */
  readonly holder: Referent | null;
  readonly partner: Referent | null;
  /** It names one partner alone, and not with whom. */
  readonly lone: boolean;
  readonly end: number;
}

/** The participants of a meeting noun, and the token where the phrases that name them end; none reaches beyond token `limit`. */
export function nounParticipants(analysis: Analysis, chunks: Chunks, frame: NounFrame, limit: number): NounParticipants {
  const given = frame.relation === "object" && GRANTING.has(frame.verb?.lemma ?? "");
  const near = phrasesAfter(
    analysis,
    chunks,
    frame.last,
    limit,
    given || frame.format === "phone" || analysis.tokens.lower[frame.last - 1] === "call",
  );
  const partnerFirst =
    frame.relation === "object" && frame.verb !== null && analysis.tokens.lower[frame.verb.last] === "with" && frame.verb.last < frame.first;
  const agreed = frame.relation === "object" ? agreedWith(analysis, chunks, frame.verb) : null;
  const before = partnerFirst ? [{ first: frame.verb!.last + 1, last: frame.first }] : agreed === null ? [] : [agreed];
  const ranges = near.length + before.length > 0 ? [...before, ...near] : phrasesApart(analysis, chunks, frame);
  const present = ranges.flatMap((range) => {
    const between = analysis.tokens.lower[range.first - 1] === "between";
    const named = between
      ? whoAre(analysis, range)
      : [otherThanHolder(analysis, chunks, frame, range) ?? whoIs(analysis, range)].filter((who) => who !== null);
    const hosts = named.some(({ parties }) => parties.length > 0) ? null : hostsOf(analysis, chunks, range);
    const told = hosts === null ? named : [hosts];
    return told.filter((other) => !isRoom(analysis, other, range) && !isCrowd(analysis, other));
  });
  const owners = holders(analysis, chunks, frame, present).filter((owner) => owner !== null);
  // "The statement was made after a meeting with his counterpart": no statement meets anybody.
  const isHeld = owners.some(({ kind, parties }) => kind === "person" || parties.length > 0);
  const opposite = isHeld ? [] : ranges.flatMap((range) => holderOfCounterpart(analysis, range) ?? []);
  const chairs = chairsOf(analysis, chunks, frame, frame.verb);
  // "held talks with a Chilean delegation led by A"
  const leaders = present.some(({ kind }) => kind === "person") ? [] : ranges.map((range) => leaderOf(analysis, chunks, range));
  const referents = [...present, ...owners, ...opposite, whoIs(analysis, frame), ...leaders, ...chairs];
  const stated = joinReferents(referents.filter((referent) => referent !== null));
  const joined = withPair(analysis, stated, [...present, ...owners]);
  const told = ofOthers(analysis, chunks, frame, joined);
  const named = told.parties.length > 0 ? told : withStates(told, [...ownOrgan(analysis, ranges), ...recalledOwners(analysis, ranges)]);
  const subject = frame.relation === "object" && frame.verb !== null ? subjectRange(analysis, chunks, frame.verb) : null;
  const phrases = subject === null ? ranges : [...ranges, subject];
  const movements = movementsIn(analysis, phrases);
  const [holder, partner] = owners.length === 1 && present.length === 1 ? [owners[0]!, present[0]!] : [null, null];
  return {
    named: withStatesBeside(analysis, withModifiers(analysis, frame, named), phrases, movements),
    others: movements,
    holder,
    partner,
    lone:
      owners.length + opposite.length === 0 && named.parties.length === 1 && ranges.some(({ first }) => analysis.tokens.lower[first - 1] === "with"),
    end: ranges.at(-1)?.last ?? frame.last,
  };
}

/** "The presidents agreed to hold foreign ministers' talks": those who agree are not those who will meet, but their parties are. */
function ofOthers(analysis: Analysis, chunks: Chunks, frame: NounFrame, named: Participants): Participants {
  const title = mentionsIn(analysis, frame.first, frame.last).find(({ kind }) => kind === "group" || kind === "office");
  if (title === undefined) return named;
  const level = title.level ?? named.level;
  const portfolios = title.portfolio === null ? named.portfolios : [title.portfolio];
  if (isAgreedCourse(chunks, frame.verb)) return { ...named, people: [], portfolios, level };
  return named.level === "unknown" ? { ...named, portfolios, level } : named;
}

const ORGANS = new Set([
  "council",
  "committee",
  "commission",
  "troika",
  "organ",
  "bureau",
  "board",
  "conference",
  "heads",
  "ministers",
  "ambassadors",
  "chiefs",
]);

/** "a meeting of the Council of Ministers", in an organisation's own text: it is the organisation that meets. */
function ownOrgan(analysis: Analysis, ranges: readonly TokenRange[]): readonly Told<string>[] {
  const { issuer, tokens } = analysis;
  if (issuer === null || analysis.lexicon.countries.rows.get(issuer)?.kind !== "organisation") return [];
  const organ = ranges.find(
    ({ first, last }) => tokens.lower[first - 1] === "of" && tokens.lower.slice(first, last).some((form) => ORGANS.has(form)),
  );
  if (organ === undefined || mentionsIn(analysis, organ.first, organ.last).some(({ country }) => country !== null && country !== issuer)) return [];
  const span = { start: tokens.start[organ.first]!, end: tokens.end[organ.last - 1]! };
  return [{ value: issuer, spans: [span], method: "party.organ:inferred" }];
}

/** "held talks with him": somebody else than who holds them; null for anything but such a pronoun. */
function otherThanHolder(analysis: Analysis, chunks: Chunks, { relation, verb }: NounFrame, { first, last }: TokenRange): Referent | null {
  if (relation !== "object" || verb === null || last - first > 1 || !/^(?:him|her)$/.test(analysis.tokens.lower[first]!)) return null;
  const subject = subjectRange(analysis, chunks, verb);
  const holder = subject === null ? null : whoIs(analysis, subject);
  return holder?.kind === "person" ? resolveObject(analysis, first, last, holder.name) : null;
}

/** "talks between A and B hosted by Norway". */
const isRoom = (analysis: Analysis, host: Referent, { first }: TokenRange): boolean =>
  analysis.tokens.lower[first - 2] === "hosted" && isPlainState(host);

/** "the South American summit" is not one of the United States. */
const isContinent = ({ tokens }: Analysis, { first, adjectival, country }: Mention): boolean =>
  adjectival && country === "USA" && /^(?:north|south|latin|central)$/.test(tokens.lower[first - 1] ?? "");

/** "the U.S.-Russia dialogue", "an African Union summit": the parties named before the noun. */
function withModifiers(analysis: Analysis, frame: NounFrame, named: Participants): Participants {
  const known = new Set(named.parties.map((party) => party.value));
  // "Foreign Office consultations between Chile and Norway" are not British.
  const kinds = named.parties.length > 1 ? STATES : PARTY_KINDS;
  const modifiers = mentionsIn(analysis, frame.first, frame.last).filter(
    (mention) => mention.country !== null && kinds.has(mention.kind) && !known.has(mention.country) && !isContinent(analysis, mention),
  );
  const parties = modifiers.map(({ country, start, end }) => ({ value: country!, spans: [{ start, end }], method: "party.modifier:stated" }));
  const unique = parties.filter((party, at) => parties.findIndex((other) => other.value === party.value) === at);
  return { ...named, parties: [...named.parties, ...unique] };
}

const TOGETHER = new Set(["gather", "unite", "reunite", "involve", "group", "assemble", "include", "feature"]);

/** "Talks began in Oslo between A and B", "a meeting planned for Friday with C", "the summit will bring together D and E": those named behind the verb of the meeting. */
function phrasesApart(analysis: Analysis, chunks: Chunks, { last: end, relation, verb, tail, format }: NounFrame): readonly TokenRange[] {
  const limit = chunks.sentence.last;
  // "the talks, which group A, B and C,"
  const relative = chunks.verbs.find((other) => other.first > end && other.first <= end + 5 && TOGETHER.has(other.lemma) && !other.passive);
  if (relative !== undefined && /^(?:which|that)$/.test(analysis.tokens.lower[relative.first - 1]!)) {
    const last = phraseEnd(analysis, chunks, relative.last, limit);
    if (last > relative.last) return [{ first: relative.last, last }];
  }
  const behind = tail === null ? [] : phrasesAfter(analysis, chunks, tail.last, limit, false).filter((range) => isAmong(analysis, range));
  if (behind.length > 0 || relation !== "subject" || verb === null) return behind;
  const object = verb.lemma === "bring" && analysis.tokens.lower[verb.last] === "together" ? verb.last + 1 : verb.last;
  if (object > verb.last || (TOGETHER.has(verb.lemma) && !verb.passive)) {
    const last = phraseEnd(analysis, chunks, object, limit);
    return last > object ? [{ first: object, last }] : [];
  }
  // "took place"
  const from = analysis.tokens.lower[verb.last] === "place" ? verb.last + 1 : verb.last;
  // "A call was made on Friday by A to B"
  if (format === "phone" && verb.passive && verb.lemma === "make") return phrasesAfter(analysis, chunks, from, limit, true);
  return phrasesAfter(analysis, chunks, from, limit, false).filter((range) => isAmong(analysis, range));
}

const BETWEEN = new Set(["between", "with", "among"]);

const isAmong = ({ tokens }: Analysis, { first }: TokenRange): boolean => BETWEEN.has(tokens.lower[first - 1] ?? "");

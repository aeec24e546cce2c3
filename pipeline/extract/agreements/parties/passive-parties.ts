/** Whose an agreement is that is told in the passive: "signed by A and B", "reached with B, the minister of A said". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { firstWithin, lastWithin } from "../../form-within.ts";
import { DELEGATES } from "../../meetings/parties/delegates.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { groupOf, referentOf } from "../../reference/referent.ts";
import { companyNear, togetherNear } from "./company.ts";
import { instrumentIn } from "../content/instrument.ts";
import { signedFor } from "./signed-for.ts";
import { partnerAt } from "./partner.ts";
import { statesIn } from "./recalled-parties.ts";
import type { Clause } from "../scene.ts";
import { castOf, castWith, sideIn, type Cast, type Side } from "./side.ts";
import { talksOf } from "../forms/talks.ts";

/** How far behind its verb an agent may stand. */
const REACH = 16;

/** The parties of a passive: its agent with those behind "with", the talks, or those who met or agreed just before. */
export function ofPassive(analysis: Analysis, clause: Clause, partner: Side | null): Cast | null {
  const { chunks, verb, relay, content, namesInstrument } = clause;
  const acting = clause.entry.kind === "signed" ? signedFor(analysis, chunks, verb) : null;
  if (acting !== null) return acting;
  const agent = agentOf(analysis, clause);
  const other = partnerAt(analysis, chunks, verb.last);
  const told = castOf([agent?.side ?? null, other, partner]) ?? (agent === null ? castOf([other ?? partner, relay.side]) : null);
  if (told !== null) return told;
  const signers = agent === null ? null : namedBehind(analysis, chunks, agent.words.first);
  const several = signers === null ? null : castOf([signers]);
  if (several !== null) return several;
  if (isWithStranger(analysis, chunks, clause) || (agent !== null && isOfHouse(analysis, chunks, agent.words))) return null;
  const own = agent === null ? ofMainClause(analysis, clause) : null;
  if (own !== null) return own;
  const talks = talksOf(analysis, clause);
  if (talks === null && isAtOtherMeeting(analysis, clause)) return null;
  const company =
    talks ??
    (namesInstrument && agent === null ? castOf([sideIn(analysis, content)]) : null) ??
    // "Visas were approved" may be anybody's doing, "it was agreed that…" is theirs.
    (namesInstrument || content.form !== "np" || content.first >= verb.last
      ? companyNear(analysis, clause, verb)
      : togetherNear(analysis, clause, verb));
  // "Last year's pact with Chile was extended": of another than those who met.
  if (company === null && agent === null) return ofContent(analysis, clause);
  const isAnothers = partner?.who?.parties.some((code) => company?.parties.every(({ value }) => value !== code)) === true;
  if (agent === null || company === null) return isAnothers ? null : company;
  const people = joinReferents(signers?.who?.members ?? []).people;
  const known = agent.side.who?.parties ?? [];
  if (known.length > 0) return known.every((code) => company.parties.some(({ value }) => value === code)) ? { ...company, people } : null;
  // "was signed by Mr. Holm and Mr. Rivas"
  const areTwo = clause.entry.kind === "signed" && namesInstrument && people.length === 2 && company.parties.length === 2;
  return isOffice(analysis, agent.words) || areTwo ? { ...company, people } : null;
}

/** "It was agreed that A and B would share the catch", "… that A would sell wheat to B": the two of whom the clause speaks, where nobody else is told. */
function ofContent(analysis: Analysis, { content, verb }: Clause): Cast | null {
  if (content.form !== "that" || content.first < verb.last) return null;
  const states = statesIn(analysis, content.first, content.last);
  if (states.size !== 2) return null;
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.content:inferred" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

/** "Chad lets the French stay for a higher rent, on which an understanding was reached in May": the two whom the clause before the relative one names. */
function ofMainClause(analysis: Analysis, { chunks, verb }: Clause): Cast | null {
  const { lower } = analysis.tokens;
  const which = lastWithin(lower, "which", chunks.sentence.first, verb.first);
  if (which <= chunks.sentence.first || (lower[which - 1] !== "on" && lower[which - 1] !== "for" && lower[which - 1] !== "about")) return null;
  if (chunks.verbs.some((other) => other.form === "finite" && other.first > which && other.last <= verb.first)) return null;
  const states = statesIn(analysis, chunks.sentence.first, which);
  if (states.size !== 2) return null;
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.sentence:inferred" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

/** "the conference of exporters, at which it was agreed": what a meeting settles whose parties are not known is nobody else's. */
function isAtOtherMeeting({ tokens: { lower } }: Analysis, { frames, verb, chunks }: Clause): boolean {
  const which = lastWithin(lower, "which", chunks.sentence.first, verb.first);
  return (
    which > chunks.sentence.first &&
    verb.first - which <= 3 &&
    (lower[which - 1] === "at" || lower[which - 1] === "during") &&
    frames.some(({ last }) => last < which && (lower[last] === "of" || lower[last] === "between"))
  );
}

/** "The contract with the Danish yard was ended": somebody is named, who is no party. */
function isWithStranger(analysis: Analysis, chunks: Chunks, { content, verb }: Clause): boolean {
  const { lower } = analysis.tokens;
  // "A contract was signed with a Danish yard"
  if (lower[verb.last] === "with" && isFirm(analysis, verb.last + 1, phraseEnd(analysis, chunks, verb.last + 1, chunks.sentence.last))) return true;
  for (let at = content.first; at + 1 < content.last; at++) {
    if (lower[at] !== "with" && lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const isNamed = lower
      .slice(at + 1, last)
      .some((_, index) => analysis.tags[at + 1 + index] === "PROPN" || mentionAt(analysis, at + 1 + index) !== null);
    const { who, others } = sideIn(analysis, { first: at + 1, last: Math.max(last, at + 2) });
    if (isNamed && who === null && others.length === 0) return true;
  }
  return false;
}

const OF_HOUSE = new Set(["political", "coalition", "ruling", "opposition", "biggest", "largest", "main"]);
/** How far into those behind "by" their party may be told: "by the leader of the Blue party". */
const LONGEST_LEADER = 10;

/** "concluded by the leaders of the three biggest parties": what parties of one house settle. */
function isOfHouse({ tokens: { lower } }: Analysis, { sentence }: Chunks, { first }: TokenRange): boolean {
  const words = lower.slice(first, Math.min(first + LONGEST_LEADER, sentence.last));
  return words.some((form, at) => form === "party" || (form === "parties" && OF_HOUSE.has(words[at - 1] ?? "")));
}

const FIRMS = new Set(
  "company companies firm firms group consortium contractor bank yard shipyard manufacturer supplier airline operator developer university".split(
    " ",
  ),
);

const isFirm = ({ tokens }: Analysis, first: number, last: number): boolean => tokens.lower.slice(first, last).some((form) => FIRMS.has(form));

interface Agent {
  readonly side: Side;
  readonly words: TokenRange;
}

/** Those behind "by" or "between", before the content begins. */
function agentOf(analysis: Analysis, { chunks, verb, content }: Clause): Agent | null {
  const limit = content.first >= verb.last ? content.first : chunks.sentence.last;
  const agent = agentBefore(analysis, chunks, verb, limit);
  // "was amended by a protocol"
  return agent === null || instrumentIn(analysis, agent.words.first, agent.words.last) !== null ? null : agent;
}

/** "by the heads of delegation", "by both sides", "by Ambassador A and Deputy Minister B": those who act for the parties, and no firm. */
function isOffice(analysis: Analysis, { first, last }: TokenRange): boolean {
  const { lower } = analysis.tokens;
  const { words } = analysis.lexicon;
  const named = mentionsIn(analysis, first, last);
  if (named.some(({ kind }) => kind === "organisation")) return false;
  if (named.some(({ kind, role }) => (kind === "person" && role !== null) || kind === "office")) return true;
  return DEFINITE.has(lower[first]!) && lower.slice(first, last).some((form) => words.is(form, "parties") || DELEGATES.has(form));
}

const DEFINITE = new Set(["the", "both", "their"]);
/** What ends the list of those who signed. */
const ENDING = new Set([";", "during", "presence", "after", "before", "under", "witnessed", "while", "at"]);

/** "by A, Foreign Minister of Chile, and B, Minister of Justice of Peru": the persons up to the end of the clause, with the states of their offices. */
function namedBehind(analysis: Analysis, chunks: Chunks, from: number): Side | null {
  const { lower } = analysis.tokens;
  let last = from;
  while (last < chunks.sentence.last && chunks.verbAt(last)?.form !== "finite" && !ENDING.has(lower[last]!)) last++;
  const members = mentionsIn(analysis, from, last).flatMap((mention) => (mention.kind === "person" ? (referentOf(analysis, mention) ?? []) : []));
  return members.length === 0 ? null : { who: groupOf(members), others: [] };
}

/** "reached between Chile and a club of banks": whether one of the two behind "between" is nobody that is known. */
export function isBetweenStrangers(analysis: Analysis, { sentence }: Chunks, verb: VerbGroup, side: Side | null): boolean {
  const { lower } = analysis.tokens;
  const end = Math.min(sentence.last, verb.last + REACH);
  const between = firstWithin(lower, "between", verb.last, end);
  if (between < 0 || firstWithin(lower, "and", between, end) < 0 || (side !== null && side.others.length > 0)) return false;
  return statesIn(analysis, between, end).size === 1;
}

/** "signed by A and B", "reached between A and B". */
export const behindVerb = (analysis: Analysis, chunks: Chunks, verb: VerbGroup): Side | null =>
  agentBefore(analysis, chunks, verb, chunks.sentence.last)?.side ?? null;

function agentBefore(analysis: Analysis, chunks: Chunks, verb: VerbGroup, end: number): Agent | null {
  const limit = Math.min(end, verb.last + REACH);
  for (let at = verb.last; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== "by" && analysis.tokens.lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    if (last <= at + 1) return null;
    const words = { first: at + 1, last: behindSecond(analysis, chunks, last) };
    return { side: sideIn(analysis, words), words };
  }
  return null;
}

/** "by A and by B", "by A, and by B". */
function behindSecond(analysis: Analysis, chunks: Chunks, end: number): number {
  const { lower } = analysis.tokens;
  const by = [end, end + 1, end + 2].find((at) => lower[at] === "by");
  const joined = by !== undefined && lower.slice(end, by).every((form) => form === "," || form === "and");
  return joined ? phraseEnd(analysis, chunks, by + 1, chunks.sentence.last) : end;
}

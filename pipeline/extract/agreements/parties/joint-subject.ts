/** "They", "the two", "both sides": a subject that means several whom the document has named elsewhere. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { DELEGATES } from "../../meetings/parties/delegates.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";
import type { Referent } from "../../mention.ts";
import { sizeIn } from "../../reference/common-noun.ts";
import { goesBack } from "../../reference/goes-back.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { ANYBODY, companyAt, gatheredAt, pairAt } from "./company.ts";
import { itemParties } from "./item-heading.ts";
import { statesIn } from "./recalled-parties.ts";
import type { Clause } from "../scene.ts";
import { castOf, castWith, sideIn, type Cast } from "./side.ts";

const COUNTED = new Set(["two", "three", "four", "five", "pair", "trio"]);
const DEFINITE = new Set(["the", "both", "these", "all"]);
/** Those who need no article: "Ministers agreed to meet again". */
const BARE = new Set(["participants", "delegates", "delegations", "ministers", "leaders", "presidents", "sides", "parties"]);
/** Plurals of those who may act for a state, besides those that lists name. */
const ACTING = new Set(
  "participants officials agencies ministries teams navies deputies commanders experts sides ambassadors signatories".split(" "),
);
/** Those who act for themselves, or for a house of their own. */
const PRIVATE = new Set(
  "judges senators candidates lawmakers legislators congressmen mayors governors spokesmen bishops workers employers unions fishermen trawlermen farmers traders businessmen students residents villagers activists scientists researchers journalists companies firms universities clubs airlines carriers shipowners analysts economists historians fans players".split(
    " ",
  ),
);

/** "they", "the two", "both sides": a subject that means several. */
export function isJoint(analysis: Analysis, subject: Subject): boolean {
  const { first, last, head } = subject;
  const { tokens, tags } = analysis;
  const form = tokens.lower[first]!;
  if (last - first === 1) return form === "they" || form === "both" || BARE.has(form);
  const noun = tokens.lower[head]!;
  // "the United States", "the Philippines"
  if (mentionAt(analysis, head)?.kind === "country") return false;
  if ((last - first > 4 && !isOfSeveral(analysis, subject)) || !(DEFINITE.has(form) || BARE.has(form))) return false;
  if (COUNTED.has(noun)) return true;
  return tags[head] !== "VERB" && noun.endsWith("s") && actsForState(analysis, head) && meansThoseNamed(analysis, subject);
}

const BINDING = new Set(["of", "at", "in", "from"]);
const COUNTRIES = new Set(["countries", "nations", "states", "sides", "republics"]);
const SEVERAL = new Set(["two", "both", "three"]);

/** "the participants of the meeting", "the governments of the two countries" */
function isOfSeveral({ lexicon, tokens }: Analysis, { first, last, head }: Subject): boolean {
  if (head - first > 2 || !BINDING.has(tokens.lower[head + 1] ?? "")) return false;
  const { lower } = tokens;
  if (COUNTRIES.has(lower[last - 1]!) && (SEVERAL.has(lower[last - 2]!) || SEVERAL.has(lower[head + 2]!))) return true;
  for (let at = head + 2; at < last; at++) if (lexicon.events.meetingNouns.longestAt(tokens, at)?.last === last) return true;
  return false;
}

/** "the neighbouring states"; "the member states" are a kind. */
const meansThoseNamed = (analysis: Analysis, subject: Subject): boolean =>
  !analysis.lexicon.words.is(analysis.tokens.lower[subject.head]!, "parties") ||
  sizeIn(analysis, subject) !== null ||
  goesBack(analysis, subject, subject.head);

/** "ministers", "sides", "navies"; "political parties", "judges" and "relatives" are none. */
function actsForState(analysis: Analysis, head: number): boolean {
  const noun = analysis.tokens.lower[head]!;
  const { words } = analysis.lexicon;
  return (
    ACTING.has(noun) || DELEGATES.has(noun) || words.is(noun, "parties") || words.is(noun, "persons") || mentionAt(analysis, head)?.kind === "group"
  );
}

const DOMESTIC = new Set(["coalition", "ruling", "governing"]);

/** Whether a subject is of one house, or acts for itself: "the coalition parties", "the political parties", "the senators". */
export const isDomestic = ({ tokens }: Analysis, { first, last, head }: Subject): boolean =>
  PRIVATE.has(tokens.lower[head]!) ||
  (tokens.lower[head] === "parties" && tokens.lower[head - 1] === "political") ||
  tokens.lower.slice(first, last).some((form) => DOMESTIC.has(form));

/** "The ministers", "both sides", "they": several whom the document has named elsewhere. */
export function unnamed(analysis: Analysis, clause: Clause, subject: Subject, who: Referent | null): Cast | null {
  if (!isJoint(analysis, subject) || (who !== null && who.kind !== "group" && who.kind !== "anonymous")) return null;
  const apposed = apposedTo(analysis, subject, clause.verb);
  if (apposed !== null) return apposed;
  // "They" may be any who were spoken of just now.
  const back = analysis.tokens.lower[subject.first] === "they" && who === null ? 1 : ANYBODY.back;
  const size = sizeIn(analysis, subject);
  const near = itemParties(analysis, clause.index) ?? companyAt(analysis, clause, clause.index, clause.verb.first, { size, back, isPlural: true });
  const company = near ?? (size === null || size === 2 ? pairAt(analysis, clause.index) : null);
  if (company === null || who === null || who.parties.length === 0) return company;
  return isAmong(who, company) ? { ...company, people: joinReferents([who]).people } : null;
}

/** "The two presidents, Holm of Norway and Rivas of Chile, agreed": those named between commas right behind the subject. */
function apposedTo(analysis: Analysis, { last }: Subject, verb: TokenRange): Cast | null {
  const { lower } = analysis.tokens;
  const isAside = lower[last] === "," && lower[verb.first - 1] === "," && verb.first - last > 3;
  const states = isAside ? statesIn(analysis, last + 1, verb.first - 1) : null;
  if (states === null || states.size < 2) return null;
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.group:stated" }));
  return (
    castOf([sideIn(analysis, { first: last + 1, last: verb.first - 1 })]) ?? castWith({ people: [], parties, portfolios: [], level: "unknown" }, [])
  );
}

/** "The two sides" after "A and B signed a truce, mediators from C and D said": those whom the sentence before has come together, where others were merely named in it, or are named only later. */
export function toldJustBefore(analysis: Analysis, clause: Clause, subject: Subject, { parties, spans }: Referent): Cast | null {
  const { index, verb, chunks } = clause;
  const isNamedHere = mentionsIn(analysis, chunks.sentence.first, subject.last).some(({ country }) => country !== null);
  if (parties.length < 2 || !isJoint(analysis, subject) || isNamedHere) return null;
  const size = sizeIn(analysis, subject);
  const isAhead = spans.some(({ start }) => start > analysis.tokens.start[verb.first]!);
  if (isAhead) return gatheredAt(analysis, clause, index, verb.first, { ...ANYBODY, size });
  const last = gatheredAt(analysis, clause, index, verb.first, { size, back: 1, isPlural: true });
  return last !== null && last.parties.every(({ value }) => !parties.includes(value)) ? last : null;
}

/** Whether all parties of a referent are in the company. */
export const isAmong = ({ parties }: Referent, company: Cast): boolean =>
  parties.length > 0 && parties.every((code) => company.parties.some(({ value }) => value === code));

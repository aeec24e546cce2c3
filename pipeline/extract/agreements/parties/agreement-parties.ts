/** Who agrees: a plural subject of several parties, an organisation that decides as a body, or a party with another behind "with". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { findSubject } from "../../clauses/subject.ts";
import { isBodyOfStates, joinReferents } from "../../meetings/parties/participants.ts";
import { subjectRange } from "../../meetings/parties/subject.ts";
import type { Referent } from "../../mention.ts";
import { agreedBesides } from "./agreed-besides.ts";
import { actingVerb } from "./acting-subject.ts";
import { companyNear } from "./company.ts";
import { withGovernment } from "./government-side.ts";
import { hostOf } from "./host.ts";
import { actorOf } from "./introduced-subject.ts";
import { itemParties } from "./item-heading.ts";
import { isAmong, isDomestic, isJoint, toldJustBefore, unnamed } from "./joint-subject.ts";
import { namedAmong } from "./named-among.ts";
import { membersOf } from "./organisation-members.ts";
import { isDecided, ownOrgan } from "./own-organ.ts";
import { namedBetween, partnerAt, partnerBefore, partnerIn } from "./partner.ts";
import { behindVerb, isBetweenStrangers, ofPassive } from "./passive-parties.ts";
import { personsTogether } from "./persons-together.ts";
import { ratifiers } from "../forms/ratification.ts";
import { votersOf } from "./voters.ts";
import { recalledParties } from "./recalled-parties.ts";
import { rivalSides } from "./rival-sides.ts";
import { requesterIn, traderIn } from "./requester.ts";
import type { Clause } from "../scene.ts";
import { castOf, castWith, sideIn, type Cast, type Side } from "./side.ts";
import { bodySpokenOf, sharedBodyOf } from "./shared-body.ts";
import { isWe, ofSpeakers } from "./speakers.ts";
import { dealIn } from "./under-deal.ts";
import { talkedWith } from "./talked-with.ts";
import { talksOf } from "../forms/talks.ts";

/** What adds a party to several: "Chile and Peru signed a treaty with Bolivia". */
const WITH = new Set(["with"]);
/** What one party does at the request of another. */
const CONSENTING = new Set(["agree", "accept", "consent"]);
/** What a party takes upon itself under an accord. */
const UNDERTAKING = new Set(["agree", "accept", "undertake", "pledge", "promise", "commit"]);
/** "The ministers approved a plan": of their own house, unless it is a treaty. */
const ASSENTING = new Set(["approve", "endorse"]);
const LONGEST_MODIFIERS = 6;

/** The parties of an agreement verb; null when fewer than two, and no organisation of states, stand behind it. */
export function agreementParties(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, entry, content, namesInstrument } = clause;
  const partner = namesInstrument && entry.parties !== "all" ? partnerIn(analysis, chunks, content) : null;
  if (entry.parties === "object") return ofBrokered(analysis, clause, partner);
  if (entry.parties === "talks") return castOf([partner]) ?? talksOf(analysis, clause);
  if (clause.reduced) {
    // "a treaty between A and B signed in Lima by their ministers"
    const whole = castOf([partner]);
    if (whole !== null) return whole;
    const behind = behindVerb(analysis, chunks, verb);
    if (isBetweenStrangers(analysis, chunks, verb, behind)) return null;
    const named = [behind, partnerAt(analysis, chunks, verb.last), partner];
    return recalledParties(
      analysis,
      aboutIt(chunks, content, verb),
      content,
      named,
      () => toldOfFirst(analysis, clause) ?? companyNear(analysis, clause, verb),
    );
  }
  if (verb.passive) return ofPassive(analysis, clause, partner);
  const actor = actingVerb(analysis, chunks, verb);
  const subject = actorOf(analysis, chunks, actor);
  const ratified = subject === null ? null : ratifiers(analysis, clause, subject);
  if (ratified !== null) return ratified;
  if (subject !== null && isDomestic(analysis, subject)) return null;
  if (subject !== null && ASSENTING.has(verb.lemma) && !namesInstrument && isJoint(analysis, subject)) return null;
  if (verb.lemma === "vote") return subject === null ? null : votersOf(analysis, chunks, subject, verb);
  if (subject !== null && isWe(analysis, subject)) return ofSpeakers(analysis, clause);
  const isIntroduced = subject !== null && subject.last <= chunks.sentence.first;
  const named = subject === null || isIntroduced ? subject : (subjectRange(analysis, chunks, actor) ?? subject);
  const among = subject === null ? null : (namedAmong(analysis, subject, verb.first) ?? rivalSides(analysis, subject));
  if (among !== null) return among;
  const side = subject === null || named === null ? null : withGovernment(analysis, subject, sideIn(analysis, named));
  const who = side?.who ?? null;
  const between = namesInstrument ? namedBetween(analysis, chunks, content) : null;
  if (between !== null) return { ...between, people: who !== null && isAmong(who, between) ? joinReferents([who]).people : between.people };
  const besides = side !== null && UNDERTAKING.has(verb.lemma) ? agreedBesides(analysis, clause, side) : null;
  if (besides !== null) return besides;
  const theirs = subject === null ? null : ofMainClause(analysis, clause, subject, partner);
  if (theirs !== null) return theirs;
  const organ = subject === null ? null : ownOrgan(analysis, subject, entry.kind);
  if (organ !== null) return withPartner(organ, partner);
  const body = subject === null ? null : bodySpokenOf(analysis, subject);
  if (body !== null) return body;
  const members = subject === null ? null : membersOf(analysis, subject, entry.kind);
  if (members !== null) return withPartner(withPartner(members, partner), partnerAt(analysis, chunks, verb.last));
  // "Presidents Holm and Rivas"
  const untold = named === null || who === null || who.parties.length > 0 ? null : personsTogether(analysis, clause, named, who);
  if (untold !== null) return untold;
  if (side === null || who?.kind === "document" || (side.others.length === 0 && (who === null || who.parties.length === 0))) {
    // "Heads of state Holm and Rivas signed a treaty on cod between Norway and Chile"
    const whole = subject !== null && who !== null && isOfOffice(analysis, subject, named!) ? castOf([partner]) : null;
    if (whole !== null) return { ...whole, people: joinReferents([who!]).people };
    return talksOf(analysis, clause) ?? (subject === null ? null : unnamed(analysis, clause, subject, who));
  }
  if (!namesInstrument && ASSENTING.has(verb.lemma) && who !== null && !who.stated) return null;
  const told = subject === null || who === null ? null : toldJustBefore(analysis, clause, subject, who);
  if (told !== null) return told;
  const plural = (who?.parties.length ?? 0) + side.others.length > 1;
  const third = plural && namesInstrument ? partnerIn(analysis, chunks, content, WITH) : partner;
  const several = castOf([side, partnerAt(analysis, chunks, verb.last), third, subject === null ? null : partnerBefore(analysis, chunks, subject)]);
  if (several !== null || who === null) return several;
  const persons = named === null ? null : personsTogether(analysis, clause, named, who);
  if (persons !== null) return persons;
  const host = namesInstrument && who.kind === "person" ? hostOf(analysis, chunks, verb, who) : null;
  if (host !== null) return castOf([side, { who: host, others: [] }]);
  const shared = namesInstrument && who.parties.length === 1 ? sharedBodyOf(analysis, chunks.sentence, who.parties[0]!) : null;
  if (shared !== null) return { ...shared, people: joinReferents([who]).people };
  const item = namesInstrument ? itemParties(analysis, clause.index) : null;
  if (item !== null && isAmong(who, item)) return { ...item, people: joinReferents([who]).people };
  const talked = namesInstrument && entry.status === "concluded" ? talkedWith(analysis, clause, who) : null;
  if (talked !== null) return talked;
  if (subject !== null && isJoint(analysis, subject)) return unnamed(analysis, clause, subject, who);
  // "cancelled a contract with a Danish yard"
  const leaves =
    entry.status === "ended" && who.parties.length === 1 && !analysis.tokens.lower.slice(content.first, content.last).includes("contract");
  if (isBodyOfStates(analysis, who) ? isDecided(entry.kind) : leaves) return castWith(joinReferents([who]), []);
  if (who.parties.length !== 1) return null;
  // "The Turkish side undertook to…" in a joint communiqué: what one takes upon itself before the other.
  const joint = clause.issuers !== null && UNDERTAKING.has(verb.lemma) ? castWith(clause.issuers, []) : null;
  if (joint !== null && isAmong(who, joint)) return joint;
  const company = opensWithInstrument(analysis, chunks) || isToldByPartner(clause, who) ? companyNear(analysis, clause, verb) : null;
  if (company !== null && isAmong(who, company) && UNDERTAKING.has(verb.lemma)) return company;
  const trader = namesInstrument || CONSENTING.has(verb.lemma) ? traderIn(analysis, clause, who.parties[0]!) : null;
  if (trader !== null) return castOf([side, { who: trader, others: [] }]);
  if (CONSENTING.has(verb.lemma)) return castOf([side, { who: requesterIn(analysis, clause, who.parties[0]!), others: [] }]);
  // "Under a deal with Peru, Chile has promised to…"
  return UNDERTAKING.has(verb.lemma) ? castOf([side, dealIn(analysis, chunks, chunks.sentence.first, chunks.sentence.last)?.partner ?? null]) : null;
}

const OFFICES = new Set(["heads", "presidents", "premiers", "ministers", "leaders", "ambassadors", "secretaries"]);

/** Whether several are called by an office that states have. */
const isOfOffice = ({ tokens: { lower } }: Analysis, subject: TokenRange, named: TokenRange): boolean =>
  lower.slice(Math.min(subject.first, named.first), Math.max(subject.last, named.last)).some((form) => OFFICES.has(form));

/** "The deal, struck on Monday, was hailed by Norway": of an agreement that opens the sentence, what is told before the main verb. */
function aboutIt({ sentence, verbs }: Chunks, { first }: TokenRange, participle: VerbGroup): TokenRange {
  const main = first === sentence.first ? verbs.find((verb) => verb.form === "finite" && verb.first >= participle.last) : undefined;
  return main === undefined ? sentence : { first: sentence.first, last: main.first };
}

const EARLIER = new Set(["earlier", "previous"]);

/** "An earlier truce, agreed in 2006, collapsed": it is compared with the agreement that the document has told first. */
function toldOfFirst({ tokens: { lower } }: Analysis, { content: { first }, told }: Clause): Cast | null {
  if (!EARLIER.has(lower[first]!) && !EARLIER.has(lower[first + 1]!) && !EARLIER.has(lower[first - 1] ?? "")) return null;
  const news = told.find(({ status }) => status.value === "concluded");
  return news === undefined ? null : castWith({ people: [], parties: news.parties, portfolios: news.portfolios, level: "unknown" }, news.others);
}

/** "Norway brokered a truce between A and B", "The truce, brokered by Norway, …": those whom it is between, else those who came together before. */
const ofBrokered = (analysis: Analysis, clause: Clause, partner: Side | null): Cast | null =>
  castOf([partner]) ?? (clause.verb.passive || clause.reduced ? companyNear(analysis, clause, clause.verb) : null);

/** "Under the three-page accord, Chile agreed to…": what each party takes upon itself in what has been told. */
function opensWithInstrument({ lexicon, tokens }: Analysis, { sentence: { first } }: Chunks): boolean {
  if (tokens.lower[first] !== "under" || tokens.lower[first + 1] !== "the") return false;
  for (let at = first + 2; at < first + 2 + LONGEST_MODIFIERS; at++) {
    if (lexicon.events.instruments.longestAt(tokens, at) !== null) return true;
    if (tokens.lower[at] === ",") return false;
  }
  return false;
}

/** "U.S. officials said Jordan had agreed to…", where the two have met. */
const isToldByPartner = ({ relay, verb }: Clause, { parties }: Referent): boolean => {
  const teller = relay.side?.who?.parties ?? [];
  return verb.lemma === "agree" && teller.length === 1 && teller[0] !== parties[0];
};

/** "Chad and the rebels have broken the truce they signed", "relations between A and B rest on the treaty which the two signed": those whom the clause before has act together. */
function ofMainClause(analysis: Analysis, { chunks, verb }: Clause, subject: Subject, partner: Side | null): Cast | null {
  const main = isJoint(analysis, subject) ? chunks.verbs.findLast((other) => other.form === "finite" && other.last <= subject.first) : undefined;
  if (main === undefined || main.first >= verb.first || analysis.tokens.lower.slice(main.last, subject.first).includes(",")) return null;
  const own = findSubject(analysis, chunks, main);
  return own === null || own.last > main.first ? null : castOf([sideIn(analysis, own), partner]);
}

/** An organisation that acts as a body, with the other party of its treaty. */
const withPartner = (organ: Cast, partner: Side | null): Cast =>
  partner?.who == null ? organ : { ...organ, parties: [...organ.parties, ...joinReferents([partner.who]).parties] };

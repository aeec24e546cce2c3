/** The other party of an agreement, behind "with", "between" or "by". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import type { AgreementContent } from "../content/agreement-content.ts";
import { instrumentIn } from "../content/instrument.ts";
import { castOf, sideIn, type Cast, type Side } from "./side.ts";

const BETWEEN = new Set(["between", "among"]);
const AMONG = new Set(["with", "between", "among", "by", "alongside"]);
/** How far behind an instrument its other party may stand: "signed a treaty on fishing with Chile". */
const REACH = 16;

/** "agreed with Chile to…", "agreed on Monday in Oslo with Chile to…", "signed, with Chile, …". */
export function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Side | null {
  const link = behindDayAndCity(analysis, at);
  if (analysis.tokens.lower[link] !== "with") return null;
  const last = phraseEnd(analysis, chunks, link + 1, chunks.sentence.last);
  return last > link + 1 ? sideIn(analysis, { first: link + 1, last }) : null;
}

/** Over days, cities and the comma before "with"; what else stands there belongs to what is agreed. */
function behindDayAndCity(analysis: Analysis, from: number): number {
  const { lower } = analysis.tokens;
  for (let at = from; ;) {
    const first = lower[at] === "on" || lower[at] === "in" || lower[at] === "at" ? at + 1 : at;
    const day = dateAt(analysis, first);
    const city = first > at ? mentionAt(analysis, first) : null;
    if (day?.first === first) at = day.last;
    else if (city?.kind === "place" && city.first === first) at = city.last;
    else return lower[at] === "," && lower[at + 1] === "with" ? at + 1 : at;
  }
}

/** "B, with whom A also signed a treaty": the other party that the relative pronoun before the subject stands for. */
export function partnerBefore(analysis: Analysis, chunks: Chunks, { first }: Subject): Side | null {
  const { lower } = analysis.tokens;
  if (lower[first - 1] !== "whom" || lower[first - 2] !== "with") return null;
  const last = mentionsIn(analysis, chunks.sentence.first, first - 2).findLast(({ kind }) => kind === "person" || kind === "group");
  return last === undefined ? null : sideIn(analysis, last);
}

/** What somebody does to an agreement without being of it: "a truce brokered by Norway", "a plan approved by the Senate". */
const FOR_OTHERS = new Set(["announce", "negotiate", "accept", "approve", "endorse", "secure", "issue"]);

/** "declined to sign a pact offered by Norway": whose offer it was. */
const OFFERING = new Set(["offer", "propose"]);

/** Whether those behind "by" signed or settled it: the participle before it says what they did. */
function isSigner({ lexicon }: Analysis, chunks: Chunks, first: number, by: number): boolean {
  const participle = chunks.verbs.findLast((verb) => verb.last <= by && verb.first >= first);
  if (participle === undefined || OFFERING.has(participle.lemma)) return true;
  const entries = lexicon.events.agreementVerbs.get(participle.lemma) ?? [];
  return !FOR_OTHERS.has(participle.lemma) && entries.some(({ parties }) => parties === "subject");
}

/** "a truce between Chile and Peru": all whose it is, whoever tells or arranged it; null where no two are named right behind the instrument, as in "a treaty on the strait between Chile and Peru". */
export function namedBetween(analysis: Analysis, chunks: Chunks, content: AgreementContent): Cast | null {
  const noun = instrumentIn(analysis, content.first, content.last);
  const isBetween = noun !== null && BETWEEN.has(analysis.tokens.lower[noun.last]!);
  return isBetween ? castOf([partnerIn(analysis, chunks, { ...content, first: noun.last }, BETWEEN)]) : null;
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
export function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent, links: ReadonlySet<string> = AMONG): Side | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!links.has(analysis.tokens.lower[at]!) || (analysis.tokens.lower[at] === "by" && !isSigner(analysis, chunks, content.first, at))) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const side = last > at + 1 ? sideIn(analysis, { first: at + 1, last }) : null;
    if (side !== null && (side.others.length > 0 || (side.who !== null && side.who.parties.length > 0))) return side;
  }
  return null;
}

/** "The Council", "Summit", "Member States": the organisation whose own text it is, or those who make it up. */
import { lastWithin } from "../../form-within.ts";
import type { AgreementKind } from "../../../../schemas/agreement.ts";
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import { castWith, type Cast } from "./side.ts";

/** What an organisation of states does as a body; what it affirms alone is a statement. */
export const isDecided = (kind: AgreementKind): boolean => kind === "agreed" || kind === "signed";

/** Organs that act for the whole organisation. */
const ORGANS = new Set(["council", "summit", "assembly", "conference", "committee", "meeting", "forum", "session"]);
/** Those who make it up, and do together what they affirm. */
const MEMBERS = new Set(["members", "states", "heads", "leaders", "ministers", "delegations", "parties", "presidents", "governments", "countries"]);
const PRONOUNS = new Set(["it", "they"]);
const LONGEST_NAME = 9;

/** The organisation that issued the document, where a subject is an organ or the members of it; null elsewhere. */
export function ownOrgan(analysis: Analysis, subject: TokenRange, kind: AgreementKind): Cast | null {
  const { issuer, lexicon } = analysis;
  if (issuer === null || lexicon.countries.rows.get(issuer)?.kind !== "organisation") return null;
  const isPronoun = PRONOUNS.has(analysis.tokens.lower[subject.first]!) && subject.last - subject.first === 1;
  const words = isPronoun ? openingOfSentenceBefore(analysis, subject) : subject;
  if (
    words === null ||
    !isOfIssuer(analysis, words) ||
    !(holdsAny(analysis, words, MEMBERS) || (isDecided(kind) && holdsAny(analysis, words, ORGANS)))
  )
    return null;
  const parties = [{ value: issuer, spans: [spanOf(analysis, words)], method: "party.organ:inferred" }];
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

/** "It" and "they" go on with what the sentence before was about. */
function openingOfSentenceBefore({ sentences, sentenceOf, tags, tokens }: Analysis, { first }: TokenRange): TokenRange | null {
  const here = sentenceOf[first]!;
  const before = sentences[here - 1];
  if (before === undefined || before.paragraph !== sentences[here]!.paragraph) return null;
  let last = before.first;
  while (last < Math.min(before.last, before.first + LONGEST_NAME) && tags[last] !== "VERB" && tags[last] !== "AUX") last++;
  // "On Madagascar, Summit noted…"
  const comma = lastWithin(tokens.lower, ",", before.first, last);
  return { first: Math.max(before.first, comma + 1), last };
}

/** Whether no other state or organisation is named in the phrase. */
const isOfIssuer = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  last - first <= LONGEST_NAME && mentionsIn(analysis, first, last).every(({ country }) => country === null || country === analysis.issuer);

const holdsAny = ({ tokens }: Analysis, { first, last }: TokenRange, words: ReadonlySet<string>): boolean =>
  tokens.lower.slice(first, last).some((form) => words.has(form));

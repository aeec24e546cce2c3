/** "it", "the country": the last body, organisation or state that a sentence was about. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Mention, Referent } from "../mention.ts";
import { indexFrom, isMerePlace, mentionAt, mentionsIn } from "./mentions-in.ts";
import { isSubject } from "./persons.ts";
import { wordSet } from "../word-set.ts";
import { byMemory, referentOf } from "./referent.ts";

/** "it": the last body, organisation or state that a sentence was about. */
export function resolveIt(analysis: Analysis, range: TokenRange): Referent | null {
  return isExpletive(analysis, range) ? null : resolveThing(analysis, range, () => true);
}

const AUXILIARIES = /^(?:is|was|has|had|been|be|will|also|further|finally|later)$/;
const SETTLED = /^(?:agreed|decided|arranged|planned|hoped|expected|understood|resolved|envisaged|proposed|suggested)$/;
/** How many auxiliaries may stand before the participle: "it had also been". */
const MOST_AUXILIARIES = 3;

/** "It was agreed to hold": nobody, for what follows was agreed. */
function isExpletive({ tokens: { lower } }: Analysis, { last }: TokenRange): boolean {
  let at = last;
  while (at < last + MOST_AUXILIARIES && AUXILIARIES.test(lower[at] ?? "")) at++;
  return at > last && SETTLED.test(lower[at] ?? "") && /^(?:to|that|on|,)$/.test(lower[at + 1] ?? "");
}

/** "the country": the last state that a sentence was about. */
export function resolveCountry(analysis: Analysis, range: TokenRange): Referent | null {
  return resolveThing(analysis, range, (mention) => mention.kind === "country");
}

const BODIES = wordSet("agency body bureau office organisation organization");

/** "the agency": the body or organisation that a sentence before was about, unless it is one of news. */
export function resolveBody(analysis: Analysis, range: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  if (range.last - range.first !== 2 || lower[range.first] !== "the" || !BODIES.has(lower[range.first + 1]!)) return null;
  const start =
    analysis.sentences[Math.max(analysis.itemOf[analysis.sentenceOf[range.first]!]!, analysis.sentenceOf[range.first]! - SENTENCES_BACK)]!;
  for (let at = start.first; at < range.first; at++) if (lower[at] === lower[range.first + 1]) return null;
  return resolveThing(analysis, range, (mention) => (mention.kind === "body" || mention.kind === "organisation") && isSubject(analysis, mention));
}

const SENTENCES_BACK = 3;
/** With the sentences of a quotation over several paragraphs. */
const LONGEST_SPEECH = 16;

function resolveThing(analysis: Analysis, range: TokenRange, fits: (mention: Mention) => boolean): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  const isSaid = quotationAt(analysis.quotations, range.first) !== null;
  let left = SENTENCES_BACK;
  for (let index = here; index >= Math.max(analysis.itemOf[here]!, here - LONGEST_SPEECH) && left >= 0; index--) {
    const sentence = analysis.sentences[index]!;
    // "“The ministry thanks Chile,” it stated": what is quoted does not tell who speaks.
    const inside = isSaid ? null : quotationAt(analysis.quotations, sentence.first);
    if (inside !== null && inside.last >= sentence.last - 1 && index < here) continue;
    left--;
    // "The council met the envoys of Peru. It": a body without its name, unless the text has given it.
    const body = sentence.first < range.first ? bodyAt(analysis, sentence.first) : -1;
    if (body >= 0) {
      const called = lastNamed(analysis, body);
      return called === null ? null : byMemory(analysis, referentOf(analysis, called)!, range);
    }
    const named = mentionsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).filter(
      (mention) =>
        isThing(mention) && !isForum(analysis, mention) && fits(mention) && (isSaid || quotationAt(analysis.quotations, mention.first) === null),
    );
    const chosen = named.find((mention) => isSubject(analysis, mention)) ?? named.at(-1);
    if (chosen !== undefined) return byMemory(analysis, referentOf(analysis, chosen)!, range);
  }
  return null;
}

const COUNCILS = new Set(["council", "assembly", "committee", "commission", "tribunal", "court", "bureau", "secretariat"]);

/** The noun of "The council", "The committee" that opens a sentence and is no name; -1 without one. */
function bodyAt(analysis: Analysis, first: number): number {
  const isBody = analysis.tokens.lower[first] === "the" && COUNCILS.has(analysis.tokens.lower[first + 1] ?? "");
  return isBody && mentionAt(analysis, first + 1) === null && analysis.tags[first + 2] !== "ADP" ? first + 1 : -1;
}

/** How many names back a body may have been named. */
const NAMES_BACK = 60;

/** The last body or organisation before token `at` whose name ends in its word: "Security Council". */
function lastNamed(analysis: Analysis, at: number): Mention | null {
  const word = analysis.tokens.lower[at]!;
  const before = indexFrom(analysis, at) - 1;
  for (let index = before; index >= Math.max(0, before - NAMES_BACK); index--) {
    const mention = analysis.mentions[index]!;
    if ((mention.kind === "organisation" || mention.kind === "body") && analysis.tokens.lower[mention.last - 1] === word) return mention;
  }
  return null;
}

const isThing = (mention: Mention): boolean =>
  !isMerePlace(mention) &&
  !mention.adjectival &&
  (mention.kind === "body" || mention.kind === "organisation" || mention.kind === "country" || mention.metonym);

const isForum = (analysis: Analysis, mention: Mention): boolean =>
  analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value.kind === "forum";

/** Bodies that two states share: "signed a memorandum at the Kenyan-Peruvian Joint Committee", "The Commission agreed…" of one named before. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { spanOf } from "../../token-range.ts";
import { pluralSetsIn, type PluralSet } from "../../reference/plural-sets.ts";
import { wordSet } from "../../word-set.ts";
import { castWith, type Cast } from "./side.ts";

const BODIES = wordSet("committee commission council");
const SITTINGS = wordSet("forum summit dialogue consultations talks session meeting conference");
const JOINING = wordSet(
  "joint bilateral mixed permanent high intergovernmental inter-governmental economic business supreme interstate high-level ministerial strategic",
);
/** "the Kenya-Peru Joint Permanent Economic Commission" */
const LONGEST = 5;
/** "the Commission on Defence and Security | (JPC)" */
const LONGEST_FIELD = 10;
/** How many sentences back a body may have been named. */
const SENTENCES_BACK = 8;

/** The two states whose shared body or sitting a sentence names, where `own` is one of them; null elsewhere. */
export function sharedBodyOf(analysis: Analysis, { first, last }: TokenRange, own: string): Cast | null {
  const { lower } = analysis.tokens;
  const pair = pluralSetsIn(analysis, first, last).find((set) => {
    const noun = set.codes.includes(own) ? bodyBehind(analysis, set, last) : -1;
    return noun >= 0 && (BODIES.has(lower[noun]!) || SITTINGS.has(lower[noun]!));
  });
  return pair === undefined ? null : castOfPair(analysis, pair);
}

/** "The commission", "the JPC": the two states whose shared body a sentence before has named so; null elsewhere. */
export function bodySpokenOf(analysis: Analysis, { first, last, head }: Subject): Cast | null {
  const { lower } = analysis.tokens;
  if (lower[first] !== "the" || last - first > 3 || head !== last - 1) return null;
  const here = analysis.sentenceOf[first]!;
  for (let index = here; index >= Math.max(analysis.itemOf[here]!, here - SENTENCES_BACK); index--) {
    const sentence = analysis.sentences[index]!;
    const pair = pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, first)).find((set) => {
      const noun = bodyBehind(analysis, set, sentence.last);
      return noun >= 0 && BODIES.has(lower[noun]!) && (lower[noun] === lower[head] || isShortFor(analysis, noun, head));
    });
    if (pair !== undefined) return castOfPair(analysis, pair);
  }
  return null;
}

/** The noun that two states and what joins them stand before; -1 without one. */
function bodyBehind({ tokens: { lower } }: Analysis, { last, codes, persons }: PluralSet, end: number): number {
  if (codes.length !== 2 || persons.length > 0) return -1;
  let at = last;
  while (at < Math.min(end, last + LONGEST) && JOINING.has(lower[at]!)) at++;
  return at < end ? at : -1;
}

/** Whether the form at `head` stands in brackets behind the noun. */
function isShortFor({ tokens: { lower } }: Analysis, noun: number, head: number): boolean {
  const bracket = lower.slice(noun, noun + LONGEST_FIELD).indexOf("(");
  return bracket > 0 && lower[noun + bracket + 1] === lower[head] && lower[noun + bracket + 2] === ")";
}

function castOfPair(analysis: Analysis, pair: PluralSet): Cast {
  const spans = [spanOf(analysis, pair)];
  const parties = pair.codes.map((value) => ({ value, spans, method: "party.group:stated" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

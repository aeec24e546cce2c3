/** The attribution layer: who is reported to have said what, in a document. */
import type { RegionKind } from "../../../schemas/document.ts";
import { chunkSentence, type Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { Attribution } from "./attribution.ts";
import { joinQuotations, type Draft } from "./continuations.ts";
import { kindOf, quotedParts } from "./kind.ts";
import { isSent, listenerBeside } from "./listener.ts";
import { frontedOccasion } from "./occasion.ts";
import { readSentence } from "./sentence-readings.ts";
import { spanOf } from "../token-range.ts";

/** No sentence of prose has more tokens; what has is a table or noise, and clauses are not looked for in it. */
const LONGEST_SENTENCE = 500;

/** What the layer reads of an `Analysis`; without regions every sentence is body text. */
export interface AttributionText extends TaggedText {
  readonly regions?: readonly (RegionKind | "body")[];
}

/** All attributions of a document in text order, those inside another marked as nested, and none from captions or datelines. */
export function findAttributions(
  text: AttributionText,
  chunks: readonly Chunks[] = text.sentences.map((sentence) => chunkSentence(text, sentence)),
): readonly Attribution[] {
  const isBody = (sentence: number): boolean => text.regions === undefined || text.regions[sentence] === "body";
  const drafts: Draft[] = [];
  const nested: Draft[] = [];
  text.sentences.forEach((sentence, index) => {
    if (!isBody(index) || sentence.last - sentence.first > LONGEST_SENTENCE) return;
    for (const reading of readSentence(text, chunks[index]!)) {
      const fronted = reading.occasion === null ? frontedOccasion(text, chunks[index]!, reading.match) : null;
      (reading.nested === true ? nested : drafts).push({
        reading: {
          ...reading,
          occasion: fronted ?? reading.occasion,
          addressee: reading.addressee ?? listenerBeside(text, chunks[index]!, reading),
          sent: isSent(text, chunks[index]!, reading),
        },
        source: reading.match.source,
        content: reading.content,
        sentence: index,
        rule: reading.rule,
      });
    }
  });
  const joined = joinQuotations(text, chunks, drafts, isBody);
  const all = nested.length === 0 ? joined : [...joined, ...nested].toSorted((a, b) => a.sentence - b.sentence);
  return all.map((draft) => toAttribution(text, draft));
}

function toAttribution(text: TaggedText, draft: Draft): Attribution {
  const content = draft.content.map((range) => spanOf(text, range));
  const { reading } = draft;
  const pronoun = reading?.match.source?.pronoun ?? null;
  const kind = kindOf(text, draft.content);
  const cue = reading?.match.cue ?? null;
  return {
    kind,
    cue: reading === null ? null : { first: reading.match.first, last: reading.match.last, lemma: reading.match.cue.lemma },
    source: draft.source === null ? null : { first: draft.source.first, last: draft.source.last },
    sourcePronoun: pronoun === null ? null : { first: pronoun, last: pronoun + 1 },
    sourceHead: draft.source?.head ?? null,
    content,
    quotes: quotedParts(text, draft.content),
    addressee: reading?.addressee ?? null,
    occasion: reading?.occasion ?? null,
    sent: reading?.sent === true,
    reporter: reading?.reporter === undefined || reading.reporter === null ? null : { first: reading.reporter.first, last: reading.reporter.last },
    nested: reading?.nested === true,
    act: cue === null || isQuestion(text, draft, cue.lemma) ? null : cue.act,
    denied: reading?.match.denied === true,
    speech: reading?.match.denied !== true && (cue === null || cue.speech || kind === "direct"),
    joint: cue?.joint ?? false,
    sentence: draft.sentence,
    rule: draft.rule,
  };
}

/** "asked whether": a question is no request. */
function isQuestion(text: TaggedText, { content }: Draft, lemma: string): boolean {
  const [first] = content;
  return lemma === "ask" && text.tags[first!.first] !== "PART" && text.tokens.lower[first!.first] !== "to";
}

/** Subjects that stand behind what opens the sentence, and those that stand behind their verb. */
import { behindDay } from "../chunks/day-inside.ts";
import { wordSet } from "../word-set.ts";
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import { cueOf, endOfCue } from "./cue-of.ts";
import { asSubject, type Subject } from "./found-subject.ts";
import { fullNounGroup, type NounPhrase } from "./noun-phrase.ts";

/** "Visiting Lima, Chile's minister, A, signed": the object of the phrase that opens the sentence does nothing, what stands behind its comma does. */
export function behindOpening({ tokens }: TaggedText, chunks: Chunks, group: NounGroup): NounGroup | null {
  const opener = chunks.verbAt(chunks.sentence.first);
  if (opener?.form !== "gerund" || group.first !== opener.last || tokens.lower[group.last] !== ",") return null;
  const next = chunks.nounAt(group.last + 1);
  return next?.first === group.last + 1 ? next : null;
}

/** "Briefing the council, A, the envoy, said": the object of the opening phrase is no part of a list. */
export function behindGerund({ tokens }: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  const opener = chunks.verbAt(chunks.sentence.first);
  if (opener?.form !== "gerund" || phrase.first !== opener.last) return phrase;
  const comma = tokens.lower.indexOf(",", phrase.first);
  const own = comma > 0 && comma < phrase.last ? chunks.nounAt(comma + 1) : null;
  return own?.first === comma + 1 ? { first: own.first, last: phrase.last, head: own.head } : phrase;
}

/** "officials attending the talks", "an aide accompanying Holm": over the participle with its object to the noun that both describe. */
export function overObject(text: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  const start = beforePreposition(text, chunks, phrase.first);
  const participle = start > chunks.sentence.first + 1 ? chunks.verbAt(start - 1) : null;
  const hangs = participle?.form === "gerund" || (participle?.form === "participle" && start < phrase.first && !INTRANSITIVE.has(participle.lemma));
  if (!hangs || participle.last !== start) return phrase;
  const described = participle.first > chunks.sentence.first ? chunks.nounAt(participle.first - 1) : null;
  if (described === null || described.last !== participle.first || (described.kind !== "noun" && text.tags[described.head] !== "NOUN")) return phrase;
  const { first, head } = fullNounGroup(text, chunks, described);
  return { first, last: phrase.last, head };
}

/** "The talks come after the two sides met": what looks like a participle and is none, for nobody comes anything. */
const INTRANSITIVE = wordSet("come become go run fall arise occur");

/** "taking part in the talks", "issued after the talks": where the preposition that ties a noun to a participle begins, with the participle's own object; `at` without one. */
function beforePreposition(text: TaggedText, chunks: Chunks, at: number): number {
  if (at <= chunks.sentence.first + 1 || text.tags[at - 1] !== "ADP") return at;
  const object = chunks.nounAt(at - 2);
  if (object !== null && object.last === at - 1 && chunks.verbAt(object.first - 1)?.last === object.first) return object.first;
  return text.tags[at - 2] === "ADV" ? at - 2 : at - 1;
}

/** A verb of saying has its subject behind it ("…, said Holm"), one that only judges has its object there ("…, denounced Holm"). */
export function mayInvert(text: TaggedText, verb: VerbGroup): boolean {
  const cues = text.lexicon.cues.byVerb.get(verb.lemma);
  if (cues === undefined) return true;
  return cues.some(({ frames }) => frames.has("clause") || frames.has("tell") || frames.has("quote"));
}

/** Whether a mark stands before a verb, so that its subject may follow it. */
export const isQuoteOrComma = (text: TaggedText, at: number): boolean => text.tags[at] === "PUNCT" || /[",”'’]/.test(text.tokens.lower[at]!);

/** "…," said the minister: the noun group directly after the verb. */
export function inverted(text: TaggedText, chunks: Chunks, verb: VerbGroup): Subject | null {
  if (verb.last >= chunks.sentence.last || verb.form !== "finite") return null;
  const from = behindParticle(text, verb);
  const group = chunks.nounAt(from);
  // "made clear Holm": the particle may be read with the name.
  if (group === null || group.first > from || group.first < verb.last) return null;
  const phrase = withAuthor(text, chunks, withPartners(text, chunks, fullNounGroup(text, chunks, group)));
  // ", told Radio Plata that": whom it was told.
  if (verb.lemma === "tell" && text.tokens.lower[phrase.last] === "that") return null;
  // A noun group with a verb of its own behind it is the subject of that verb.
  const next = chunks.verbs.find((other) => other.first >= phrase.last);
  // "said Holm when asked": the clause behind "when" is no verb of his.
  if (next !== undefined && next.first === phrase.last && next.form === "finite" && text.tokens.lower[next.first] !== "when") return null;
  return asSubject(phrase, "inverted", null);
}

/** "“…,” pointed out Holm": behind a quotation the speaker stands behind the particle of the verb. */
function behindParticle(text: TaggedText, verb: VerbGroup): number {
  const mark = text.tokens.lower[verb.first - 1] === "," ? verb.first - 2 : verb.first - 1;
  if (quotationAt(text.quotations, mark)?.last !== mark + 1) return verb.last;
  const cue = cueOf(text, verb);
  return cue === undefined || !cue.frames.has("clause") ? verb.last : Math.max(verb.last, endOfCue(text, cue, verb.last));
}

/** "said a statement issued by the ministry", "said a letter signed on Monday by Holm": a text with whoever wrote it. */
function withAuthor(text: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  const written = chunks.verbAt(phrase.last);
  if (written?.form !== "participle" || !text.lexicon.words.is(text.tokens.lower[phrase.head]!, "document")) return phrase;
  const by = behindDay(text, written.last);
  const author = text.tokens.lower[by] === "by" ? chunks.nounAt(by + 1) : null;
  return author === null || author.first !== by + 1 ? phrase : { ...phrase, last: author.last };
}

/** "said Holm and Rivas", "said Holm and others,": who stands behind "and" speaks too, unless a verb of its own follows. */
function withPartners(text: TaggedText, chunks: Chunks, phrase: NounPhrase): NounPhrase {
  const next = text.tokens.lower[phrase.last] === "and" ? chunks.nounAt(phrase.last + 1) : null;
  if (next === null || next.first !== phrase.last + 1 || chunks.verbAt(next.last)?.form === "finite") return phrase;
  const closes = text.tags[next.last] === "PUNCT" && next.kind === "noun";
  return next.kind === "name" || closes ? { ...phrase, last: next.last } : phrase;
}

/** The tokens of a document as the name readers see them: their class of letters, their words, what is already read. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { sentenceByToken, type Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Tag } from "../../tagger/tagger.ts";
import type { RegionKind } from "../../../schemas/document.ts";
import type { Find } from "./find.ts";
import { markHonorificParts } from "./honorific-parts.ts";

/** What the name readers need of an analysis; tags of a sentence nobody tagged are "X". */
export interface MentionInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: readonly Tag[];
  readonly lexicon: Lexicon;
  /** By sentence; absent when nothing is known of regions. */
  readonly regions?: readonly (RegionKind | "body")[];
  /** Code of the state whose government issued the document; absent or null for the press. */
  readonly issuer?: string | null;
  /** Code of the state that the name of the outlet places it in. */
  readonly outlet?: string | null;
  /** Code of the state whose agency the dateline names. */
  readonly agency?: string | null;
}

export const LOWER = 0;
export const CAPITAL = 1;
export const ACRONYM = 2;
const MARK = 3;
export type Shape = typeof LOWER | typeof CAPITAL | typeof ACRONYM | typeof MARK;

export interface Words {
  readonly input: MentionInput;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** By token: how it is written. */
  readonly shapes: readonly Shape[];
  /** By token: its closed classes, as bits. */
  readonly classes: readonly number[];
  /** By token: the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** By token: what has been read there. Filled while reading. */
  readonly owner: (Find | null)[];
}

/** Prepares the tokens for the readers: one look at each character. */
export function prepareWords(input: MentionInput): Words {
  const { tokens, sentences, lexicon } = input;
  const sentenceOf = sentenceByToken(sentences);
  const shapes: Shape[] = [];
  const classes: number[] = [];
  const owner: (Find | null)[] = [];
  for (let at = 0; at < tokens.count; at++) {
    shapes.push(shapeAt(tokens, at));
    classes.push(lexicon.words.bitsOf(tokens.form[at]!));
    owner.push(null);
  }
  markHonorificParts(tokens, classes);
  return { input, tokens, lexicon, shapes, classes, sentenceOf, owner };
}

/** The shape of a token; most begin with a small ASCII letter, which settles it. */
function shapeAt(tokens: Tokens, at: number): Shape {
  const { text } = tokens;
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  const code = text.charCodeAt(start);
  if (code >= 97 && code <= 122 && !isJoiner(text.charCodeAt(start + 1)) && !isJoiner(text.charCodeAt(start + 2))) return LOWER;
  if (code >= 65 && code <= 90 && end - start > 1 && isSmall(text.charCodeAt(end - 1))) return CAPITAL;
  return shapeOf(text.slice(start, end));
}

/** A hyphen or apostrophe, which can bind an article to a name. */
const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const LETTER = /\p{L}/u;
/** "al-Amin", "d'Estaing": a lower-case article bound to a capital. */
const BOUND_ARTICLE = /^(?:al|el|as|ad|ar|an|ul|d|l)[-'\u2019]\p{Lu}/u;

function shapeOf(word: string): Shape {
  const first = word[0]!;
  if (!LETTER.test(first)) return MARK;
  if (first === first.toLowerCase()) return BOUND_ARTICLE.test(word) ? CAPITAL : LOWER;
  const letters = word.replaceAll(".", "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return ACRONYM;
  return CAPITAL;
}

const isInside = ({ tokens }: Words, at: number): boolean => at >= 0 && at < tokens.count;

/** The folded form of a token; empty beyond the ends. */
export const wordAt = (words: Words, at: number): string => (isInside(words, at) ? words.tokens.lower[at]! : "");

/** Whether token `at` is of a closed class, given as its bit: a name would be looked up in `CLASS_BITS` for each token. */
export const isA = (words: Words, at: number, bit: number): boolean => isInside(words, at) && (words.classes[at]! & bit) !== 0;

/** The tag of a token; "X" beyond the ends. */
export const tagAt = (words: Words, at: number): Tag => (isInside(words, at) ? (words.input.tags[at] ?? "X") : "X");

/** Whether two tokens lie in one sentence. */
export const sameSentence = (words: Words, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < words.tokens.count && b < words.tokens.count && words.sentenceOf[a] === words.sentenceOf[b];

/** Whether token `at` opens its sentence, after any opening marks. */
export function opensSentence(words: Words, at: number): boolean {
  const first = words.input.sentences[words.sentenceOf[at] ?? -1]?.first;
  if (first === undefined) return false;
  let from = first;
  while (from < at && words.shapes[from] === MARK) from++;
  return from === at;
}

/** The region of the sentence of token `at`. */
export const regionAt = (words: Words, at: number): RegionKind | "body" => words.input.regions?.[words.sentenceOf[at]!] ?? "body";

/** The text of tokens `[first, last)`. */
export const textOf = (words: Words, first: number, last: number): string =>
  words.tokens.text.slice(words.tokens.start[first]!, words.tokens.end[last - 1]!);

/** Whether token `at` is a possessive clitic, or the bare apostrophe after a plural. */
export const isPossessive = (words: Words, at: number): boolean =>
  wordAt(words, at) === "'s" || (wordAt(words, at) === "'" && tagAt(words, at) !== "PUNCT");

const DETERMINERS = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "another", "one"]);

/** Whether token `at` is an article or a possessive pronoun. */
export const isDeterminer = (words: Words, at: number): boolean => DETERMINERS.has(wordAt(words, at));

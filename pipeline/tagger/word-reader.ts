/** What wink-nlp and its model know of words, before their neighbours have a say. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type Model } from "wink-nlp";
import { latinForm } from "./latin-form.ts";

/** The reading of a word, or of a word with its clitics: `parts` are the pieces that wink cuts it into. */
export interface WordReading {
  /** The part in which each of our tokens begins. */
  readonly partOf: readonly number[];
  readonly parts: readonly WordPart[];
}

export interface WordPart {
  /** The number of the most likely tag. */
  readonly tag: number;
  /** The number under which patterns know the word itself; 0 for most. */
  readonly hint: number;
  /** A bit for each tag that the word can have. */
  readonly possible: number;
}

export interface WordReader {
  /** Tags by their numbers. */
  readonly tags: readonly string[];
  /** Reads tokens that follow one another without a blank: a word and its clitics. */
  read(tokens: readonly string[]): WordReading;
}

/** The parts of wink's cache of words that a model's tagger is given. */
interface WordCache {
  value(word: number): string;
  property(word: number, name: "posHint"): number;
  isMemberPOS(word: number, tag: number): boolean;
}

/** What a model's tagger is called with; `tokens` are four numbers each, of which the first is the word. */
interface Reading {
  cache: WordCache;
  tokens: readonly number[];
  tags: readonly number[];
  normals: readonly number[];
}

/** The model's own description of its tagger. */
interface TaggerModel {
  readonly machines: readonly string[];
  readonly transformers: readonly unknown[];
  updater(found: unknown, cache: WordCache, tags: readonly number[], normals: readonly number[]): void;
  setter(read: { readonly tokens: readonly number[] }, tags: readonly number[]): void;
}

interface CoreModel {
  readonly features: { readonly pos: { readonly list: readonly string[] } };
}

const english = model as unknown as { core(): CoreModel; pos(): TaggerModel };

/** The patterns of the model, as JSON, in the order in which they are applied. */
export const modelPatterns = (): readonly string[] => english.pos().machines;

/** An automaton that knows no pattern. */
const NO_PATTERN = '[100,0,{"0":{}},{},{},{}]';

/** Words are read by wink-nlp with a tagger in the place of the model's that knows no pattern and notes what it is given. Making a reader takes about 0.1 s. */
export function createWordReader(): WordReader {
  const given: Partial<Reading> = {};
  const noting: TaggerModel = {
    machines: [NO_PATTERN],
    transformers: [null],
    updater: (_found, cache, tags, normals) => Object.assign(given, { cache, tags, normals }),
    setter: (read) => Object.assign(given, { tokens: read.tokens }),
  };
  // What is not asked for is not loaded. The model's patterns of entities could not be loaded more than some thirty times: they double in size each time.
  const unused = () => ({ machines: [NO_PATTERN], transformers: [null] });
  const core = english.core();
  const parts = { core: () => core, pos: () => noting, sbd: unused, ner: unused, negation: unused, sa: unused, metaCER: unused };
  const nlp = winkNLP({ ...english, ...parts } as unknown as Model, ["pos"]);
  const tags = core.features.pos.list;
  /** Most words are read as many others are. */
  const alike = new Map<string, WordReading>();
  return {
    tags,
    read(tokens) {
      const words = tokens.map(latinForm);
      nlp.readDoc(words.join(""));
      const reading = readingOf(words, given as Reading, tags.length);
      const written = JSON.stringify(reading);
      if (!alike.has(written)) alike.set(written, reading);
      return alike.get(written)!;
    },
  };
}

function readingOf(words: readonly string[], { cache, tokens, tags, normals }: Reading, tagCount: number): WordReading {
  const parts = tags.map((tag, at) => ({
    tag,
    hint: cache.property(tokens[at * 4]!, "posHint"),
    possible: bits(tagCount, (each) => cache.isMemberPOS(normals[at]!, each)),
  }));
  const partOf: number[] = [];
  let begin = 0;
  let part = 0;
  let end = tokens.length === 0 ? 0 : cache.value(tokens[0]!).length;
  for (const word of words) {
    while (part < parts.length - 1 && end <= begin) end += cache.value(tokens[++part * 4]!).length;
    partOf.push(part);
    begin += word.length;
  }
  return { partOf, parts };
}

function bits(count: number, holds: (bit: number) => boolean): number {
  let all = 0;
  for (let bit = 0; bit < count; bit++) if (holds(bit)) all |= 1 << bit;
  return all;
}

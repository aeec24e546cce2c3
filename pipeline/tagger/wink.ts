/** The tagger over wink-nlp, whose tokens are mapped onto ours by offset. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { Tokens } from "../text/tokens.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** wink takes quadratic time on a long token, whose tag its first letters tell as well. */
const LONGEST_TOKEN = 48;
const BLANK = 32;
/** Tokens read at once; the tags of a sentence do not depend on what stands this far away. */
const LONGEST_WINDOW = 1200;

/** wink keeps every word that its model does not know, so it is made anew after this many tokens: memory stays flat at less than 1 % of the time. */
const LIFE = 4_000_000;

/** A tagger backed by wink-nlp and its English model; creating it takes about 0.1 s. It is made anew after `life` tokens, which changes no tag. */
export function createWinkTagger(life = LIFE): Tagger {
  let nlp = createModel();
  let left = life;
  return {
    tag(tokens, { first, last }) {
      if (left < 0) [nlp, left] = [createModel(), life];
      left -= last - first;
      const tags: Tag[] = [];
      for (let from = first; from < last; from += LONGEST_WINDOW) tagWindow(nlp, tokens, from, Math.min(last, from + LONGEST_WINDOW), tags);
      return tags;
    },
  };
}

/** Tags do not depend on wink's own sentences: of 81,673 tokens of news none changes when they are not looked for. */
const createModel = (): WinkMethods => winkNLP(model, ["pos"]);

function tagWindow(nlp: WinkMethods, tokens: Tokens, first: number, last: number, tags: Tag[]): void {
  const text = readableText(tokens, first, last);
  const read = nlp.readDoc(text).tokens();
  align(text, begins.subarray(0, last - first), read.out() as string[], read.out(nlp.its.pos) as Tag[], tags);
}

/** Room for the text and the starts of the tokens that are read at the moment. */
let written = Buffer.alloc(1 << 13);
const begins = new Int32Array(LONGEST_WINDOW);

/**
 * Some tokens with long ones cut short; `begins` tells where each begins. A blank stands between any two but before a clitic, so that wink
 * need not cut marks from words again.
 * It is written in Latin-1, one character for one: strings of one byte a character are looked up in the model at twice the speed.
 */
function readableText(tokens: Tokens, first: number, last: number): string {
  const room = tokens.end[last - 1]! - tokens.start[first]! + last - first;
  if (written.length < room) written = Buffer.alloc(room * 2);
  let length = 0;
  for (let at = first; at < last; at++) {
    const start = tokens.start[at]!;
    const end = Math.min(tokens.end[at]!, start + LONGEST_TOKEN);
    if (at > first && !(start === tokens.end[at - 1] && tokens.lower[at]!.startsWith("'"))) written[length++] = BLANK;
    begins[at - first] = length;
    for (let from = start; from < end; from++) written[length++] = latin(tokens.text.charCodeAt(from));
  }
  return written.toString("latin1", 0, length);
}

/** Marks that the model knows by their plain forms. */
const PLAIN_MARKS: ReadonlyMap<number, number> = new Map(
  [...`\u2018'\u2019'\u201a'\u201b'\u201c"\u201d"\u201e"\u201f"\u2010-\u2011-\u2012-\u2013-\u2014-\u2015-\u2026.`].flatMap((mark, at, all) =>
    at % 2 === 0 ? [[mark.charCodeAt(0), all[at + 1]!.charCodeAt(0)] as const] : [],
  ),
);
const SMALL_LETTER = 0x78;
const CAPITAL_LETTER = 0x58;

/** A character of Latin-1 for any other: the plain form of a mark, the letter below an accent, and some letter for a letter of another script. */
function latin(code: number): number {
  if (code <= 0xff) return code;
  const mark = PLAIN_MARKS.get(code);
  if (mark !== undefined) return mark;
  const letter = String.fromCharCode(code);
  const base = letter.normalize("NFD").charCodeAt(0);
  if (base <= 0xff) return base;
  return letter === letter.toLowerCase() ? SMALL_LETTER : CAPITAL_LETTER;
}

/** Our token takes the tag of the first foreign token that reaches into it. */
function align(text: string, starts: Int32Array, words: readonly string[], tags: readonly Tag[], aligned: Tag[]): void {
  let foreign = 0;
  let foreignEnd = words[0]?.length ?? 0;
  for (const start of starts) {
    while (foreign < words.length - 1 && foreignEnd <= start) {
      foreign++;
      foreignEnd += words[foreign]!.length + (text.charCodeAt(foreignEnd) === BLANK ? 1 : 0);
    }
    aligned.push(tags[foreign] ?? "X");
  }
}

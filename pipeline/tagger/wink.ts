/** The tagger over wink-nlp, whose tokens are mapped onto ours by offset. */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Tokens } from "../text/tokens.ts";
import type { Tag, Tagger } from "./tagger.ts";

/** Tags do not depend on its sentences: of 81,673 tokens of news none changes when they are not looked for. */
const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** wink takes quadratic time on a long token, whose tag its first letters tell as well. */
const LONGEST_TOKEN = 48;
const BLANK = 32;
/** Tokens read at once; the tags of a sentence do not depend on what stands this far away. */
const LONGEST_WINDOW = 400;

/** A tagger backed by wink-nlp and its English model; creating it takes about 0.1 s. */
export function createWinkTagger(): Tagger {
  return {
    tag(tokens, { first, last }) {
      const tags: Tag[] = [];
      for (let from = first; from < last; from += LONGEST_WINDOW) tagWindow(tokens, from, Math.min(last, from + LONGEST_WINDOW), tags);
      return tags;
    },
  };
}

function tagWindow(tokens: Tokens, first: number, last: number, tags: Tag[]): void {
  const { text, starts } = readableText(tokens, first, last);
  const read = nlp.readDoc(text).tokens();
  align(text, starts, read.out() as string[], read.out(its.pos) as Tag[], tags);
}

/** The text of some tokens with long ones cut short and blanks made single where they run on, and where each token starts in it. */
function readableText(tokens: Tokens, first: number, last: number): { readonly text: string; readonly starts: Int32Array } {
  const starts = new Int32Array(last - first);
  let text = "";
  for (let at = first; at < last; at++) {
    const start = tokens.start[at]!;
    if (at > first && start > tokens.end[at - 1]!) text += " ";
    starts[at - first] = text.length;
    text += tokens.text.slice(start, Math.min(tokens.end[at]!, start + LONGEST_TOKEN));
  }
  return { text, starts };
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

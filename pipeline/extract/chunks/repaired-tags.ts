/** Repairs of tags that chunks depend on: name parts read as other words, and verbs of saying read as nouns. */
import type { Tag } from "../../tagger/tagger.ts";
import type { Tokens } from "../../text/tokens.ts";

const CAPITAL = /^\p{Lu}/u;
const NEVER_NAME = new Set<Tag>(["PROPN", "NOUN", "ADJ", "NUM", "PUNCT", "SYM", "ADP", "CCONJ", "DET", "PRON", "AUX"]);

/** The tags with these repairs made, once for each document and before anything reads them. */
export function repairTags(tokens: Tokens, tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag, at) => repaired(tokens, tags, tag, at));
}

function repaired(tokens: Tokens, tags: readonly Tag[], tag: Tag, at: number): Tag {
  // "Li Na expressed…": a capital after a name is part of the name, whatever the word means elsewhere.
  if (at > 0 && tags[at - 1] === "PROPN" && !NEVER_NAME.has(tag) && CAPITAL.test(tokens.text[tokens.start[at]!]!)) return "PROPN";
  // "…, warning that": only a verb takes a that-clause after a comma.
  const opens = at === 0 || tags[at - 1] === "PUNCT" || tags[at - 1] === "SCONJ";
  return tag === "NOUN" && opens && tokens.lower[at]!.endsWith("ing") && tokens.lower[at + 1] === "that" ? "VERB" : tag;
}

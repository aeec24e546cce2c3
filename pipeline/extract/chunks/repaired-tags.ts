/** Repairs of tags that chunks depend on: name parts read as other words, and verbs of saying read as nouns. */
import type { Tag } from "../../tagger/tagger.ts";
import { isCapitalised, type TaggedText } from "./tagged-text.ts";

const NEVER_NAME = new Set<Tag>(["PROPN", "NOUN", "ADJ", "NUM", "PUNCT", "SYM", "ADP", "CCONJ", "DET", "PRON", "AUX"]);

/** The tag of token `at`, repaired from its neighbours. */
export function tagAt(text: TaggedText, at: number): Tag {
  const tag = text.tags[at] ?? "X";
  const form = text.tokens.lower[at] ?? "";
  // "Li Na expressed…": a capital after a name is part of the name, whatever the word means elsewhere.
  if (at > 0 && !NEVER_NAME.has(tag) && text.tags[at - 1] === "PROPN" && isCapitalised(text, at)) return "PROPN";
  // "…, warning that": only a verb takes a that-clause after a comma.
  if (
    tag === "NOUN" &&
    form.endsWith("ing") &&
    text.tokens.lower[at + 1] === "that" &&
    (at === 0 || text.tags[at - 1] === "PUNCT" || text.tags[at - 1] === "SCONJ")
  )
    return "VERB";
  return tag;
}

/** The text with its tags repaired; done once for each document, before chunking. */
export function repairTags<T extends TaggedText>(text: T): T {
  return { ...text, tags: text.tags.map((_, at) => tagAt(text, at)) };
}

/** Whether a sentence has somebody at home who is called on, received with, or talked to there by a visitor. */
import { receivesAt, titleStart } from "./encounter-home.ts";
import { wordAt, type Words } from "./words.ts";

/** By the word before a title: what stands shortly before it where a visitor comes to whom it names. */
const VISITED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["by", new Set(["received", "welcomed", "hosted", "greeted", "entertained"])],
  ["on", new Set(["call", "calls", "called", "calling", "visit"])],
  ["with", new Set(["audience"])],
  ["of", new Set(["audience", "guest"])],
  ["to", new Set(["delivered", "handed", "presented", "conveyed", "bade"])],
]);
/** How far before that word: "called on Tuesday morning on the president". */
const REACH = 7;
/** Who has come from elsewhere, and where the report comes from. */
const NEAR = new Set(["visiting", "here"]);

/** Whether the sentence of the name at token `at`, from `first` to `last`, has its bearer at home where the report comes from. */
export function isHost(words: Words, at: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (receivesAt(words, at)) return true;
  for (let token = first; token < last; token++) if (NEAR.has(wordAt(words, token))) return wordAt(words, titleStart(words, at) - 1) !== "visiting";
  const title = titleStart(words, at);
  const link = wordAt(words, wordAt(words, title - 1) === "the" ? title - 2 : title - 1);
  const verbs = VISITED.get(link);
  if (verbs === undefined) return false;
  for (let token = title - 2; token >= Math.max(first, title - REACH); token--) if (verbs.has(wordAt(words, token))) return true;
  return false;
}

/** Finds the longest listed phrase that starts at a token. */
import { fold } from "../text/fold.ts";
import { formColumn } from "./form-column.ts";
import type { Tokens } from "../text/tokens.ts";
import { tokenize } from "../text/tokens.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  /** One past the last token of the phrase. */
  readonly last: number;
  readonly value: T;
}

/** A trie of phrases over folded tokens: one step per token, however many phrases it holds. */
export interface PhraseIndex<T> {
  /** The longest phrase that starts at token `at`, or null. */
  readonly longestAt: (tokens: Tokens, at: number) => PhraseMatch<T> | null;
  /** The folded forms that a phrase can begin with. */
  readonly openers: readonly string[];
}

/** Indexes phrases; a later entry of the same phrase replaces an earlier one. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>, abbreviations: ReadonlySet<string>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const form of tokenize(fold(phrase), abbreviations).lower) {
      let next = node.next.get(form);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(form, next);
      }
      node = next;
    }
    node.value = value;
  }
  const first = formColumn(root.next);
  const longestAt: PhraseIndex<T>["longestAt"] = (tokens, at) => {
    const node = at < tokens.count ? first(tokens.form[at]!) : undefined;
    return node === undefined ? null : longest(node, tokens, at);
  };
  return { longestAt, openers: [...root.next.keys()] };
}

/** The longest phrase from a token whose node is known. */
function longest<T>(opening: Node<T>, tokens: Tokens, from: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = opening;
  let found: PhraseMatch<T> | null = null;
  for (let at = from + 1; ; at++) {
    if (node.value !== undefined) found = { last: at, value: node.value };
    // Most phrases are single words, which nothing continues.
    node = at < tokens.count && node.next.size > 0 ? node.next.get(tokens.lower[at]!) : undefined;
    if (node === undefined) return found;
  }
}

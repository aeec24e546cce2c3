/** "the Norwegian, Danish and Finnish ministers": adjectives of states that a noun group leaves before its comma. */
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";

const LINKS = new Set(["and", "&"]);
const LONGEST_NAME = 3;

/** The group with the adjectives of states listed before it; null where no list that "and" closes stands there. */
export function withStateList(text: TaggedText, group: NounGroup, from: number): NounGroup | null {
  const { lower } = text.tokens;
  const link = lower[group.first - 1];
  const closes = LINKS.has(link ?? "") || (link === "," && lower.slice(group.first, group.head).some((form) => LINKS.has(form)));
  if (!closes || !opensWithState(text, group.first)) return null;
  let first = group.first;
  for (let start = stateBefore(text, first - 1, from); start >= 0; start = stateBefore(text, first - 1, from)) {
    first = start;
    if (lower[first - 1] !== ",") break;
  }
  if (first === group.first) return null;
  return { ...group, first: first > from && lower[first - 1] === "the" ? first - 1 : first };
}

const opensWithState = (text: TaggedText, at: number): boolean => text.lexicon.names.longestAt(text.tokens, at)?.value.adjectival === true;

/** The first token of the state's adjective that ends before token `end`; -1 without one. */
function stateBefore(text: TaggedText, end: number, from: number): number {
  for (let at = Math.max(from, end - LONGEST_NAME); at < end; at++) {
    const name = text.lexicon.names.longestAt(text.tokens, at);
    if (name?.value.adjectival === true && name.last === end) return at;
  }
  return -1;
}

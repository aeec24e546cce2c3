/** What a title is of or accredited to: a body in capitals, a state, an organisation. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Find } from "./find.ts";
import { CAPITAL, isA, LOWER, sameSentence, wordAt, type Words } from "./words.ts";

/** Behind "to the United Nations", "to Chile", "in Lima", "to our country", "of the National Assembly": what somebody is accredited to or presides; `last` where nothing of the kind follows. */
export function postEnd(words: Words, last: number): number {
  const link = wordAt(words, last);
  if (link !== "to" && link !== "of" && link !== "in") return last;
  // State agencies: "the Chilean Ambassador to our country A B".
  if (link === "to" && OUR.has(wordAt(words, last + 1)) && wordAt(words, last + 2) === "country") return last + 3;
  const post = words.owner[wordAt(words, last + 1) === "the" ? last + 2 : last + 1] ?? null;
  if (link === "of") return post?.kind === "body" ? post.last : last;
  const isPost =
    post !== null && (post.kind === "country" || post.kind === "organisation" || (post.kind === "place" && post.entry?.kind === "place"));
  return isPost && !post.adjectival ? post.last : last;
}

const OUR = new Set(["our", "the", "this"]);

/** How many words the name of a body may have. */
const LONGEST_BODY = 8;
const HEADS = new Set(["of", "for"]);
const LINKS = new Set(["of", "for", "and", "the", "&"]);

/** Behind "of the National Assembly", "of the Ministry of Trade", "for Press Affairs": the body or field that a title is of, in capitals; `last` where none follows. */
export function bodyEnd(words: Words, last: number): number {
  if (!HEADS.has(wordAt(words, last))) return last;
  let end = last;
  for (let at = last + 1; at <= last + LONGEST_BODY && sameSentence(words, last, at); at++) {
    if (words.shapes[at] === LOWER ? !LINKS.has(wordAt(words, at)) : words.shapes[at] !== CAPITAL) break;
    const body = words.owner[at] ?? null;
    if (words.shapes[at] === CAPITAL && (isA(words, at, CLASS_BITS.institution | CLASS_BITS["body-noun"]) || isBodyOrPlace(body))) end = at + 1;
  }
  return end;
}

const isBodyOrPlace = (find: Find | null): boolean => find?.kind === "body" || find?.kind === "organisation" || find?.kind === "place";

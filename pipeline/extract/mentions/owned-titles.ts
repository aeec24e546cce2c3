/** "the country's president, A", "A, its foreign minister": the state of those whose title goes back to it. */
import type { Find } from "./find.ts";
import { homeAt, isPlace, isSeat, type Home } from "./home.ts";
import { isOfBody, OWNER_BACK, ownerAmong, ownerEnd, type Kinds } from "./owner.ts";
import { speaksForState } from "./sentence-states.ts";
import { isDeterminer, isPossessive, opensSentence, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** The state to which the title beside the name at token `at` goes back; null where it goes back to none, or `byName` asks for "the country's" and it is "its". `findsBack` gives the finds of the sentence, or of so many before it. */
export function ownerOfTitle(words: Words, at: number, byName: boolean, findsBack: (sentences: number) => readonly Find[]): Home | null {
  const word = ownerBefore(words, at) ?? ownerBehind(words, at);
  if (word === null || (byName && wordAt(words, word) === "its")) return null;
  const isPronoun = wordAt(words, word) === "its";
  if (isPronoun && isAboutBody(words, word)) return null;
  const kinds: Kinds<Find> = {
    isState: (find) => (speaksForState(find) && !find.adjectival) || (isPronoun && find.kind === "organisation"),
    isHolder: ({ kind, office }) => office !== null && (kind === "person" || kind === "office"),
    isPlace: (find) => isPlace(find) && !isSeat(words, find),
    acts: (find) => opens(words, find.first) && !isPossessive(words, find.last),
  };
  const own = findsBack(0).filter((find) => find.last <= word);
  const owner = ownerAmong(own, sentencesBack(findsBack), kinds);
  return owner === null ? null : homeAt(owner.country!, owner);
}

const opens = (words: Words, first: number): boolean => opensSentence(words, isDeterminer(words, first - 1) ? first - 1 : first);

/** Whether the sentence of a token, up to it, or the one before is about a body that is no state. */
function isAboutBody(words: Words, at: number): boolean {
  const { tokens, input, sentenceOf, owner } = words;
  const isNamed = (token: number): boolean => owner[token] !== null;
  const here = sentenceOf[at]!;
  const { first } = input.sentences[here]!;
  if (isOfBody(tokens.lower, input.tags, { first, last: at }, isNamed)) return true;
  const before = input.sentences[here - 1];
  return before !== undefined && isOfBody(tokens.lower, input.tags, before, isNamed);
}

function* sentencesBack(findsBack: (sentences: number) => readonly Find[]): Generator<readonly Find[]> {
  for (let back = 1; back <= OWNER_BACK; back++) yield findsBack(back);
}

/** How far before a name the word and the title may begin: "its deputy foreign minister, A". */
const TITLE_REACH = 10;

/** Where the word begins that a title before token `at` has: "the country's president, A". */
function ownerBefore(words: Words, at: number): number | null {
  const { lower } = words.tokens;
  for (let token = at - 1; token >= Math.max(0, at - TITLE_REACH) && sameSentence(words, token, at); token--) {
    if (ownerEnd(lower, words.input.tags, { first: token, last: at + 1 }) >= 0) return token;
    const post = postStart(words, token);
    if (post < token) token = post;
    else if (words.owner[token]?.kind !== "office" && wordAt(words, token) !== "," && !WITHIN.has(tagAt(words, token))) return null;
  }
  return null;
}

const WITHIN = new Set(["ADJ", "NOUN", "PART", "PROPN"]);
const POSTED = new Set(["to", "in", "at"]);

/** Where "to the United Nations", "in Chile" begins that ends with token `at`; `at` where it does not. */
function postStart(words: Words, at: number): number {
  const post = words.owner[at] ?? null;
  if (post === null || post.kind === "office" || post.kind === "person") return at;
  const link = wordAt(words, post.first - 1) === "the" ? post.first - 2 : post.first - 1;
  return POSTED.has(wordAt(words, link)) ? link : at;
}

/** The same for a title behind the name: "A, the country's president". */
function ownerBehind(words: Words, at: number): number | null {
  const last = words.owner[at]?.last ?? at + 1;
  if (wordAt(words, last) !== ",") return null;
  const end = ownerEnd(words.tokens.lower, words.input.tags, { first: last + 1, last: last + TITLE_REACH });
  return end >= 0 && sameSentence(words, at, end) ? last + 1 : null;
}

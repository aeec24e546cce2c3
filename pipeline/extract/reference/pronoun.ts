/** Pronouns of one: "he", "she", "it", "who", "the former", "the latter". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { resolveTitle } from "./holder.ts";
import { indexFrom, isMerePlace, mentionsIn } from "./mentions-in.ts";
import { firstOf, isQuoted, isSayer, isSubject, personsBefore } from "./persons.ts";
import { pluralSetsIn } from "./plural-sets.ts";
import { byMemory, referentOf } from "./referent.ts";

const SENTENCES_BACK = 8;
/** How far "the former" reaches back. */
const PAIR_BACK = 5;
const WOMAN = /woman\b|queen|princess|lady/i;
const MAN = /(?<=[a-z])(?<!wo)man\b|(?:^|\s)(?:king|prince)\b/i;

/** "he", "she", "him", "her": the last one who was subject of a verb of saying, else the last subject, else the last named. */
export function resolveHeOrShe(analysis: Analysis, range: TokenRange, feminine: boolean, except: string | null = null): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  const parallel = except === null ? parallelTo(analysis, range) : -1;
  if (parallel >= 0) {
    const same = resolveHeOrShe(analysis, { first: parallel, last: parallel + 1 }, feminine);
    return same === null ? null : byMemory(analysis, same, range);
  }
  for (let index = here; index >= Math.max(0, here - SENTENCES_BACK); index--) {
    const sentence = analysis.sentences[index]!;
    const persons = mentionsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).filter(
      (mention) => mention.kind === "person" && mention.name !== except && !(feminine ? MAN : WOMAN).test(mention.role ?? ""),
    );
    const chosen = chooseSubject(analysis, persons);
    const title = chosen === null && index === here ? titleBefore(analysis, sentence.first, range.first) : null;
    if (title !== null) return byMemory(analysis, resolveTitle(analysis, title, { first: title.first, last: title.last }), range);
    if (chosen !== null) return byMemory(analysis, referentOf(analysis, chosen)!, range);
  }
  const nearest = firstOf(personsBefore(analysis, range.first), () => true);
  return nearest === null ? null : byMemory(analysis, referentOf(analysis, nearest)!, range);
}

/** How far behind "and" the pronoun may stand: "and in the afternoon he held talks". */
const AND_REACH = 5;

/** "he met the minister, and in the afternoon he held talks": the subject of the clause before, where "and" joins a clause with the same pronoun; -1 elsewhere. */
function parallelTo(analysis: Analysis, { first }: TokenRange): number {
  const { lower } = analysis.tokens;
  const form = lower[first]!;
  if (form !== "he" && form !== "she") return -1;
  const start = analysis.sentences[analysis.sentenceOf[first]!]!.first;
  let and = first - 1;
  while (and > start && first - and <= AND_REACH && lower[and] !== "and") and--;
  if (lower[and] !== "and" || analysis.tags.slice(and, first).some((tag) => tag === "VERB" || tag === "AUX")) return -1;
  for (let at = and - 1; at >= start; at--) {
    if (/["\u201c\u201d]|^that$/.test(lower[at]!)) return -1;
    if (lower[at] === form) return at;
  }
  return -1;
}

/** "Kenya's deputy president is in Juba, where he…": the leader or minister without a name who is the subject of the sentence. */
function titleBefore(analysis: Analysis, first: number, last: number): Mention | null {
  const title = mentionsIn(analysis, first, last).find((mention) => mention.kind === "office" && isSubject(analysis, mention));
  return title !== undefined && title.country !== null && (title.level === "leader" || title.level === "minister") ? title : null;
}

function chooseSubject(analysis: Analysis, persons: readonly Mention[]): Mention | null {
  const free = persons.filter((person) => !isQuoted(analysis, person));
  return (
    free.find((person) => isSayer(analysis, person)) ?? free.find((person) => isSubject(analysis, person)) ?? free.at(-1) ?? persons.at(-1) ?? null
  );
}

/** "it": the last body, organisation or state that a sentence was about. */
export function resolveIt(analysis: Analysis, range: TokenRange): Referent | null {
  return resolveThing(analysis, range, () => true);
}

/** "the country": the last state that a sentence was about. */
export function resolveCountry(analysis: Analysis, range: TokenRange): Referent | null {
  return resolveThing(analysis, range, (mention) => mention.kind === "country");
}

function resolveThing(analysis: Analysis, range: TokenRange, fits: (mention: Mention) => boolean): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  for (let index = here; index >= Math.max(0, here - 3); index--) {
    const sentence = analysis.sentences[index]!;
    const named = mentionsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).filter(
      (mention) => isThing(mention) && !isForum(analysis, mention) && fits(mention),
    );
    const chosen = named.find((mention) => isSubject(analysis, mention)) ?? named.at(-1);
    if (chosen !== undefined) return byMemory(analysis, referentOf(analysis, chosen)!, range);
  }
  return null;
}

const isThing = (mention: Mention): boolean =>
  !isMerePlace(mention) &&
  !mention.adjectival &&
  (mention.kind === "body" || mention.kind === "organisation" || mention.kind === "country" || mention.metonym);

const isForum = (analysis: Analysis, mention: Mention): boolean =>
  analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value.kind === "forum";

/** "who", "which": what was named right before it. */
export function resolveRelative(analysis: Analysis, range: TokenRange): Referent | null {
  const before = analysis.mentions[indexFrom(analysis, range.first) - 1];
  if (before === undefined || range.first - before.last > 2) return null;
  const referent = referentOf(analysis, before);
  return referent === null ? null : byMemory(analysis, referent, range);
}

/** "the former" and "the latter" of the last two. */
export function resolveOfTwo(analysis: Analysis, range: TokenRange, latter: boolean): Referent | null {
  const here = analysis.sentenceOf[range.first]!;
  for (let index = here; index >= Math.max(0, here - PAIR_BACK); index--) {
    const sentence = analysis.sentences[index]!;
    const set = pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, range.first)).findLast((other) => other.persons.length === 2);
    const chosen = latter ? set?.persons[1] : set?.persons[0];
    if (chosen !== undefined) return byMemory(analysis, referentOf(analysis, chosen)!, range);
  }
  return null;
}

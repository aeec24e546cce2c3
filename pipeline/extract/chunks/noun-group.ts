/** Base noun groups: "Japan's new defense minister", "the four", "they"; prepositions, commas and conjunctions end one. */
import { formSet } from "../../text/form-set.ts";
import type { Sentence } from "../../text/sentences.ts";
import { KINSHIP } from "../closed-classes.ts";
import { isDoneByCounted } from "./counted-tags.ts";
import { isCapitalised, type TaggedText } from "./tagged-text.ts";

/** Tokens `[first, last)`; `head` is the last noun, name, number or pronoun. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: "name" | "noun" | "pronoun" | "number";
}

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "SYM", "ADJ"]);
const HEADS = new Set(["NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const RELATIVES = formSet(["who", "whom", "which", "that", "whose", "what", "where", "when", "why", "how", "whoever", "whatever", "there"]);
const POSSESSIVES = formSet(["my", "your", "his", "her", "its", "our", "their"]);
/** Determiners and adjectives that can stand for a noun. */
const STANDALONE = new Set(
  "the both all some many few several most others other former latter these those this each any another none same rest two-thirds".split(" "),
);
const PREDETERMINERS = formSet(["all", "both", "half", "such", "many", "quite", "not", "only", "even", "just", "about", "nearly", "almost", "some"]);
/** Words of time that make a group of their own after a noun: "the minister Wednesday". */
const DAYS = formSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight".split(" "));
const SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split(" ");
const MONTHS = formSet([
  ..."january february march april may june july august september october november december".split(" "),
  ...SHORT_MONTHS,
  ...SHORT_MONTHS.map((short) => `${short}.`),
]);
const DEMONYM = /(?:ese|ish|an|ch|eek|u\.s\.|us|u\.k\.|uk|eu|i)$/;
const PARTICIPLE = /(?:ed|ing|en|wn)$/;
const NEVER_MODIFIES = new Set(["said", "told", "says", "saying", "telling"]);

/** The base noun groups of a sentence, in order. */
export function findNounGroups(text: TaggedText, sentence: Sentence): readonly NounGroup[] {
  const groups: NounGroup[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    if (!startsGroup(text, at)) {
      at++;
      continue;
    }
    const last = groupEnd(text, at, sentence.last);
    const group = toGroup(text, at, last);
    if (group !== null) groups.push(group);
    at = Math.max(last, at + 1);
  }
  return groups;
}

function startsGroup(text: TaggedText, at: number): boolean {
  const tag = text.tags[at]!;
  const form = text.tokens.lower[at]!;
  if (RELATIVES.has(text.tokens.form[at]!))
    return form === "that" && tag === "DET" && NOMINAL.has(text.tags[at + 1] ?? "X") && !isPlural(text, at + 1);
  return tag === "DET" || tag === "PRON" || NOMINAL.has(tag) || POSSESSIVES.has(text.tokens.form[at]!) || modifies(text, at, at);
}

/** "a plan that officials say is late": before a plural, "that" is no determiner. */
const isPlural = ({ tags, tokens }: TaggedText, at: number): boolean => tags[at] === "NOUN" && /[^s]s$/.test(tokens.lower[at]!);

function groupEnd(text: TaggedText, first: number, limit: number): number {
  const { tags, tokens } = text;
  let at = first;
  if (tags[at] === "PRON" && !POSSESSIVES.has(tokens.form[at]!) && !PREDETERMINERS.has(tokens.form[at]!)) return at + 1;
  if (DAYS.has(tokens.form[at]!) && tokens.lower[at + 1] !== "'s") return at + 1;
  at++;
  while (at < limit && continues(text, first, at)) at++;
  return at;
}

/** Whether token `at` goes on with the group that began at `first`. */
function continues(text: TaggedText, first: number, at: number): boolean {
  const { tags, tokens } = text;
  const form = tokens.lower[at]!;
  const before = tags[at - 1]!;
  if (form === "'s" || (form === "'" && tokens.lower[at - 1]!.endsWith("s"))) return isNominalAfter(text, at + 1);
  if (DAYS.has(text.tokens.form[at]!)) return (before === "DET" || POSSESSIVES.has(tokens.form[at - 1]!)) && NOMINAL.has(tags[at + 1] ?? "X");
  if (RELATIVES.has(text.tokens.form[at]!)) return false;
  if (form === "(" || tokens.lower[at - 1] === "(" || form === ")" || tokens.lower[at - 1] === ")") return isBracketed(text, at);
  if (before === "NOUN" && !isCapitalised(text, at - 1) && opensTitle(text, at)) return KINSHIP.has(tokens.lower[at - 1]!);
  // "In January Chile, Peru and…"
  if (at - 1 === first && MONTHS.has(text.tokens.form[first]!) && tokens.lower[first - 1] === "in" && opensTitle(text, at)) return false;
  // "Norway and Chile Nov 3 agreed"
  if ((before === "PROPN" || before === "NOUN") && opensDay(text, at)) return false;
  if (POSSESSIVES.has(text.tokens.form[at]!)) return PREDETERMINERS.has(tokens.form[at - 1]!);
  if (tags[at] === "DET") return PREDETERMINERS.has(tokens.form[at - 1]!) && at - 1 === first;
  if (tags[at] === "ADJ") return before !== "NOUN" && (before !== "PROPN" || isCapitalised(text, at) || isDemonym(text, at));
  if (NOMINAL.has(tags[at]!)) return !(before === "NUM" && tags[at] === "PROPN" && at - 1 === first && !isCapitalised(text, at));
  if (tags[at] === "ADV")
    return (
      (before === "DET" || tokens.lower[at - 1] === "'s" || POSSESSIVES.has(tokens.form[at - 1]!)) &&
      at + 1 < tokens.count &&
      (tags[at + 1] === "ADJ" || modifies(text, first, at + 1))
    );
  if (tags[at] === "CCONJ" && before === "ADJ" && form !== "but")
    return NOMINAL.has(tags[at + 1] ?? "X") && at + 2 < tokens.count && NOMINAL.has(tags[at + 2]!);
  return modifies(text, first, at);
}

/** "Nov 3", "3 November": a day of a month without a preposition. */
function opensDay({ tags, tokens }: TaggedText, at: number): boolean {
  if (at + 1 >= tokens.count) return false;
  return (MONTHS.has(tokens.form[at]!) && tags[at + 1] === "NUM") || (tags[at] === "NUM" && MONTHS.has(tokens.form[at + 1]!));
}

/** "the African Union (AU) member states": an acronym in brackets with a noun behind it; `at` is one of the three or right behind them. */
function isBracketed({ tags, tokens }: TaggedText, at: number): boolean {
  const { lower } = tokens;
  const open = lower[at] === "(" ? at : lower[at - 1] === "(" ? at - 1 : lower[at] === ")" ? at - 2 : at - 3;
  const acronym = tokens.text.slice(tokens.start[open + 1] ?? 0, tokens.end[open + 1] ?? 0);
  return lower[open] === "(" && lower[open + 2] === ")" && tags[open + 3] === "NOUN" && /^[A-Z][A-Za-z]*[A-Z]$/.test(acronym);
}

/** "At the dinner Chilean President A said", "the patience Chile has shown": behind a common noun a country opens the next group. */
function opensTitle(text: TaggedText, at: number): boolean {
  if (!isCapitalised(text, at)) return false;
  const name = text.lexicon.names.longestAt(text.tokens, at)?.value;
  return name?.adjectival === true || name?.kind === "country";
}

/** "the Norwegian foreign minister": after a country's adjective another adjective goes on. */
function isDemonym(text: TaggedText, at: number): boolean {
  if (!NOMINAL.has(text.tags[at + 1] ?? "X")) return false;
  return DEMONYM.test(text.tokens.lower[at - 1]!) || text.lexicon.names.longestAt(text.tokens, at - 1)?.value.adjectival === true;
}

/** Whether a verb form stands before a noun as its modifier: "the growing power", "self-ruled island". */
function modifies(text: TaggedText, first: number, at: number): boolean {
  const { tags, tokens } = text;
  const form = tokens.lower[at]!;
  if (tags[at] !== "VERB" || !PARTICIPLE.test(form) || NEVER_MODIFIES.has(form)) return false;
  const after = tags[at + 1] ?? "X";
  if (after !== "NOUN" && after !== "PROPN" && after !== "ADJ") return false;
  if (first === at) return false;
  const before = tags[at - 1]!;
  const formBefore = tokens.lower[at - 1]!;
  if (before === "NUM" && isDoneByCounted(tokens, tags, at, text.lexicon.verbForms.pasts)) return false;
  return before === "DET" || before === "ADJ" || before === "NUM" || POSSESSIVES.has(tokens.form[at - 1]!) || formBefore === "'s" || before === "ADV";
}

function isNominalAfter(text: TaggedText, at: number): boolean {
  const tag = text.tags[at] ?? "X";
  const next = tag === "ADV" ? at + 1 : at;
  return NOMINAL.has(text.tags[next] ?? "X") || (text.tags[next] === "VERB" && PARTICIPLE.test(text.tokens.lower[next]!));
}

function toGroup(text: TaggedText, first: number, last: number): NounGroup | null {
  let head = last - 1;
  while (head > first && !HEADS.has(text.tags[head]!)) head--;
  const tag = text.tags[head]!;
  if (HEADS.has(tag)) {
    // "Sources in the ministry said": a capital that only opens the sentence.
    const opens = tag === "PROPN" && head === first && text.lexicon.words.is(text.tokens.lower[head]!, "anonymous");
    const kind = tag === "PROPN" && !opens ? "name" : tag === "PRON" ? "pronoun" : tag === "NUM" ? "number" : "noun";
    return { first, last: head + 1, head, kind };
  }
  const standalone =
    last - 1 === first ? STANDALONE.has(text.tokens.lower[first]!) && text.tokens.lower[first] !== "the" : text.tags[first] === "DET";
  return standalone ? { first, last, head: last - 1, kind: "noun" } : null;
}

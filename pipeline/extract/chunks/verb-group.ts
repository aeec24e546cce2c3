/** Verb groups: auxiliaries, negation, adverbs and the verb they serve. */
import { formSet } from "../../text/form-set.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { NounGroup } from "./noun-group.ts";
import { behindDay, skipDay } from "./day-inside.ts";
import type { TaggedText } from "./tagged-text.ts";
import { verbLemma } from "./verb-lemma.ts";

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";
export type Tense = "past" | "present" | "future" | "conditional";

/** Tokens `[first, last)` with adverbs before and inside; `head` is the verb that carries the sense. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  /** `gerund` ends in "-ing", `participle` is a bare "-ed" without an auxiliary ("the plan proposed by…"). */
  readonly form: VerbForm;
  /** Null unless finite. */
  readonly tense: Tense | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** One verb form without auxiliaries. */
  readonly simple: boolean;
  /** The modal, folded: "would", "could", "must"; null without one. */
  readonly modal: string | null;
  /** For an infinitive that another verb or adjective governs ("refused to say", "are set to hold"): the index of that group in the sentence; else -1. */
  readonly governor: number;
}

const BE = new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "isn't", "aren't", "wasn't", "weren't"]);
const HAVE = new Set(["have", "has", "had", "having", "'ve", "haven't", "hasn't", "hadn't"]);
const DO = new Set(["do", "does", "did", "don't", "doesn't", "didn't"]);
const MODALS = new Set("will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't 'll".split(" "));
const CONDITIONAL = new Set(["would", "could", "might", "should", "wouldn't", "couldn't", "shouldn't"]);
const FUTURE = new Set(["will", "'ll", "won't", "shall"]);
const NEGATIONS = new Set(["not", "n't", "never"]);
const PAST_AUX = new Set(["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"]);
/** Adjectives and participles that, after a form of "be" and before "to", make it a future or a possibility. */
const GOVERNING = new Set(
  "set due likely unlikely able unable ready willing unwilling expected scheduled slated poised about going prepared supposed bound eager keen reluctant quick".split(
    " ",
  ),
);

interface Builder {
  readonly parts: number[];
  at: number;
}

const AUXILIARIES = [...BE, ...HAVE, ...DO, ...MODALS];
const AUXILIARY_FORMS = formSet(AUXILIARIES);
const AUXILIARY = new Set(AUXILIARIES);

/** The verb groups of a sentence, in order, outside its noun groups. */
export function findVerbGroups(text: TaggedText, sentence: Sentence, nouns: readonly NounGroup[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let noun = 0;
  let at = sentence.first;
  while (at < sentence.last) {
    while (noun < nouns.length && nouns[noun]!.last <= at) noun++;
    const inNoun = noun < nouns.length && nouns[noun]!.first <= at;
    if (inNoun || !startsVerb(text, at, sentence)) {
      at = inNoun ? nouns[noun]!.last : at + 1;
      continue;
    }
    const group = readGroup(text, at, sentence, groups);
    groups.push(group);
    at = Math.max(group.last, at + 1);
  }
  return groups;
}

function startsVerb(text: TaggedText, at: number, sentence: Sentence): boolean {
  const tag = text.tags[at]!;
  const form = text.tokens.lower[at]!;
  if (tag === "VERB" || tag === "AUX" || AUXILIARY_FORMS.has(text.tokens.form[at]!)) return true;
  if (form === "'s" || form === "'d") return isCliticVerb(text, at);
  if (form === "to") {
    const verb = skipAdverbs(text, at + 1, sentence.last);
    return verb < sentence.last && (text.tags[verb] === "VERB" || text.tags[verb] === "AUX");
  }
  return false;
}

/** "'s" after a pronoun, or before "not" or a participle, is a verb. */
function isCliticVerb(text: TaggedText, at: number): boolean {
  return text.tags[at] === "AUX" || text.tags[at] === "VERB" || text.tags[at - 1] === "PRON";
}

function skipAdverbs(text: TaggedText, at: number, limit: number): number {
  let next = at;
  while (next < limit && (text.tags[next] === "ADV" || NEGATIONS.has(text.tokens.lower[next]!))) next++;
  return next;
}

function readGroup(text: TaggedText, start: number, sentence: Sentence, before: readonly VerbGroup[]): VerbGroup {
  const { tokens } = text;
  const isInfinitive = tokens.lower[start] === "to";
  const builder: Builder = { parts: [], at: isInfinitive ? skipAdverbs(text, start + 1, sentence.last) : start };
  collectParts(text, builder, sentence.last);
  const parts = builder.parts;
  const head = parts.at(-1)!;
  const last = head + 1;
  const forms = parts.map((part) => tokens.lower[part]!);
  const first = leadingAdverbs(text, start, sentence.first, before.at(-1)?.last ?? sentence.first);
  const negated = forms.some((form) => form.endsWith("n't") || form === "cannot") || holdsNegation(text, first, last);
  const verb = forms.at(-1)!;
  const helper = forms.at(-2) ?? "";
  const helped = BE.has(helper) || helper === "'s";
  const ing = isGerund(verb);
  const { form, tense } = isInfinitive ? INFINITIVE : formOf(text, parts[0]!, forms, before);
  return {
    first,
    last,
    head,
    lemma: verbLemma(verb, text.lexicon.verbForms),
    form,
    tense,
    perfect: forms.some((part, index) => index < forms.length - 1 && HAVE.has(part)),
    progressive: ing && helped,
    passive: helped && !ing && isParticiple(text, verb),
    negated,
    simple: parts.length === 1,
    modal: MODALS.has(forms[0]!) ? forms[0]! : null,
    governor: isInfinitive ? governorOf(text, start, before) : -1,
  };
}

/** Walks auxiliaries and adverbs up to the verb that carries the sense. */
function collectParts(text: TaggedText, builder: Builder, limit: number): void {
  const { tokens, tags } = text;
  for (;;) {
    const form = tokens.lower[builder.at]!;
    builder.parts.push(builder.at);
    const auxiliary = AUXILIARY.has(form) || form === "'s" || form === "'d";
    if (!auxiliary) return;
    const next = skipDay(text, skipAdverbs(text, overEach(text, builder.at + 1), limit), limit);
    if (next >= limit) return;
    const following = tokens.lower[next]!;
    const goesOn = AUXILIARY.has(following) || (tags[next] === "VERB" && fits(text, form, next)) || (tags[next] === "AUX" && following !== "'s");
    const governs = GOVERNING.has(following) && tokens.lower[next + 1] === "to" && BE.has(form);
    if (!goesOn && !governs) return;
    builder.at = next;
    if (governs) {
      builder.parts.push(next);
      return;
    }
  }
}

/** "have each said", "are both ready": a word that says of how many. */
const overEach = ({ tokens }: TaggedText, at: number): number => (tokens.lower[at] === "each" || tokens.lower[at] === "both" ? at + 1 : at);

/** Whether the verb form at `at` can follow the auxiliary: a participle after "be" and "have", a base form after the others. */
function fits(text: TaggedText, auxiliary: string, at: number): boolean {
  const form = text.tokens.lower[at]!;
  if (HAVE.has(auxiliary) || auxiliary === "'d") return isParticiple(text, form) || auxiliary === "'d";
  if (BE.has(auxiliary) || auxiliary === "'s") return form.endsWith("ing") || isParticiple(text, form);
  return true;
}

function isParticiple(text: TaggedText, form: string): boolean {
  const { participles, pasts } = text.lexicon.verbForms;
  return form.endsWith("ed") || participles.has(form) || pasts.has(form);
}

type Form = Pick<VerbGroup, "form" | "tense">;

const INFINITIVE: Form = { form: "infinitive", tense: null };
const GERUND: Form = { form: "gerund", tense: null };

const isGerund = (verb: string): boolean => verb.endsWith("ing") && verb.length > 4;

/** The form of a group that no "to" opens. */
function formOf(text: TaggedText, at: number, forms: readonly string[], before: readonly VerbGroup[]): Form {
  const lead = forms[0]!;
  const verb = forms.at(-1)!;
  if (lead === "having" || lead === "being" || (forms.length === 1 && isGerund(verb))) return GERUND;
  if (forms.length === 1 && !AUXILIARY.has(verb)) return bareForm(text, at, verb, before);
  return lead === "be" || lead === "been" ? INFINITIVE : { form: "finite", tense: tenseOf(lead) };
}

function tenseOf(lead: string): Tense {
  if (CONDITIONAL.has(lead)) return "conditional";
  if (FUTURE.has(lead)) return "future";
  return PAST_AUX.has(lead) || lead === "'d" ? "past" : "present";
}

/** The form of a verb without auxiliaries. */
function bareForm(text: TaggedText, at: number, verb: string, before: readonly VerbGroup[]): Form {
  const { participles, pasts } = text.lexicon.verbForms;
  if (participles.has(verb)) return { form: "participle", tense: null };
  if (pasts.has(verb) || verb.endsWith("ed")) return { form: "finite", tense: "past" };
  const isBase = verbLemma(verb, text.lexicon.verbForms) === verb;
  if (isBase && coordinatesInfinitive(text, at, before)) return INFINITIVE;
  return { form: "finite", tense: "present" };
}

/** A base form after "and" shares the "to" or the modal of the verb before: "to modernize and optimize". */
function coordinatesInfinitive(text: TaggedText, at: number, before: readonly VerbGroup[]): boolean {
  const last = before.at(-1);
  if (last === undefined || (last.form !== "infinitive" && last.modal === null)) return false;
  let previous = at - 1;
  while (previous > last.last && text.tags[previous] === "ADV") previous--;
  const form = text.tokens.lower[previous];
  // "may help, say some envoys": behind a comma alone a verb of saying has its subject behind it.
  if (form === "," && text.lexicon.cues.byVerb.get(text.tokens.lower[at]!)?.some(({ frames }) => frames.has("clause")) === true) return false;
  return text.tags[previous] === "CCONJ" || form === "," || (form === "as" && text.tokens.lower[previous - 1] === "well");
}

function governorOf(text: TaggedText, to: number, before: readonly VerbGroup[]): number {
  const last = before.at(-1);
  if (last === undefined) return -1;
  // "went on to say"
  const from = last.lemma === "go" && text.tokens.lower[last.last] === "on" ? last.last + 1 : last.last;
  // "failed on Tuesday to agree"
  for (let at = behindDay(text, from, to); at < to; at++) if (text.tags[at] !== "ADV" && text.tags[at] !== "ADJ") return -1;
  return before.length - 1;
}

function leadingAdverbs(text: TaggedText, start: number, sentenceFirst: number, floor: number): number {
  let first = start;
  while (first > sentenceFirst && first > floor && (text.tags[first - 1] === "ADV" || NEGATIONS.has(text.tokens.lower[first - 1]!))) first--;
  return first;
}

function holdsNegation(text: TaggedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (NEGATIONS.has(text.tokens.lower[at]!)) return true;
  return false;
}

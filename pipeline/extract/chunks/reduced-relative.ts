/** Tells the participle of a reduced relative clause ("documents obtained by the ministry") from a simple past. */
import { cueOf } from "../clauses/cue-of.ts";
import { QUESTION_WORDS } from "../closed-classes.ts";
import type { NounGroup } from "./noun-group.ts";
import type { TaggedText } from "./tagged-text.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs whose past form hardly ever follows its noun as a participle. */
const ALWAYS_FINITE = new Set(["say", "tell", "add", "agree", "vow", "warn", "argue", "insist", "note", "claim"]);
const NAMING = new Set(["call", "name", "title", "entitle", "dub"]);
const PLANNING = new Set(["schedule", "slate", "plan", "bind"]);
/** Verbs with an object that take no clause without "that": "condemned the attack carried out in May". */
const TRANSITIVE = new Set([
  "condemn",
  "welcome",
  "praise",
  "deplore",
  "denounce",
  "sign",
  "discuss",
  "review",
  "examine",
  "mourn",
  "criticise",
  "criticize",
]);
const OPENERS = new Set(["that", ...QUESTION_WORDS]);
/** Prepositions that also open a clause. */
const CLAUSE_OPENERS = new Set(["after", "before", "since", "until", "as"]);
const CLAUSE_BORDERS = new Set(["SCONJ", "CCONJ", "PUNCT"]);

/** The verb groups with ambiguous "-ed" forms settled: a participle when "by" follows, or when the next finite verb has no other subject. */
export function settleParticiples(text: TaggedText, nouns: readonly NounGroup[], verbs: readonly VerbGroup[]): readonly VerbGroup[] {
  let noun = 0;
  const main = verbs.findIndex(({ form }) => form === "finite");
  const settled: VerbGroup[] = [];
  for (const [index, verb] of verbs.entries()) {
    const saysBy = ALWAYS_FINITE.has(verb.lemma) && hasAgent(text, verb);
    if (!isAmbiguous(verb, saysBy) || text.lexicon.verbForms.onlyPasts.has(text.tokens.lower[verb.head]!)) {
      settled.push(verb);
      continue;
    }
    while (noun < nouns.length && nouns[noun]!.last <= verb.first) noun++;
    const follows = noun > 0 && nouns[noun - 1]!.last === verb.first && nouns[noun - 1]!.kind !== "pronoun";
    // "a text agreed by the council calls for": behind "by" it is one only before a verb that has no other subject.
    const participle =
      (hasAgent(text, verb) && !saysBy) ||
      (follows && isOfObject(nouns[noun - 1]!, settled.at(-1))) ||
      (follows && hangsOnVerb(text, nouns, noun - 1, verb, settled.at(-1))) ||
      isNamedBy(text, nouns, noun, verb) ||
      (index <= main && isAside(text, nouns, noun, verb, verbs[index + 1])) ||
      (follows && isPlanned(text, verb)) ||
      (follows && isIssued(text, nouns[noun - 1]!, verb, verbs[index + 1])) ||
      (follows && names(text, nouns[noun - 1]!, verb)) ||
      (follows && !ofRelative(text, nouns, noun - 1) && nextLacksSubject(text, nouns, noun, verb, verbs[index + 1]));
    settled.push(participle ? { ...verb, form: "participle", tense: null } : verb);
  }
  return settled;
}

/** "condemned the attacks perpetrated in May": behind the object of a verb that takes no clause. */
const isOfObject = ({ first }: NounGroup, before: VerbGroup | undefined): boolean =>
  before?.form === "finite" && before.last === first && !before.passive && TRANSITIVE.has(before.lemma);

/** Verbs of the mind, which take a clause without "that" as those of saying do. */
const CLAUSAL = new Set(
  "believe think hope fear know learn hear feel see find show mean expect suspect understand realise realize prove wish".split(" "),
);

/** "took stock of the promises made at the summit": what a preposition ties to a verb that takes no clause is the subject of none. */
function hangsOnVerb(text: TaggedText, nouns: readonly NounGroup[], index: number, verb: VerbGroup, before: VerbGroup | undefined): boolean {
  const { tokens, tags } = text;
  const { first } = nouns[index]!;
  if (before?.form !== "finite" || CLAUSAL.has(before.lemma)) return false;
  if (cueOf(text, before)?.frames.has("clause") === true) return false;
  if (tags[first - 1] !== "ADP" || CLAUSE_OPENERS.has(tokens.lower[first - 1]!)) return false;
  const next = tags[verb.last];
  if (next !== "ADP" && next !== "ADV" && next !== "PUNCT") return false;
  let at = first;
  while (at >= before.last && !CLAUSE_BORDERS.has(tags[at]!) && !OPENERS.has(tokens.lower[at]!)) at--;
  // "When the talks ended the leaders of Chile met"
  return at < before.last && !tags.slice(Math.max(0, before.first - LONGEST_CLAUSE), before.first).includes("SCONJ");
}

/** How far before its verb a conjunction may open a clause. */
const LONGEST_CLAUSE = 8;

/** "obtained by the ministry", and not "began by asking". */
const hasAgent = ({ tokens: { lower } }: TaggedText, { last }: VerbGroup): boolean =>
  lower[last] === "by" && !(lower[last + 1] ?? "").endsWith("ing");

/** "The ministry, asked about the trip, said": behind the first subject of the sentence, between commas, before a verb that has no other subject. */
function isAside(text: TaggedText, nouns: readonly NounGroup[], from: number, verb: VerbGroup, next: VerbGroup | undefined): boolean {
  const comma = verb.first - 1;
  if (next === undefined || next.form !== "finite" || isBareBase(next) || text.tokens.lower[comma] !== ",") return false;
  if (from === 0 || nouns[from - 1]!.last !== comma) return false;
  let close = next.first - 1;
  while (close > verb.last && text.tags[close] === "ADV") close--;
  return text.tokens.lower[close] === "," && text.tokens.lower.slice(verb.last, close).every((form) => form !== "and" && form !== "but");
}

/** "the strait, called the Gate by Chile, is": a name given in an aside. */
function isNamedBy(text: TaggedText, nouns: readonly NounGroup[], next: number, verb: VerbGroup): boolean {
  if (!NAMING.has(verb.lemma) || text.tokens.lower[verb.first - 1] !== ",") return false;
  const name = nouns[next];
  return name !== undefined && name.first === verb.last && text.tokens.lower[name.last] === "by";
}

/** "a meeting scheduled for Friday", "troops bound for Chad" */
const isPlanned = (text: TaggedText, verb: VerbGroup): boolean => PLANNING.has(verb.lemma) && text.tokens.lower[verb.last] === "for";

const ISSUED = new Set(["issue", "release", "publish", "circulate", "sign", "adopt", "post"]);

/** "A statement issued after the talks said": no text issues anything. */
const isIssued = (text: TaggedText, noun: NounGroup, verb: VerbGroup, next: VerbGroup | undefined): boolean =>
  next?.form === "finite" &&
  ISSUED.has(verb.lemma) &&
  (text.tags[verb.last] === "ADP" || text.tags[verb.last] === "ADV") &&
  !text.tags.slice(verb.last, next.first).includes("PUNCT") &&
  text.lexicon.words.is(text.tokens.lower[noun.head]!, "document");

/** What something is made for, or rests on, with the preposition. */
const PURPOSES: ReadonlyMap<string, string> = new Map([
  ["aim", "at"],
  ["design", "to"],
  ["intend", "to"],
  ["base", "on"],
  ["value", "at"],
]);

/** "signed a pact on Monday aimed at closer ties": behind another verb hardly ever the verb of the sentence. */
const hasPurpose = (text: TaggedText, verb: VerbGroup): boolean => PURPOSES.get(verb.lemma) === text.tokens.lower[verb.last];

/** "a book called “…”" behind an indefinite noun. */
function names(text: TaggedText, noun: NounGroup, verb: VerbGroup): boolean {
  const article = text.tokens.lower[noun.first];
  return (article === "a" || article === "an") && NAMING.has(verb.lemma) && text.tags[verb.last] === "PUNCT";
}

function isAmbiguous(verb: VerbGroup, saysBy = false): boolean {
  const isPast = verb.form === "finite" && verb.tense === "past" && verb.simple && !verb.passive && !verb.perfect;
  return isPast && (saysBy || !ALWAYS_FINITE.has(verb.lemma));
}

/** A present without "-s" or auxiliary is more often a noun or an infinitive read wrongly than the verb of the sentence. */
const isBareBase = (verb: VerbGroup): boolean =>
  verb.tense === "present" && verb.simple && verb.lemma !== "be" && verb.lemma !== "have" && verb.lemma !== "say";

const DETERMINERS = new Set(["the", "both", "these", "those", "all"]);

/** "the pact which the two signed in May has lapsed", "the pact the two signed in May has lapsed": a noun that can only be the subject of a relative clause. */
function ofRelative({ tokens, tags }: TaggedText, nouns: readonly NounGroup[], index: number): boolean {
  let at = index;
  while (at > 0 && tokens.lower[nouns[at]!.first - 1] === "and" && nouns[at - 1]!.last === nouns[at]!.first - 1) at--;
  const { first, kind } = nouns[at]!;
  const before = tokens.lower[first - 1];
  if (before === "which" || before === "whom") return tags[first - 2] !== "ADP";
  // "the pact that Chile and Norway signed in May has lapsed"
  if (before === "that" && tags[first - 2] === "NOUN" && (kind === "name" || DETERMINERS.has(tokens.lower[first]!))) return true;
  const follows = at > 0 && nouns[at - 1]!.last === first && nouns[at - 1]!.kind === "noun";
  return follows && (DETERMINERS.has(tokens.lower[first]!) || (kind === "name" && at < index));
}

/** Whether the next finite verb takes its subject from before `verb`: no clause border between them, and no noun group but those of prepositions. */
function nextLacksSubject(text: TaggedText, nouns: readonly NounGroup[], from: number, verb: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next === undefined || next.form !== "finite" || isBareBase(next) || (isAmbiguous(next) && (isPlanned(text, next) || hasAgent(text, next))))
    return false;
  if (isAmbiguous(next) && hasPurpose(text, next)) return false;
  // "replied when asked": the adverb may be one of the next verb.
  for (let at = verb.last; at < next.head; at++) if (CLAUSE_BORDERS.has(text.tags[at]!) || OPENERS.has(text.tokens.lower[at]!)) return false;
  for (let noun = from; noun < nouns.length && nouns[noun]!.first < next.first; noun++) {
    const group = nouns[noun]!;
    // "criticized the raid after Rivas left": what follows is a clause of its own.
    if (group.last === next.first && CLAUSE_OPENERS.has(text.tokens.lower[group.first - 1]!)) return false;
    if (group.first === verb.last ? touches(text, group.last, next.first) : text.tags[group.first - 1] !== "ADP") return false;
  }
  return true;
}

/** Nothing but adjectives and adverbs between: "announced a million more was sent". */
function touches(text: TaggedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.tags[at] !== "ADJ" && text.tags[at] !== "ADV") return false;
  return true;
}

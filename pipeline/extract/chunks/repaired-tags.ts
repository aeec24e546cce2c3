/** Repairs of tags that chunks depend on: name parts read as other words, verbs read as nouns, nouns read as verbs. */
import type { VerbForms } from "../../lexicon/verb-forms.ts";
import type { Tag } from "../../tagger/tagger.ts";
import { isCapital } from "../../text/capital.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore, wordBefore } from "./before.ts";
import { isDoneByCounted } from "./counted-tags.ts";
import { isThatState } from "./determiner-tags.ts";
import { isCountedTime } from "./time-tags.ts";
import { isGerund, meetsSomebody, opensWithGerund } from "./gerund-tags.ts";
import { isSite, MODIFIED, modifiesNoun, opensGroup } from "./modifier-tags.ts";
import { isFollowing } from "./preposition-tags.ts";
import { isBareBehindModal, isBehindDayOfModal } from "./modal-tags.ts";
import { opensTalks, plansOrMoves, signsSomething } from "./present-tags.ts";
import { isFelt, isNamedSaid, isPhrasalPast, isStateOwned, isThinkTank, reportsOn, saysSomething, warnsThat } from "./speech-tags.ts";

const NEVER_NAME = new Set<Tag>(["PROPN", "NOUN", "ADJ", "NUM", "PUNCT", "SYM", "ADP", "CCONJ", "DET", "PRON", "AUX", "VERB"]);

/** Forms that stay verbs, or verbal modifiers, behind an article. */
const VERBAL = /(?:ing|ed|en|wn)$/;

function isNameInRunningText(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (!isCapital(tokens.text, tokens.start[at]!) || VERBAL.test(tokens.lower[at]!)) return false;
  const next = tags[at + 1];
  if (next !== "VERB" && next !== "AUX") return false;
  return !isCapital(tokens.text, tokens.start[at + 1]!);
}

/** "the Working Group", "the Third Meeting of": a capital between capitals belongs to a name, whatever the word means elsewhere. */
function isInTitle(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (!tokens.lower[at]!.endsWith("ing") || !isCapital(tokens.text, tokens.start[at]!) || at === 0 || tagBefore(tags, at) === "PUNCT") return false;
  if (tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes("\n")) return false;
  const isBehind = isCapital(tokens.text, tokens.start[at - 1]!);
  return tokens.lower[at + 1] === "of" ? isBehind : (isBehind || tagBefore(tags, at) === "DET") && isCapital(tokens.text, tokens.start[at + 1] ?? 0);
}

/** As papers wrote them until the middle of the last century. */
const OLD_DAYS = new Set(["to-day", "to-morrow", "to-night"]);

const SAYING = new Set(["said", "says", "told"]);
const OPENING_ADVERBS = new Set("also then later earlier once often here there now again never still first just already reportedly".split(" "));

/** "Jolly said": a capital that opens a sentence right before a verb of saying is its subject. */
function isOpeningName(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (!SAYING.has(tokens.lower[at + 1] ?? "") || OPENING_ADVERBS.has(tokens.lower[at]!)) return false;
  return (at === 0 || tagBefore(tags, at) === "PUNCT") && isCapital(tokens.text, tokens.start[at]!);
}

const PARTICLES = new Set(["up", "out", "off", "down"]);
const HAVE = new Set(["have", "has", "had"]);

/** "The ministry informed the embassy": an "-ed" form between a noun and what cannot follow an adjective is a verb. */
function isPredicate(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const before = tagBefore(tags, at);
  const after = tags[at + 1];
  // "have formalised an agreement"
  if (before === "AUX") return HAVE.has(tokens.lower[at - 1]!) && (after === "DET" || after === "PRON" || after === "ADP");
  // "Holm informed Chile that"
  if (after === "PROPN" && tokens.lower[at] === "informed") return before === "NOUN" || before === "PROPN" || before === "PRON";
  // "Holm, speaking in Oslo, branded the plan a farce"
  // "…, patched up a quarrel"
  const object = PARTICLES.has(tokens.lower[at + 1] ?? "") ? tags[at + 2] : after;
  if (before === "PUNCT") return at > 1 && (object === "DET" || object === "PRON") && (tags[at - 2] === "NOUN" || tags[at - 2] === "PROPN");
  return (
    (before === "NOUN" || before === "PROPN" || before === "PRON") &&
    (object === "DET" || object === "PRON" || after === "PUNCT" || after === "SCONJ")
  );
}

const OF_TREATIES = new Set(["prolonged", "lapsed"]);

/** "The treaty was prolonged", "the truce lapsed on Monday" */
const isOfTreaty = (tokens: Tokens, tags: readonly Tag[], at: number): boolean => {
  const before = tagBefore(tags, at);
  return OF_TREATIES.has(tokens.lower[at]!) && (before === "AUX" || before === "NOUN" || before === "PROPN") && tags[at + 1] !== "NOUN";
};

/** "during its stay" */
const OWNING = new Set(["its", "their", "our", "my", "your"]);

function beforeNoun(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const form = tokens.lower[at]!;
  if ((tags[at] === "ADP" && form !== "to") || form === "for") return true;
  if (form === "to" && tokens.lower[at - 1] === "according") return true;
  if (OWNING.has(form)) return true;
  return (form === "'s" && tags[at] === "PART") || form === "the" || form === "a" || form === "an" || form === "of";
}

/** Pasts that stand as nouns behind a name as well. */
const NOUN_PASTS = new Set(["saw", "rose", "fell", "bore", "ground", "drove", "lay", "bit", "rode", "wove", "dove", "shook"]);
const SHARED_PASTS = new Set(["said", "told", "met", "held", "sent", "kept", "made"]);

/** "Holm spoke on the phone": behind a name, a past that is nothing else. */
function isPastOfName(tokens: Tokens, tags: readonly Tag[], at: number, pasts: ReadonlySet<string>): boolean {
  const form = tokens.lower[at]!;
  if (tagBefore(tags, at) !== "PROPN" || NOUN_PASTS.has(form) || !(pasts.has(form) || SHARED_PASTS.has(form))) return false;
  // "bade farewell"
  return !isCapital(tokens.text, tokens.start[at]!) && (tags[at + 1] !== "NOUN" || form === "bade");
}

/** "the Kenyan military says": an adjective with a verb right behind it stands for its noun. */
function standsForNoun(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const before = tagBefore(tags, at);
  return (
    tags[at + 1] === "VERB" &&
    (before === "DET" || before === "PROPN" || before === "PART") &&
    !VERBAL.test(tokens.lower[at]!) &&
    !tokens.lower[at + 1]!.endsWith("ing")
  );
}

const HYPHENATED = /-[a-z]+(?:ed|ing|en|wn)$/;

const PERIODICALS = new Set(["daily", "weekly", "monthly"]);
const ORDINALS = new Set(["first", "second", "third", "last", "next"]);
/** "will next meet", "are next to meet": behind an auxiliary and "next", no noun. */
const meetsNext = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  tokens.lower[at] === "meet" && tokens.lower[at - 1] === "next" && tags[at - 2] === "AUX";

const CHANNELS = new Set(["phone", "telephone", "video"]);

/** "held phone calls with A" */
const isCall = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  (tokens.lower[at] === "calls" || tokens.lower[at] === "call") && CHANNELS.has(tokens.lower[at - 1] ?? "") && tagBefore(tags, at) === "NOUN";

const CALLED_FOR = new Set(["calls", "offers", "demands", "appeals", "claims", "requests", "reports", "moves", "charges"]);

/** "rejected calls to resign": behind a past, what somebody else called for; no verb in the present has another before it. */
const isRejected = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  CALLED_FOR.has(tokens.lower[at]!) && tagBefore(tags, at) === "VERB" && wordBefore(tokens, at).endsWith("ed");

const LAST_DONE = new Set(["spoke", "saw"]);
const DOERS = new Set<Tag>(["NOUN", "PROPN", "NUM", "PRON"]);

/** "The ministers last spoke on Monday", "the two last saw each other": no wheel's spoke, and no tool. */
const isDoneLast = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  at > 1 && LAST_DONE.has(tokens.lower[at] ?? "") && tokens.lower[at - 1] === "last" && DOERS.has(tags[at - 2]!);

/** The tags with these repairs made, once for each document and before anything reads them. */
export function repairTags(tokens: Tokens, tags: readonly Tag[], { pasts, onlyPasts }: Pick<VerbForms, "pasts" | "onlyPasts">): readonly Tag[] {
  const repairs: Tag[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    const past =
      ((tag === "NOUN" || tag === "PROPN") && isPastOfName(tokens, tags, at, onlyPasts)) ||
      (tagBefore(tags, at) === "NUM" && isDoneByCounted(tokens, tags, at, pasts));
    repairs.push(past ? "VERB" : repaired(tokens, tags, tag, at));
  }
  return repairs;
}

/** Not "discuss", "focus". */
const THIRD_PERSON = /[^su]s$/;

const isOrdinal = (form: string): boolean => form.length > 2 && form.charCodeAt(0) < 58 && /^\d+(?:st|nd|rd|th)$/.test(form);

function repaired(tokens: Tokens, tags: readonly Tag[], tag: Tag, at: number): Tag {
  // "Li Na expressed…": a capital after a name is part of the name, whatever the word means elsewhere.
  if (at > 0 && tagBefore(tags, at) === "PROPN" && !NEVER_NAME.has(tag) && isCapital(tokens.text, tokens.start[at]!)) return "PROPN";
  // "The ministers to-day signed"
  if (tag !== "NOUN" && OLD_DAYS.has(tokens.lower[at]!)) return "NOUN";
  // "ANA DO MAR"
  if (tag === "AUX" && tokens.lower[at] === "do" && tagBefore(tags, at) === "PROPN" && tags[at + 1] === "PROPN") return "PROPN";
  // "the newly-installed envoy"
  if (tag !== "ADJ" && tag !== "PROPN" && tagBefore(tags, at) === "DET" && tags[at + 1] === "NOUN" && HYPHENATED.test(tokens.lower[at]!))
    return "ADJ";
  // "its 150th session"
  if (tag === "PRON" && isOrdinal(tokens.lower[at]!)) return "ADJ";
  if ((tag === "NOUN" || tag === "PROPN") && opensWithGerund(tokens, tags, at)) return "VERB";
  if ((tag === "SCONJ" || tag === "PRON") && isThatState(tokens, at)) return "DET";
  if (tag === "ADV" && isOpeningName(tokens, tags, at)) return "PROPN";
  if (tag === "PROPN" && isCountedTime(tokens, at)) return "NOUN";
  // "the daily said"
  if (tag === "ADV" && PERIODICALS.has(tokens.lower[at]!) && tagBefore(tags, at) === "DET" && tags[at + 1] === "VERB") return "NOUN";
  // "their first high-level talks"
  if (
    tag === "ADV" &&
    ORDINALS.has(tokens.lower[at]!) &&
    (tagBefore(tags, at) === "DET" || tagBefore(tags, at) === "PRON" || tagBefore(tags, at) === "PART") &&
    MODIFIED.has(tags[at + 1]!)
  )
    return "ADJ";
  if ((tag === "VERB" || tag === "NOUN" || tag === "ADJ") && isFollowing(tokens, tags, at)) return "ADP";
  if ((tag === "NOUN" || tag === "ADJ") && signsSomething(tokens, tags, at)) return "VERB";
  // "an inside source"
  if (tag === "ADP" && tagBefore(tags, at) === "DET" && tags[at + 1] === "NOUN") return "ADJ";
  // "his chief of staff"
  if (tag === "ADJ" && (standsForNoun(tokens, tags, at) || (tokens.lower[at] === "chief" && tokens.lower[at + 1] === "of"))) return "NOUN";
  // "Chile's premier and"
  if (tag === "ADJ" && tokens.lower[at] === "premier" && !MODIFIED.has(tags[at + 1]!)) return "NOUN";
  if (tag === "ADJ" && (opensTalks(tokens, tags, at) || isBareBehindModal(tokens, tags, at))) return "VERB";
  // "to meet the president and open a school"
  if (tag === "ADJ" && tokens.lower[at] === "open" && tagBefore(tags, at) === "CCONJ" && tags[at + 1] === "DET") return "VERB";
  if (tag === "ADJ" && isDoneLast(tokens, tags, at + 1)) return "ADV";
  if (
    tag === "NOUN" &&
    (isDoneLast(tokens, tags, at) ||
      reportsOn(tokens, at) ||
      isGerund(tokens, tags, at) ||
      warnsThat(tokens, tags, at) ||
      isPhrasalPast(tokens, tags, at))
  )
    return "VERB";
  // "Acting Foreign Minister"
  if (tag === "VERB" && tokens.lower[at] === "acting" && (tags[at + 1] === "PROPN" || isCapital(tokens.text, tokens.start[at]!))) return "ADJ";
  if (
    tag === "VERB" &&
    (isCall(tokens, tags, at) ||
      isRejected(tokens, tags, at) ||
      isFelt(tokens, at) ||
      isSite(tokens, tags, at) ||
      isStateOwned(tokens, at) ||
      isThinkTank(tokens, at))
  )
    return "NOUN";
  // "talked to guards": no infinitive has the ending of the third person.
  if (tag === "VERB" && wordBefore(tokens, at) === "to" && THIRD_PERSON.test(tokens.lower[at]!)) return "NOUN";
  if (tag === "VERB" && isNamedSaid(tokens, tags, at)) return "PROPN";
  if (tag === "VERB" && opensGroup(tokens, tags, at)) return "ADJ";
  if ((tag === "VERB" || tag === "NOUN") && modifiesNoun(tokens, tags, at)) return "ADJ";
  if (tag === "ADJ" && tokens.lower[at] === "next" && meetsNext(tokens, tags, at + 1)) return "ADV";
  if (
    tag === "NOUN" &&
    (meetsSomebody(tokens, tags, at) || meetsNext(tokens, tags, at) || plansOrMoves(tokens, tags, at) || isBehindDayOfModal(tokens, tags, at))
  )
    return "VERB";
  // "is said to have held talks"
  if (tag === "ADJ" && SHARED_PASTS.has(tokens.lower[at]!) && tokens.lower[at - 1] === "have" && tokens.lower[at - 2] === "to") return "VERB";
  if (
    tag === "ADJ" &&
    tokens.lower[at]!.endsWith("ed") &&
    (isPredicate(tokens, tags, at) || isPhrasalPast(tokens, tags, at) || isOfTreaty(tokens, tags, at))
  )
    return "VERB";
  // "for renewed talks"
  const isBehindPreposition = tagBefore(tags, at) === "ADP" || tokens.lower[at - 1] === "for";
  if (tag === "VERB" && tokens.lower[at]!.endsWith("ed") && isBehindPreposition && tags[at + 1] === "NOUN") return "ADJ";
  // "half say he is right", "the notice claims “…”": a noun here would have no verb behind it.
  if (tag === "NOUN" && saysSomething(tokens, tags, at)) return "VERB";
  if (tag === "VERB" && isInTitle(tokens, tags, at)) return tokens.lower[at + 1] === "of" ? "NOUN" : "PROPN";
  // "said Rose kept a list": a capital in running text is a name, though the word is a verb elsewhere.
  if (tag === "VERB" && isNameInRunningText(tokens, tags, at)) return "PROPN";
  // "Chile's launch of", "part of exercises": no finite verb stands behind a possessive, an article or a preposition.
  if (tag === "VERB" && at > 0 && !VERBAL.test(tokens.lower[at]!) && beforeNoun(tokens, tags, at - 1)) return "NOUN";
  // "…, warning that": only a verb takes a that-clause after a comma.
  const opens = at === 0 || tagBefore(tags, at) === "PUNCT" || tagBefore(tags, at) === "SCONJ";
  return tag === "NOUN" && opens && tokens.lower[at]!.endsWith("ing") && tokens.lower[at + 1] === "that" ? "VERB" : tag;
}

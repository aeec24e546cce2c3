/** Verbs of saying that tell a deed, or what a text lays down: "claimed ten lives", "questioned the crew", "threatened Chile", "the plan calls for cuts". */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { headNoun } from "../reference/common-noun.ts";
import { mentionAt } from "../reference/index.ts";
import { headOf } from "../reference/phrase.ts";
import { wordSet } from "../word-set.ts";

/** What wars and storms claim. */
const LOSSES = wordSet("life lives victim victims casualties dead deaths toll");
/** "more than a dozen civilian lives" */
const LONGEST_LOSS = 6;
/** Whom the police question. */
const PEOPLE = wordSet(
  "people persons man men woman women suspect suspects witness witnesses passenger passengers prisoner prisoners detainee detainees driver drivers crew members employees staff students soldiers residents villagers relatives",
);
/** What one writes, of which nothing is told. */
const WRITTEN = wordSet("letter letters note notes book books article articles paper papers report reports message messages memoir memoirs");
/** What gunships blast. */
const TARGETS = wordSet(
  "target targets position positions post posts base bases building buildings house houses hideout hideouts camp camps convoy convoys tunnel tunnels bunker bunkers symbol symbols stronghold strongholds city cities town towns village villages runway airport bridge bridges",
);
/** Texts and undertakings that lay down what is to be done, and are nobody's words. */
const PROVIDING = wordSet(
  "treaty pact accord agreement deal contract plan plans program programs programme programmes project projects scheme strategy policy proposal proposals initiative roadmap framework law bill legislation budget constitution truce ceasefire cease-fire",
);
const LAYING_DOWN = wordSet("demand urge allow");
/** "threatened Chile with sanctions" says with what. */
const WITH = new Set(["with", "to", "that"]);
const KINDS_THREATENED: ReadonlySet<string> = new Set(["country", "place", "organisation", "person"]);
const DETERMINERS = wordSet("the a an its his her their");
const POSSESSIVE = wordSet("'s \u2019s '");

/** Whether the cue of an attribution with content at tokens `[first, last)` tells no act of speech. */
export function isDeed(analysis: Analysis, { cue, source }: Attribution, { first, last }: TokenRange): boolean {
  switch (cue?.lemma) {
    case "claim":
      return analysis.tokens.lower.slice(first, Math.min(last, first + LONGEST_LOSS)).some((form) => LOSSES.has(form));
    case "question":
      return isPeople(analysis, objectOf(analysis, first, last));
    case "write":
      return WRITTEN.has(objectOf(analysis, first, last));
    case "blast":
      return TARGETS.has(objectOf(analysis, first, last)) || mentionAt(analysis, first)?.kind === "place";
    case "threaten":
      return isThreatened(analysis, first, last);
    default:
      return cue !== null && source !== null && laysDown(analysis, cue.lemma, source);
  }
}

/** The last noun before anything hangs on it: "people" of "more than 100 people in Lima". */
function objectOf({ tokens, tags }: Analysis, first: number, last: number): string {
  let noun = first;
  for (let at = first; at < last; at++) {
    const form = tokens.lower[at]!;
    // "more than 100"
    const isEnd = (tags[at] === "ADP" && tags[at + 1] !== "NUM") || tags[at] === "VERB" || form === "," || form === "who";
    if (isEnd) break;
    if (tags[at] === "NOUN") noun = at;
  }
  return tokens.lower[noun] ?? "";
}

const isPeople = (analysis: Analysis, noun: string): boolean => PEOPLE.has(noun) || analysis.lexicon.words.is(noun, "persons");

/** "threatened Chile and its mines": somebody is in danger, but nothing is told that would be done. */
function isThreatened(analysis: Analysis, first: number, last: number): boolean {
  const { lower } = analysis.tokens;
  const named = mentionAt(analysis, DETERMINERS.has(lower[first]!) ? first + 1 : first);
  if (named === null || !KINDS_THREATENED.has(named.kind) || named.adjectival || POSSESSIVE.has(lower[named.last] ?? "")) return false;
  for (let at = named.last; at < last; at++) if (WITH.has(lower[at]!)) return false;
  return true;
}

/** "the accord calls for a truce": the subject is what provides for it. */
function laysDown(analysis: Analysis, lemma: string, source: TokenRange): boolean {
  if (!LAYING_DOWN.has(lemma.split(" ")[0]!) && lemma !== "call for") return false;
  return PROVIDING.has(analysis.tokens.lower[headNoun(analysis, headOf(analysis, source))]!);
}

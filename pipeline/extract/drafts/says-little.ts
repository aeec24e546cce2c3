/** Acts of speech without a content of their own: "welcomed the deal", "praised it", "conveyed greetings", "agreed to pay". */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import { mentionAt } from "../reference/index.ts";
import { isDeed } from "./deeds.ts";
import { tokenRangeOf } from "../token-range.ts";
import { wordSet } from "../word-set.ts";

const COURTESIES = wordSet(
  "greetings condolences condolence congratulations regards respects sympathy sympathies compliments appreciation gratitude thanks",
);
const CONVEYING = wordSet("convey express extend offer send present");
const CARRIED = wordSet("message letter invitation greetings");
const PRESS = wordSet("reporter reporters journalist journalists correspondent correspondents newsmen media press");
const FAREWELLS = wordSet("goodbye farewell hello thanks grace prayers");
/** What is denied to somebody, and not of something. */
const WITHHELD = wordSet(
  "entry entrance admission access visa visas permission permits permit clearance passage overflight asylum bail citizenship accreditation refuge",
);
const DETERMINERS = wordSet("the this that these those a an his her its their");
/** An article and a noun: what is welcomed is told elsewhere. */
const LONGEST_EMPTY = 2;

/** Whether what was said tells nothing by itself; what is quoted always does. */
export function saysLittle(analysis: Analysis, attribution: Attribution): boolean {
  const { kind, cue, act, content, source } = attribution;
  const [span] = content;
  if (kind !== "indirect" || cue === null || span === undefined || content.length > 1) return false;
  const { first, last } = tokenRangeOf(analysis.tokens, span);
  const { lower } = analysis.tokens;
  if (isDeed(analysis, attribution, { first, last })) return true;
  // What the press asks, an answer tells.
  if (cue.lemma === "ask" && source !== null && PRESS.has(lower[source.last - 1]!)) return true;
  // "agreed to pay", "agreed on a date": settled, and not said.
  if (cue.lemma === "agree" && (lower[first] === "to" || lower[first] === "on")) return true;
  if (last - first === 1 && analysis.tags[first] === "PRON") return true;
  // "welcomed the envoy to Lima" is a courtesy, "accused each other" nobody's words.
  if ((cue.lemma === "welcome" && isVisitor(analysis, first, last)) || isMutual(analysis, first)) return true;
  if (act === "SUPPORT" && last - first <= LONGEST_EMPTY && DETERMINERS.has(lower[first]!)) return true;
  if (cue.lemma === "say" && FAREWELLS.has(lower[first]!)) return true;
  // "denied entry to two envoys", "questioned the driver": deeds.
  if (cue.lemma === "deny" && WITHHELD.has(lower[DETERMINERS.has(lower[first]!) ? first + 1 : first]!)) return true;
  if (cue.lemma === "question" && last - first <= LONGEST_EMPTY && DETERMINERS.has(lower[first]!)) return true;
  // "raised no objection"
  if (lower[first] === "no" && (cue.lemma === "raise" || cue.lemma === "voice" || CONVEYING.has(cue.lemma))) return true;
  if (!CONVEYING.has(cue.lemma)) return false;
  for (let at = first; at < last && analysis.tags[at] !== "ADP"; at++)
    if (COURTESIES.has(lower[at]!) || (cue.lemma === "convey" && CARRIED.has(lower[at]!))) return true;
  return false;
}

const VISITORS = wordSet("delegation delegations guest guests visitor visitors envoys troops");
const WHO: ReadonlySet<string> = new Set(["person", "office", "group"]);

/** Whether the head of a noun phrase is somebody, not what somebody has: "the Prime Minister of Peru", "a delegation", not "the Prime Minister's offer". */
function isVisitor(analysis: Analysis, first: number, last: number): boolean {
  const { lower } = analysis.tokens;
  let at = first;
  while (at < last && (DETERMINERS.has(lower[at]!) || analysis.tags[at] === "ADJ" || analysis.tags[at] === "ADV")) at++;
  const mention = mentionAt(analysis, at);
  if (mention !== null && WHO.has(mention.kind))
    return lower[mention.last] !== "'s" && lower[mention.last] !== "\u2019s" && lower[mention.last] !== "'";
  while (at < last && analysis.tags[at] !== "ADP") if (VISITORS.has(lower[at++]!)) return lower[at] !== "'s" && lower[at] !== "\u2019s";
  return false;
}

/** "each other", "one another", "the other": what two do to one another. */
function isMutual({ tokens: { lower } }: Analysis, first: number): boolean {
  const next = lower[first + 1];
  return (
    (lower[first] === "each" && next === "other") ||
    (lower[first] === "one" && next === "another") ||
    (lower[first] === "the" && next === "other" && lower[first + 2] === "of")
  );
}

/** To whom something was said, told beside the cue: "speaking to reporters", "addressing parliament", "in a letter to Holm". */
import type { Chunks } from "../chunks/index.ts";
import type { NounGroup } from "../chunks/noun-group.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { isTime } from "../clauses/asides.ts";
import { nounPhraseFrom } from "../clauses/noun-phrase.ts";
import { wordSet } from "../word-set.ts";
import type { Reading } from "./reading.ts";

/** What one says or writes to somebody. */
const WORDS = wordSet(
  "letter letters message messages remarks comments speech address telegram cable note email testimony interview interviews statement",
);
const SENT = wordSet("sent addressed delivered handed");
const SPEAKING = wordSet("speaking talking");
const TO = wordSet("to before with");
/** Who can be addressed without being named. */
const LISTENERS = wordSet(
  "media press reporters journalists newsmen newspersons mediapersons crowd crowds supporters audience nation troops lawmakers students parliament assembly council conference meeting rally delegates diplomats ambassadors officials congress session legislators deputies leaders ministers forum gathering summit briefing soldiers newspaper radio television agency",
);
/** How far from the cue, its speaker and its content the phrase may stand. */
const REACH = 24;
/** "speaking by telephone to" */
const TO_LISTENER = 4;

/** Who hears what a reading tells, where words beside the cue say so and those between cue and content do not; null elsewhere. */
export function listenerBeside(text: TaggedText, chunks: Chunks, reading: Reading): TokenRange | null {
  if (reading.addressee !== null || reading.match.source === null || reading.match.passive === true) return null;
  for (const at of beside(chunks, reading)) {
    const group = heardBy(text, chunks, at);
    if (group !== null) return withoutPlace(text, nounPhraseFrom(text, chunks, group));
  }
  return turnedTo(text, chunks, reading);
}

/** "in a letter", "in a post on the ministry's page": what is sent is not said where its author has met others. */
export function isSent(text: TaggedText, chunks: Chunks, reading: Reading): boolean {
  for (const at of beside(chunks, reading)) if (SENDINGS.has(text.tokens.lower[at]!) && followsIn(text, chunks, at)) return true;
  return false;
}

const SENDINGS = wordSet("letter letters message messages telegram cable email post tweet article broadcast");

/** The tokens around a cue that are neither its own, nor its speaker's, nor content. */
function* beside(chunks: Chunks, { match, content }: Reading): Generator<number> {
  const own = [...content, { first: match.first, last: match.last }, ...(match.source === null ? [] : [match.source])];
  const first = Math.max(chunks.sentence.first, Math.min(...own.map((range) => range.first)) - REACH);
  const last = Math.min(chunks.sentence.last, Math.max(...own.map((range) => range.last)) + REACH);
  for (let at = first; at < last; at++) {
    const inside = own.find((range) => range.first <= at && at < range.last);
    if (inside === undefined) yield at;
    else at = inside.last - 1;
  }
}

const TURNING = wordSet("approach phone telephone ring call");

/** "approached the envoy to complain that": the one somebody turned to. */
function turnedTo(text: TaggedText, chunks: Chunks, { match: { verb } }: Reading): TokenRange | null {
  const main = verb?.form === "infinitive" ? chunks.verbs[chunks.verbs.indexOf(verb) - 1] : undefined;
  const group = main !== undefined && TURNING.has(main.lemma) ? groupAt(text, chunks, main.last) : null;
  return group === null || group.last > verb!.first ? null : group;
}

/** The noun group behind "speaking to", "addressing", "in a letter to" at a token; null where it is none of these. */
function heardBy(text: TaggedText, chunks: Chunks, at: number): NounGroup | null {
  const { lower } = text.tokens;
  const word = lower[at]!;
  if (word === "addressing") {
    const group = groupAt(text, chunks, at + 1);
    return group !== null && (group.kind === "name" || LISTENERS.has(lower[group.head]!)) ? group : null;
  }
  if (SPEAKING.has(word)) return behindTo(text, chunks, at + 1, TO_LISTENER);
  if (!WORDS.has(word) || !followsIn(text, chunks, at)) return null;
  return behindTo(text, chunks, SENT.has(lower[at + 1] ?? "") ? at + 2 : at + 1, 1);
}

function behindTo(text: TaggedText, chunks: Chunks, from: number, reach: number): NounGroup | null {
  for (let at = from; at < from + reach && at < chunks.sentence.last; at++) {
    if (TO.has(text.tokens.lower[at]!)) return groupAt(text, chunks, at + 1);
    if (text.tags[at] === "PUNCT" || text.tags[at] === "VERB") return null;
  }
  return null;
}

function groupAt(text: TaggedText, chunks: Chunks, at: number): NounGroup | null {
  const group = chunks.nounAt(at);
  return group === null || group.first !== at || group.kind === "pronoun" || isTime(text, group) ? null : group;
}

/** "in his letter", "in an interview": only what was said there. */
function followsIn(text: TaggedText, chunks: Chunks, at: number): boolean {
  const group = chunks.nounAt(at);
  return group !== null && text.tokens.lower[group.first - 1] === "in";
}

const PLACING = wordSet("in at on during after by from");

/** "to journalists in Oslo": those addressed. */
function withoutPlace(text: TaggedText, { first, last }: TokenRange): TokenRange {
  for (let at = first + 1; at < last; at++) if (PLACING.has(text.tokens.lower[at]!)) return { first, last: at };
  return { first, last };
}

/** All cues of one sentence with their content: outermost ones, and the inner speaker where an institution relays. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import { readAfter } from "./after.ts";
import { leadOf, readBefore } from "./before.ts";
import { isSeparator, trimmed } from "./borders.ts";
import { findCues, type CueMatch } from "./cue-match.ts";
import { readPassive } from "./passive.ts";
import { isPlural } from "./plural.ts";
import type { Reading } from "./reading.ts";

/** The readings of a sentence, in order of their cues. */
export function readSentence(text: TaggedText, chunks: Chunks): readonly Reading[] {
  const cues = findCues(text, chunks);
  if (cues.length === 0) return [];
  const found = readTrailing(text, chunks, cues);
  const repeated = found.filter((reading) => repeatsInner(text, cues, reading));
  const trailing = found.filter((reading) => !repeated.includes(reading));
  const readings: Reading[] = [];
  for (const match of cues) {
    const relay = trailing.find((reading) => holds(reading.content[0]!, match) && reading.match !== match);
    if (match.silent === true || found.some((reading) => reading.match === match)) continue;
    if (relay !== undefined && !speaksFor(text, match, relay)) continue;
    const limit = relay === undefined ? limitOf(trailing, match, endOf(repeated, match, chunks.sentence.last)) : relay.content[0]!.last;
    const outer = relay === undefined ? readings.find((reading) => reading.content.some((range) => holds(range, match))) : undefined;
    if (outer !== undefined) {
      const inner = outer.nested === true ? null : readNested(text, chunks, match, cues, outer);
      if (inner !== null) readings.push(inner);
      continue;
    }
    const reading = readPassive(text, chunks, match, limit) ?? readAfter(text, chunks, match, cues, limit);
    if (reading !== null && (match.source !== null || match.passive === true || startsQuoted(text, reading)))
      readings.push({ ...reading, reporter: relay?.match.source ?? match.relay ?? null });
  }
  const relayed = new Set(readings.map((reading) => reading.reporter));
  const own = trailing.filter((reading) => !relayed.has(reading.match.source));
  readings.push(...own.filter((reading) => innerOf(own, reading) === undefined).map((reading) => relayedBy(own, reading)));
  return readings.toSorted((a, b) => a.match.first - b.match.first);
}

/** "Two envoys said the pass is open, but it floods, they said": the pronoun behind repeats who was named in front. */
function repeatsInner(text: TaggedText, cues: readonly CueMatch[], { match, content, rule }: Reading): boolean {
  if (rule !== "before" || match.source === null || text.tags[match.source.head] !== "PRON" || match.source.first > match.first) return false;
  const inner = cues.find((cue) => cue.source?.first === content[0]!.first && cue.cue.frames.has("clause") && cue.verb?.tense === match.verb?.tense);
  if (inner === undefined || inner === match || text.tags[inner.source!.head] === "PRON") return false;
  return isPlural(text, inner.source!) === isPlural(text, match.source) && quotationAt(text.quotations, content[0]!.first) === null;
}

/** "Holm said the rebels had announced that…": an act of speech in a finite clause with a speaker of its own, inside what another said. */
function readNested(text: TaggedText, chunks: Chunks, match: CueMatch, cues: readonly CueMatch[], outer: Reading): Reading | null {
  const { verb, source, cue } = match;
  const outerSource = outer.match.source;
  if (verb?.form !== "finite" || source?.rule !== "adjacent" || !cue.speech || !outer.match.cue.speech || outer.rule !== "after") return null;
  if (outerSource === null || verb.modal !== null || text.tags[source.head] === "PRON") return null;
  // "claimed that they say…" is no single act of theirs.
  if ((verb.tense !== "past" && !verb.perfect) || (cue.joint && isPlural(text, source))) return null;
  const limit = outer.content.find((range) => holds(range, match))!.last;
  const inner = readAfter(text, chunks, match, cues, limit);
  return inner === null ? null : { ...inner, reporter: outerSource, nested: true };
}

/** "“…,” Holm said, according to the ministry": the content of the second cue is the first with its cue. */
function innerOf(trailing: readonly Reading[], reading: Reading): Reading | undefined {
  return trailing.find((other) => other !== reading && reading.rule !== "around" && reading.content.some((range) => holds(range, other.match)));
}

function relayedBy(trailing: readonly Reading[], reading: Reading): Reading {
  const relay = trailing.find((other) => innerOf([reading], other) === reading);
  return relay === undefined ? reading : { ...reading, reporter: relay.match.source };
}

/** The cues whose content stands before them, and "According to…" at the front. */
function readTrailing(text: TaggedText, chunks: Chunks, cues: readonly CueMatch[]): readonly Reading[] {
  const trailing: Reading[] = [];
  let floor = afterDateline(text, chunks);
  for (const match of cues) {
    if (match.passive === true) continue;
    const reading =
      match.verb === null && match.first === chunks.sentence.first ? readLeading(text, chunks, match) : readBefore(text, chunks, match, floor);
    if (reading === null) continue;
    trailing.push(reading);
    floor = Math.max(match.last, match.source?.last ?? 0, reading.rule === "around" ? reading.content[1]!.last : 0);
  }
  return trailing;
}

const DASHES = new Set(["--", "\u2014", "\u2013", "-"]);
const LONGEST_DATELINE = 14;
const CAPITALS = /^[\p{Lu}\s.'’-]{3,}$/u;

/** Where a sentence begins behind "OSLO, Norway (Agency) --". */
function afterDateline(text: TaggedText, chunks: Chunks): number {
  const { first, last } = chunks.sentence;
  const word = text.tokens.text.slice(text.tokens.start[first], text.tokens.end[first]);
  if (!CAPITALS.test(word)) return first;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_DATELINE); at++) if (DASHES.has(text.tokens.lower[at]!)) return at + 1;
  return first;
}

function hasSeparator(text: TaggedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isSeparator(text, at)) return true;
  return false;
}

/** "According to the ministry, …": everything after the comma, or after the source where a clause begins at once. */
function readLeading(text: TaggedText, chunks: Chunks, match: CueMatch): Reading | null {
  let at = match.source!.last;
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first >= at);
  const begins = chunks.nounAt(at)?.first === at && verb !== undefined && !hasSeparator(text, at, verb.first);
  if (!begins) while (at < chunks.sentence.last && !isSeparator(text, at)) at++;
  at = overRelative(text, chunks, at);
  const content = trimmed(text, { first: at, last: chunks.sentence.last });
  return content.first < content.last ? { match, content: [content], addressee: null, occasion: null, reporter: null, rule: "after" } : null;
}

/** "According to Holm, who spoke in Lima, …": the comma behind a relative clause that describes the source. */
function overRelative(text: TaggedText, chunks: Chunks, comma: number): number {
  if (!RELATIVES.has(text.tokens.lower[comma + 1] ?? "") || !isSeparator(text, comma)) return comma;
  const verb = chunks.verbs.find((candidate) => candidate.form === "finite" && candidate.first > comma);
  let at = verb?.last ?? chunks.sentence.last;
  while (at < chunks.sentence.last && !isSeparator(text, at)) at++;
  return at < chunks.sentence.last ? at : comma;
}

const RELATIVES = new Set(["who", "which", "whose"]);

const holds = (range: TokenRange, match: CueMatch): boolean => range.first <= match.first && match.first < range.last;

/** Before a trailing pronoun that repeats the cue, else at the sentence's end. */
const endOf = (repeated: readonly Reading[], match: CueMatch, end: number): number =>
  repeated.find((reading) => holds(reading.content[0]!, match))?.content[0]!.last ?? end;

/** Content after a cue never runs into a later attribution with content of its own before it. */
function limitOf(trailing: readonly Reading[], match: CueMatch, end: number): number {
  const next = trailing.find((reading) => leadOf(reading.match) > match.last && reading.content[0]!.first > match.first);
  return next === undefined ? end : next.content[0]!.first;
}

/** Whether a cue inside relayed content has its own speaker and says something by itself; a joint undertaking stays the relay's. */
function speaksFor(text: TaggedText, match: CueMatch, relay: Reading): boolean {
  if (match.verb?.form !== "finite" || match.source === null || !match.cue.speech) return false;
  // "Chile threatens to close the pass, Holm said": no single act, but what Holm says of Chile.
  if (match.verb.tense !== "past" && !match.verb.perfect) return false;
  if (quotationAt(text.quotations, relay.content[0]!.first) !== null) return false;
  if (match.cue.joint && isPlural(text, match.source)) return false;
  return relay.rule !== "around" && text.tags[relay.match.source!.head] !== "PRON";
}

const startsQuoted = (text: TaggedText, reading: Reading): boolean => quotationAt(text.quotations, reading.content[0]!.first) !== null;

/** What a sentence still tells behind the thing agreed: the occasion, what was said on it, what it ended, when and where. */
import type { Analysis } from "../../analysis.ts";
import { SIDELINES } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt, datesIn } from "../../dating/dates-in.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { mentionAt } from "../../reference/index.ts";
import type { ComplementForm } from "./complement-kind.ts";
import { wordSet } from "../../word-set.ts";

/** What an agreement does besides what it says, as the outlet sees it. */
const REMARKS = wordSet("end mark bring crown cap signal defy overcome conclude heighten follow deal usher break prompt");
const OCCASION = wordSet("at during in after following");
const STAGES = new Set(["close", "end", "conclusion", "start", "opening", "outset", ...SIDELINES]);
const BEHIND = wordSet("after following");
/** What an agreement comes after. */
const BEFOREHAND = wordSet(
  "talks negotiations mediation meeting discussions fighting clashes summit visit ceremony years months weeks days hours rounds round break delay signature signing",
);
/** Before a day they set a term, which belongs to what is agreed. */
const TERMS = wordSet("by until till for before from since through of to between and");

/** Where content of tokens `[first, end)` ends when what is told behind it is left out. */
export function withoutTail(
  analysis: Analysis,
  chunks: Chunks,
  frames: readonly NounFrame[],
  first: number,
  form: ComplementForm,
  end: number,
): number {
  // "agreed to a truce"
  const isNoun = form === "np" || (form === "to" && chunks.verbAt(first + 1) === null);
  const told = form === "that" || form === "clause" ? end : remarkIn(analysis, chunks, first, isNoun ? "np" : form, end);
  const occasion = withoutCeremony(analysis, first, withoutOccasion(analysis, frames, first, told));
  const apposed = withoutApposed(analysis, first, occasion);
  return withoutDay(analysis, chunks, first, form, isNoun ? beforeDay(analysis, chunks, first, apposed) : apposed, apposed);
}

/** What a sentence calls the whole of what it tells. */
const APPOSED = new Set("deal accord agreement pact compromise move step bid gesture breakthrough effort".split(" "));
/** How many words may stand before that noun. */
const LONGEST_APPOSED = 6;

/** "…, in a deal brokered by Oman": whether the comma at token `at` opens what the sentence calls what is agreed. */
export function opensApposed({ tokens: { lower } }: Analysis, at: number, end: number): boolean {
  if (lower[at] !== ",") return false;
  const article = lower[at + 1] === "in" ? at + 2 : at + 1;
  if (lower[article] !== "a" && lower[article] !== "an") return false;
  const words = lower.slice(article + 1, Math.min(end, article + LONGEST_APPOSED));
  const noun = words.findIndex((form) => APPOSED.has(form));
  return noun >= 0 && !words.slice(0, noun).includes(",");
}

function withoutApposed(analysis: Analysis, first: number, last: number): number {
  for (let at = first + 2; at < last; at++) if (opensApposed(analysis, at, last)) return at;
  return last;
}

/** "…, ending years of raids", "…, with the minister telling", "… as President Holm wound up a visit". */
function remarkIn(analysis: Analysis, chunks: Chunks, first: number, form: ComplementForm, end: number): number {
  const { lower } = analysis.tokens;
  for (const verb of chunks.verbs) {
    if (verb.first <= first || verb.first >= end) continue;
    const comma = verb.form === "gerund" ? startOfRemark(analysis, chunks, first, verb) : -1;
    if (comma > first) return comma;
    if (verb.form !== "finite" || (verb.tense !== "past" && form !== "np")) continue;
    // "…, paving the way for trade as prices rise": what goes on belongs to the nearer verb.
    if (verb.tense !== "past" && lower.slice(first, verb.first).includes(",")) continue;
    const group = chunks.nounAt(verb.first - 1);
    const as = group === null ? -1 : opening(analysis, group.first);
    if (as > first + 1 && lower[as] === "as" && lower[as - 1] !== "such" && lower[as - 1] !== "as") return lower[as - 1] === "," ? as - 1 : as;
  }
  const relative = relativeRemark(analysis, chunks, first, end);
  if (relative < end) return relative;
  if (form !== "np") return end;
  for (let at = first + 2; at < end; at++) {
    if (!BEHIND.has(lower[at]!)) continue;
    if (lower.slice(at + 1, Math.min(end, at + 6)).some((word) => BEFOREHAND.has(word))) return at;
  }
  return end;
}

const RELATIVES = new Set(["which", "who", "whose", "where", "when"]);

/** "…, which was withdrawn from the agenda": the comma before what became of the thing agreed; what it is or will be belongs to it. */
function relativeRemark({ tokens: { lower }, tags }: Analysis, chunks: Chunks, first: number, end: number): number {
  for (let at = first + 2; at + 2 < end; at++) {
    if (lower[at] !== "," || !(RELATIVES.has(lower[at + 1]!) || (tags[at + 1] === "ADP" && lower[at + 2] === "which"))) continue;
    if (chunks.verbs.find((verb) => verb.first > at && verb.form === "finite")?.tense === "past") return at;
  }
  return end;
}

/** The comma before a remark's gerund, or before the "with" of its subject; -1 when it is none. */
function startOfRemark({ tokens }: Analysis, chunks: Chunks, first: number, { first: at, lemma }: VerbGroup): number {
  if (tokens.lower[at - 1] === ",") return REMARKS.has(lemma) ? at - 1 : -1;
  for (let before = chunks.nounAt(at - 1)?.first ?? first; before > first && tokens.lower[before] !== ","; before--)
    if (tokens.lower[before] === "with") return tokens.lower[before - 1] === "," ? before - 1 : -1;
  return -1;
}

/** The token before a noun group with the names and titles that open it. */
function opening(analysis: Analysis, first: number): number {
  let at = first - 1;
  for (let name = mentionAt(analysis, at); name !== null; name = mentionAt(analysis, at)) at = name.first - 1;
  return at;
}

/** "… at a meeting in a capital", "… at the close of their summit": where it was agreed, not what. */
function withoutOccasion(analysis: Analysis, frames: readonly NounFrame[], first: number, last: number): number {
  const frame = frames.find((candidate) => candidate.first > first + 1 && candidate.last <= last && candidate.tail === null);
  if (frame === undefined) return last;
  const { lower } = analysis.tokens;
  // "… ahead of talks with A", with whom nothing was signed
  if (lower[frame.first - 1] === "of" && lower[frame.first - 2] === "ahead") return frame.first - 2;
  const stage = lower[frame.first - 1] === "of" && STAGES.has(lower[frame.first - 2]!) ? frame.first - 3 : frame.first;
  const start = lower[stage] === "the" ? stage - 1 : stage < frame.first ? stage : stage - 1;
  if (!(stage < frame.first ? lower[start] === "at" || lower[start] === "on" : OCCASION.has(lower[start]!))) return last;
  for (let at = frame.last; at < last; at++) if (analysis.tags[at] === "VERB" || lower[at] === ",") return last;
  return start;
}

const CEREMONIES = new Set(["ceremony", "reception", "luncheon"]);
/** How many words may stand before "ceremony". */
const LONGEST_CEREMONY = 6;

/** "… at a White House ceremony hosted by A": where it was signed, and before whom. */
function withoutCeremony({ tokens: { lower } }: Analysis, first: number, last: number): number {
  for (let at = first + 2; at < last; at++) {
    if (lower[at] !== "at" && lower[at] !== "during") continue;
    const noun = lower.slice(at + 2, Math.min(last, at + LONGEST_CEREMONY)).findIndex((form) => CEREMONIES.has(form));
    if (noun >= 0 && !lower.slice(at + 1, at + 2 + noun).includes(",")) return at;
  }
  return last;
}

/** "signed a treaty on fishing in Oslo on Tuesday": day and place behind an instrument are those of the signing. */
function withoutDay(analysis: Analysis, chunks: Chunks, first: number, form: ComplementForm, dated: number, end: number): number {
  if (dated === end && (form !== "np" || chunks.verbs.some((verb) => verb.form === "finite" && verb.first >= first && verb.last <= end)))
    return withoutHere(analysis, first, beforeHere(analysis, first, end));
  let last = dated;
  for (;;) {
    last = withoutHere(analysis, first, last);
    const date = dateAt(analysis, last - 1);
    const place = mentionAt(analysis, last - 1);
    const found = date !== undefined && date.last === last ? date : place !== null && place.kind === "place" && place.last === last ? place : null;
    if (found === null) return last;
    const before = analysis.tokens.lower[found.first - 1]!;
    const start = analysis.tags[found.first - 1] === "ADP" ? found.first - 1 : found.first;
    const adverbial = found === date ? !TERMS.has(before) && analysis.tags[found.first - 1] !== "DET" : before === "in" || before === "at";
    if (!adverbial || start <= first + 1) return last;
    // "late on Monday"
    last = found === date && NIGH.has(analysis.tokens.lower[start - 1]!) && start > first + 2 ? start - 1 : start;
  }
}

const NIGH = new Set(["late", "early"]);

/** What goes on behind a day about the occasion, not about what was settled. */
const CIRCUMSTANCES = wordSet("at during after following amid ahead , as before despite");

/** "a treaty on fishing in Oslo yesterday | at the start of a visit", "… Sunday, | two years into a quarrel": one past the day on which it was settled; `end` where none stands within. */
function beforeDay(analysis: Analysis, chunks: Chunks, first: number, end: number): number {
  const { lower } = analysis.tokens;
  for (const { first: from, last, date, relative } of datesIn(analysis, first + 2, end)) {
    if (!relative || date?.date_precision !== "day" || TERMS.has(lower[from - 1]!) || analysis.tags[from - 1] === "DET") continue;
    // "late Wednesday in a five-year deal"
    const isIn = lower[last] === "in" && (lower[last + 1] === "a" || lower[last + 1] === "an");
    if (last >= end || !(isIn || CIRCUMSTANCES.has(lower[last]!))) continue;
    return chunks.verbs.some((verb) => verb.form !== "participle" && verb.first >= first && verb.last <= from) ? end : last;
  }
  return end;
}

/** "agreed to open the border here on Tuesday": where the reporter stands it was agreed. */
function beforeHere(analysis: Analysis, first: number, last: number): number {
  const date = dateAt(analysis, last - 1);
  if (date === undefined || date.last !== last) return last;
  const here = analysis.tokens.lower[date.first - 1] === "on" ? date.first - 2 : date.first - 1;
  return here > first + 1 && analysis.tokens.lower[here] === "here" ? here : last;
}

const withoutHere = ({ tokens }: Analysis, first: number, last: number): number =>
  last > first + 2 && tokens.lower[last - 1] === "here" ? last - 1 : last;

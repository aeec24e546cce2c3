/** Where the content of an agreement verb begins: behind days, places, partners and occasions. "on" and "to" belong to it. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { thingBehind } from "../../clauses/free-relative.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { instrumentIn } from "./instrument.ts";
import { phraseEnd } from "../../meetings/parties/phrase.ts";

/** Prepositions that open the thing agreed: "agreed on fees", "committed to a fund". */
export const OPENING: ReadonlySet<string> = new Set(["on", "upon", "to", "about", "over", "regarding", "concerning"]);
/** Prepositions that tell where, when and with whom. */
const CIRCUMSTANCE = new Set([
  "with",
  "in",
  "at",
  "during",
  "after",
  "following",
  "through",
  "between",
  "among",
  "by",
  "from",
  "before",
  "via",
  "as",
]);
/** "in a statement issued on Friday": what became of the occasion. */
const ISSUED = new Set(["issued", "released", "published", "held", "ending", "ended", "concluding", "concluded"]);
const INTRODUCING = new Set(["to", "that", "on", "upon"]);
const INDEFINITE = new Set(["a", "an", "two", "three", "several"]);
const POSSESSIVE = new Set(["'s", "\u2019s"]);
const LONGEST_ASIDE = 20;
/** "the following legal instruments:" */
const LONGEST_HEAD = 6;
const MAXIMUM_STEPS = 8;

/** The first token of the content that may follow token `at`, the end of the verb; the end of the sentence when nothing follows. */
export function contentStart(analysis: Analysis, chunks: Chunks, at: number): number {
  let next = at;
  for (let step = 0; step < MAXIMUM_STEPS && next < chunks.sentence.last; step++) {
    const after = pastCircumstance(analysis, chunks, next);
    if (after === next) break;
    next = after;
  }
  const { lower } = analysis.tokens;
  // "signed the following: a treaty on…"
  const colon = lower[next] === "the" && lower[next + 1] === "following" ? lower.slice(next, next + LONGEST_HEAD).indexOf(":") : -1;
  if (colon > 0 && next + colon + 1 < chunks.sentence.last) return next + colon + 1;
  // "signed what he called a historic treaty"
  return lower[next] === ":" ? next + 1 : thingBehind(analysis, chunks, next);
}

/** Past one adverb, day, place, partner, occasion or aside; `at` itself when there is none. */
function pastCircumstance(analysis: Analysis, chunks: Chunks, at: number): number {
  const { tokens, tags } = analysis;
  const form = tokens.lower[at]!;
  if (form === ",") return pastAside(analysis, chunks, at);
  const date = dateAt(analysis, at);
  // "signed the minutes of the session"
  if (date?.first === at && tokens.lower[date.last - 1] === "minutes" && date.date === null) return at;
  // "an end to 46 years of quarrels"
  if (date?.first === at && (isYearOfName(analysis, chunks, at) || (date.date === null && tokens.lower[date.last] === "of"))) return at;
  if (date?.first === at && !POSSESSIVE.has(tokens.lower[date.last] ?? "")) return date.last;
  // "signed here today a treaty"
  if (
    tags[at] === "ADV" &&
    (tags[at + 1] !== "NOUN" || dateAt(analysis, at + 1)?.first === at + 1) &&
    form !== "how" &&
    form !== "when" &&
    form !== "where" &&
    form !== "why"
  )
    return at + 1;
  const inner = dateAt(analysis, at + 1);
  // "at last year's summit": the day of the occasion.
  if (tags[at] === "ADP" && inner?.first === at + 1)
    return POSSESSIVE.has(tokens.lower[inner.last] ?? "") ? (chunks.nounAt(inner.last + 1)?.last ?? at) : inner.last;
  if (!CIRCUMSTANCE.has(form)) return at;
  const end = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  if (end <= at + 1) return at;
  if (tokens.lower[end] === "aimed") return pastAim(analysis, chunks, end) ?? at;
  // "agreed with the president, A, to reopen the border"
  const closes = tokens.lower[end] === "," && tokens.lower.slice(at, end).includes(",");
  if (closes && (INTRODUCING.has(tokens.lower[end + 1] ?? "") || namesInstrument(analysis, end + 1))) return end + 1;
  const last = ISSUED.has(tokens.lower[end] ?? "") ? end + 1 : end;
  return last < chunks.sentence.last && (tags[last] !== "PUNCT" || opensQuotation(analysis, last)) ? last : at;
}

/** "at talks aimed at ending a feud | to share the river": where what was agreed begins; null where nothing does. */
function pastAim({ tokens: { lower } }: Analysis, chunks: Chunks, aimed: number): number | null {
  const limit = Math.min(chunks.sentence.last, aimed + LONGEST_ASIDE);
  for (let at = aimed + 2; at < limit && lower[at] !== "," && chunks.verbAt(at)?.form !== "finite"; at++) if (INTRODUCING.has(lower[at]!)) return at;
  return null;
}

/** "the 2010 fisheries accord": a year within the noun group at `at`. */
export function isYearOfName({ tags, tokens }: Analysis, chunks: Chunks, at: number): boolean {
  const group = chunks.nounAt(at);
  return tags[at] === "DET" && /^[12]\d{3}$/.test(tokens.lower[at + 1] ?? "") && group !== null && group.last > at + 2;
}

function opensQuotation(analysis: Analysis, at: number): boolean {
  return analysis.quotations.some((quotation) => quotation.first === at) || analysis.tokens.lower[at] === ",";
}

/** "signed, in the presence of the premiers, an agreement on visas" */
const namesInstrument = (analysis: Analysis, first: number): boolean =>
  INDEFINITE.has(analysis.tokens.lower[first]!) && instrumentIn(analysis, first, first + LONGEST_HEAD) !== null;

/** "agreed, at Chile's request, to…" */
function pastAside(analysis: Analysis, chunks: Chunks, comma: number): number {
  const { lower } = analysis.tokens;
  const limit = Math.min(chunks.sentence.last - 1, comma + LONGEST_ASIDE);
  for (let at = comma + 1; at < limit; at++)
    if (lower[at] === ",") return INTRODUCING.has(lower[at + 1]!) || namesInstrument(analysis, at + 1) ? at + 1 : comma;
  return comma;
}

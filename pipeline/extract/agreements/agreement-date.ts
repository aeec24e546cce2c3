/** The day on which something was agreed: beside the name of an instrument, behind the whole content, else that of the verb's clause. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { dateAt, datesIn } from "../dating/dates-in.ts";
import { mentionAt } from "../reference/index.ts";
import type { Told } from "../meetings/passage.ts";
import { phraseEnd } from "../meetings/parties/phrase.ts";
import { closed, dateOf, told } from "../meetings/times/when.ts";
import { opensApposed } from "./content/content-tail.ts";
import type { AgreementContent } from "./content/agreement-content.ts";

/** How far behind the content its day may stand, with a place between: "in Cairo on Tuesday". */
const REACH = 8;

/** The day of an agreement verb with its content; `noun` is the instrument in it, or null. */
export function agreementDate(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  content: AgreementContent,
  noun: TokenRange | null,
): Told<EdtfDate> | null {
  const behindIt = content.form === "np" && content.first >= verb.last;
  const own = behindIt
    ? (besideName(analysis, chunks, noun) ?? (isOfContent(analysis, chunks, content, noun) ? null : behind(analysis, chunks, content.last)))
    : null;
  if (behindIt && own === null && isOfContent(analysis, chunks, content, noun)) return dateBefore(analysis, chunks, verb, content);
  // "agreed to a quota late on Tuesday"
  const isThing = content.form === "to" && chunks.verbAt(content.first + 1) === null;
  // "agreed to open the border here on Tuesday"
  const there =
    content.first >= verb.last && (analysis.tokens.lower[content.last] === "here" || isThing) ? dayBehind(analysis, chunks, content.last) : null;
  return (
    own ??
    there ??
    dateOf(analysis, chunks, verb.first, verb.last, verb, [content]) ??
    dayOfMeans(analysis, chunks, verb, content) ??
    dayOfRefusal(analysis, chunks, verb, content) ??
    dayOfApposed(analysis, chunks, content)
  );
}

/** "agreed to share the river, in a deal sealed on Friday" */
function dayOfApposed(analysis: Analysis, { sentence }: Chunks, { last }: AgreementContent): Told<EdtfDate> | null {
  if (!opensApposed(analysis, last, sentence.last)) return null;
  const mention = datesIn(analysis, last, sentence.last).find(({ date }) => date?.date_precision === "day");
  return mention === undefined ? null : told(mention, mention.date!);
}

const REFUSING = new Set(["refuse", "decline", "fail"]);

/** "refused on Monday to sign a treaty" */
function dayOfRefusal(analysis: Analysis, chunks: Chunks, { form, governor }: VerbGroup, content: AgreementContent): Told<EdtfDate> | null {
  const main = form === "infinitive" ? chunks.verbs[governor] : undefined;
  return main !== undefined && REFUSING.has(main.lemma) && main.tense === "past"
    ? dateOf(analysis, chunks, main.first, main.last, main, [content])
    : null;
}

/** "on Monday ended their quarrel by signing a treaty": what is done by something else is done on its day. */
function dayOfMeans(analysis: Analysis, chunks: Chunks, { form, first }: VerbGroup, content: AgreementContent): Told<EdtfDate> | null {
  if (form !== "gerund" || analysis.tokens.lower[first - 1] !== "by") return null;
  const main = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= first);
  return main === undefined || main.tense !== "past" ? null : dateOf(analysis, chunks, main.first, main.last, main, [content]);
}

/** "an accord signed in 2001": the day right behind a participle that recalls what it tells. */
export const dateOfRecalled = (analysis: Analysis, chunks: Chunks, { last }: VerbGroup): Told<EdtfDate> | null => dayBehind(analysis, chunks, last);

/** How near the end of the content its last meeting may stand: "in the run-up to the summit in Rome in May". */
const LAST_WORDS = 8;

/** "agreed on holding talks in May", "confirmed their support for the summit in Rome in May": the day behind is that of what is agreed. */
function isOfContent(analysis: Analysis, chunks: Chunks, { first, last }: AgreementContent, noun: TokenRange | null): boolean {
  if (noun !== null) return false;
  if (chunks.verbAt(first + 1)?.form === "gerund") return true;
  for (let at = Math.max(first, last - LAST_WORDS); at < last; at++) {
    const event = analysis.lexicon.events.meetingNouns.longestAt(analysis.tokens, at);
    if (event !== null && event.value.use !== "hint" && event.value.use !== "light") return true;
  }
  return false;
}

/** The day told with the verb before its content: "On Friday, Chile and Norway agreed on holding talks in May". */
function dateBefore(analysis: Analysis, chunks: Chunks, verb: VerbGroup, content: AgreementContent): Told<EdtfDate> | null {
  const date = dateOf(analysis, chunks, verb.first, verb.last, verb, [content]);
  return date !== null && date.spans[0]!.start < analysis.tokens.start[content.first]! ? date : null;
}

/** "signed an agreement Friday on gas", "reached an accord on Saturday to share water". */
function besideName(analysis: Analysis, chunks: Chunks, noun: TokenRange | null): Told<EdtfDate> | null {
  if (noun === null) return null;
  const { lower } = analysis.tokens;
  // "signed an accord here Monday to end the war"
  const end = lower[noun.last] === "here" ? noun.last + 1 : noun.last;
  // "signed a statement in Beijing on Thursday announcing…"
  const place = lower[end] === "in" || lower[end] === "at" ? mentionAt(analysis, end + 1) : null;
  const partner = lower[end] === "with" ? phraseEnd(analysis, chunks, end + 1, chunks.sentence.last) : 0;
  // "signed deals with Chile and Peru on Friday to open the ports"
  const behindPartner = partner > end + 1 ? partner : end;
  const at = place?.kind === "place" && place.first === end + 1 ? place.last : behindPartner;
  return dayAt(analysis, at) ?? (lower[at] === "on" || lower[at] === "in" ? dayAt(analysis, at + 1) : null);
}

/** "… on electricity imports in Cairo on Tuesday": what was cut off the content says when. */
function behind(analysis: Analysis, chunks: Chunks, from: number): Told<EdtfDate> | null {
  // "a treaty, to be signed in May"
  return chunks.verbAt(from - 1) === null ? dayBehind(analysis, chunks, from) : null;
}

const PASSED = new Set(["here", "late", "early"]);
const PLACING = new Set(["in", "at", "here", "on"]);

function dayBehind(analysis: Analysis, chunks: Chunks, begin: number): Told<EdtfDate> | null {
  // "to expand fishing, in Lima on Monday"
  const from = analysis.tokens.lower[begin] === "," && PLACING.has(analysis.tokens.lower[begin + 1] ?? "") ? begin + 1 : begin;
  for (let at = from; at < Math.min(from + REACH, chunks.sentence.last); at++) {
    const day = dayAt(analysis, at);
    if (day !== null) return day;
    const passes =
      PASSED.has(analysis.tokens.lower[at]!) ||
      analysis.tags[at] === "ADP" ||
      analysis.tags[at] === "DET" ||
      mentionAt(analysis, at)?.kind === "place";
    if (!passes) return null;
  }
  return null;
}

function dayAt(analysis: Analysis, at: number): Told<EdtfDate> | null {
  const mention = dateAt(analysis, at);
  const date = mention?.first === at && mention.date !== null ? closed(mention.date) : null;
  return date === null ? null : told(mention!, date);
}

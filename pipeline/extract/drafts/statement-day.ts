/** When something was said: the day told with the verb, that of the meeting where it was said, of what the passage reports, or the document's own. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { dateOf } from "../meetings/times/when.ts";
import type { Referent } from "../mention.ts";
import { spanOf, tokenRangeOf } from "../token-range.ts";
import { adjunctDay } from "./adjunct-day.ts";
import { makesNews } from "./makes-news.ts";
import { dayOfNamed } from "./named-meeting-day.ts";
import { isNews, lastBefore, type DatedMeeting } from "./news-meetings.ts";
import { occasionDay } from "./occasion-day.ts";
import { paragraphDay } from "./paragraph-day.ts";
import type { SigningDays } from "./signing-day.ts";
import { entryDay, reportDay } from "./report-day.ts";
import { isInUnknownPast } from "./unknown-past.ts";
import { wordSet } from "../word-set.ts";

/** A statement read before, for those that follow it. */
export interface Said {
  readonly speaker: Referent;
  readonly sentence: number;
  readonly date: Told<EdtfDate> | null;
}

/** How many sentences on a speaker's day still holds. */
const SAME_OCCASION = 3;
/** The day of a statement, with its evidence; null for background and for remarks of those who make no news. What "has" been said was not said at the meeting that is told of; what a communiqué says is said on its day, `issued`. */
export function statementDay(
  analysis: Analysis,
  chunks: readonly Chunks[],
  attribution: Attribution,
  speaker: Referent,
  at: DatedMeeting | undefined,
  said: readonly Said[],
  meetings: readonly DatedMeeting[],
  issued: Told<EdtfDate> | null,
  signed: SigningDays,
): Told<EdtfDate> | null {
  const own =
    occasionDay(analysis, attribution) ??
    adjunctDay(analysis, chunks[attribution.sentence]!, attribution) ??
    ownDay(analysis, chunks, attribution) ??
    issued;
  // Nobody has spoken on a day behind that of the text.
  if (own !== null) return (own.value.date_start ?? "") > (analysis.document.row.published ?? "9") ? null : own;
  const { cue } = attribution;
  const verb = cue === null ? null : chunks[attribution.sentence]!.verbAt(cue.first);
  if (isInForce(speaker, verb) || isOnEve(analysis, attribution)) return null;
  if (attribution.sent) return isBackground(analysis, chunks, attribution, verb) ? null : ofDocument(analysis, attribution);
  if (isDeclared(analysis, chunks, attribution, speaker)) return ofDocument(analysis, attribution);
  const entry = analysis.entries.size > 0 ? entryDay(analysis, attribution.sentence) : null;
  if (entry !== null) return entry;
  if (at !== undefined && at.date !== null) return inferred(at.date);
  const named = dayOfNamed(analysis, attribution, verb, meetings);
  if (named !== null) return inferred(named);
  const earlier = said.findLast((other) => other.speaker.name === speaker.name && attribution.sentence - other.sentence <= SAME_OCCASION);
  if (earlier !== undefined && earlier.date !== null) return inferred(earlier.date);
  const [before] = said.slice(-1);
  if (before !== undefined && attribution.sentence - before.sentence <= 1 && before.date !== null && isAddedTo(analysis, verb))
    return inferred(before.date);
  const scene = paragraphDay(analysis, chunks, attribution, speaker);
  if (scene !== null) return scene;
  const isPresent = speaker.kind === "person" && meetings.some(({ meeting }) => meeting.people.has(speaker.name));
  if ((!isPresent && !makesNews(analysis, attribution, speaker)) || isBackground(analysis, chunks, attribution, verb)) return null;
  const { published } = analysis.document.row;
  const attended =
    isOfMany(speaker) || verb?.perfect === true
      ? undefined
      : lastBefore(
          meetings.filter((dated) => takesPart(dated.meeting, speaker) && isNews(dated, published)),
          attribution.sentence,
          speaker.kind === "person",
        );
  if (attended !== undefined) return inferred(attended.date);
  const signing = speaker.kind === "person" && verb?.perfect !== true ? signed.get(speaker.name) : undefined;
  if (signing !== undefined) return inferred(signing);
  return ofDocument(analysis, attribution);
}

/** "Rivas, the envoy, also said": on the occasion on which the one before spoke. */
const isAddedTo = ({ tokens: { lower } }: Analysis, verb: VerbGroup | null): boolean =>
  verb !== null && verb.tense === "past" && !verb.perfect && lower.slice(verb.first, verb.last).includes("also");

const ofDocument = (analysis: Analysis, attribution: Attribution): Told<EdtfDate> | null =>
  reportDay(analysis, attribution.sentence, spansOf(analysis, attribution));

const ISSUED = /\b(?:statement|communiqu|declaration|readout|release|text|message)/i;

/** "The treaty says": what a law, a treaty or a report holds was said on no day of the news. */
const isInForce = ({ kind, name }: Referent, verb: VerbGroup | null): boolean =>
  kind === "document" && verb?.tense === "present" && !verb.perfect && !ISSUED.test(name);

/** "on the eve of the talks, Holm said": on a day before them that nobody tells. */
function isOnEve({ sentences, tokens }: Analysis, { sentence, content }: Attribution): boolean {
  const { first, last } = sentences[sentence]!;
  const at = first + tokens.lower.slice(first, last).indexOf("eve");
  if (at < first || at + 1 >= last || tokens.lower[at + 1] !== "of") return false;
  return content.every(({ start, end }) => tokens.start[at]! < start || tokens.start[at]! >= end);
}

/** "France condemns the attack": a government speaks in the present by its own text. */
function isDeclared(analysis: Analysis, chunks: readonly Chunks[], { cue, sentence }: Attribution, speaker: Referent): boolean {
  if (cue === null || analysis.issuer === null || speaker.kind === "person" || speaker.country !== analysis.issuer) return false;
  const verb = chunks[sentence]!.verbAt(cue.first);
  return verb?.tense === "present" && !verb.perfect;
}

/** A government comments on its meetings for days; who was there speaks there. */
const isOfMany = ({ kind }: Referent): boolean => kind === "anonymous" || kind === "government" || kind === "organisation";

const FORMERLY = wordSet("once previously formerly");
const HABITUALLY = wordSet("repeatedly often always frequently regularly consistently long");

/** "had said", "once said", "has often said", "said in recent months": of some time before. */
function isBackground(analysis: Analysis, chunks: readonly Chunks[], { sentence, content }: Attribution, verb: VerbGroup | null): boolean {
  if (verb === null) return false;
  const said = content.map((span) => tokenRangeOf(analysis.tokens, span));
  for (let at = Math.max(verb.first - 1, 0); at < verb.last; at++) {
    const word = analysis.tokens.lower[at]!;
    if (FORMERLY.has(word) || (verb.perfect && HABITUALLY.has(word))) return true;
  }
  return (verb.perfect && verb.tense === "past") || isInUnknownPast(analysis, chunks[sentence]!, verb, verb.first, said);
}

/** A participant, or a body of a party that reports on the meeting. */
function takesPart(meeting: DocumentMeeting, speaker: Referent): boolean {
  if (speaker.kind === "person") return meeting.people.has(speaker.name);
  if (speaker.kind === "document") return meeting.parties.size > 1;
  if (speaker.kind === "group") return speaker.parties.length > 1 && speaker.parties.every((code) => meeting.parties.has(code));
  return speaker.country !== null && meeting.parties.has(speaker.country);
}

function inferred(date: Told<EdtfDate> | null): Told<EdtfDate> | null {
  return date === null ? null : { value: date.value, spans: date.spans, method: date.method.replace(/:stated$/, ":inferred") };
}

/** The day told with the reporting verb, outside the content; what a gerund says has the day of the verb it hangs on ("revised it last month, vowing to"). */
function ownDay(analysis: Analysis, chunks: readonly Chunks[], attribution: Attribution): Told<EdtfDate> | null {
  const { cue } = attribution;
  if (cue === null) return null;
  const sentence = chunks[attribution.sentence]!;
  const verb = sentence.verbAt(cue.first);
  const main = verb?.form === "gerund" ? sentence.verbs.findLast(({ form, last }) => form === "finite" && last <= verb.first) : undefined;
  const date =
    dateOf(analysis, sentence, cue.first, cue.last, verb, []) ??
    (main === undefined ? null : dateOf(analysis, sentence, main.first, main.last, main, []));
  if (date === null) return null;
  const [told] = date.spans;
  if (date.value.date_precision === "year" && isOfMatter(analysis, attribution, told!.start)) return null;
  if (modifiesNoun(analysis, told!.end)) return null;
  return attribution.content.some((span) => span.start <= told!.start && told!.end <= span.end) ? null : date;
}

/** "Asked about the trade of 1986, Holm said": a year behind a participle in front is that of the matter. */
function isOfMatter(analysis: Analysis, { source, sentence }: Attribution, start: number): boolean {
  const { first } = analysis.sentences[sentence]!;
  const opens = analysis.tokens.start[Math.min(first + 1, analysis.tokens.count - 1)]!;
  return analysis.tags[first] === "VERB" && source !== null && start > opens && start < analysis.tokens.start[source.first]!;
}

/** "his January 2 remarks", "a Tuesday meeting": the day of what the noun means, and not of the saying. */
function modifiesNoun(analysis: Analysis, end: number): boolean {
  const next = tokenRangeOf(analysis.tokens, { start: end, end: end + 1 }).first;
  return analysis.tags[next] === "NOUN" && analysis.tokens.start[next] === end + 1;
}

const spansOf = (analysis: Analysis, attribution: Attribution) =>
  attribution.cue === null ? attribution.content.slice(0, 1) : [spanOf(analysis, attribution.cue)];

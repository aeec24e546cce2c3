/** Whose words are news of their day: all who speak of events as actors or witnesses; the remarks of those who comment on them may be of any day. */
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Mention, Referent } from "../mention.ts";
import { wordSet } from "../word-set.ts";

/** Who comments, and where. */
const COMMENTING = wordSet(
  "academic academics analyst analysts author biographer columnist columnists commentator commentators critic critics economist economists expert experts fellow historian historians lawyer lawyers lecturer observer observers political professor professors pundit pundits researcher researchers scholar scholars scientist scientists specialist specialists strategist strategists teaches think-tank university institute foundation",
);
/** How far behind a name the words may stand that say who it is. */
const TO_DESCRIPTION = 10;
/** How many sentences of a paragraph may lie between what they date and what is said. */
const MOST_BACK = 12;

/** Whether what a speaker says without a day is of the day of the document. */
export function makesNews(analysis: Analysis, { source, sentence, content }: Attribution, speaker: Referent): boolean {
  if (speaker.kind !== "person" && speaker.kind !== "anonymous") return true;
  if (speaker.level !== null && speaker.level !== "unknown") return true;
  return source !== null && !comments(analysis, speaker, source.first, source.last) && !tellsOfOldTimes(analysis, sentence, content);
}

/** Whether the words around the speaker, or around its first naming, tell one who comments. */
function comments(analysis: Analysis, { kind, name }: Referent, first: number, last: number): boolean {
  if (hasCommenting(analysis, first, last)) return true;
  const named = kind === "person" ? firstNamings(analysis).get(name) : undefined;
  return named !== undefined && hasCommenting(analysis, Math.max(0, named.first - TO_DESCRIPTION), named.last + TO_DESCRIPTION);
}

const namingsIn = new WeakMap<Analysis, ReadonlyMap<string, Mention>>();

/** By full name: where each person is named first. */
function firstNamings(analysis: Analysis): ReadonlyMap<string, Mention> {
  const known = namingsIn.get(analysis);
  if (known !== undefined) return known;
  const namings = new Map<string, Mention>();
  for (const mention of analysis.mentions) if (mention.kind === "person" && !namings.has(mention.name)) namings.set(mention.name, mention);
  namingsIn.set(analysis, namings);
  return namings;
}

function hasCommenting({ tokens }: Analysis, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, tokens.count); at++) if (COMMENTING.has(tokens.lower[at]!)) return true;
  return false;
}

/** Whether the paragraph, up to the sentence and but for what is said, speaks of a month or year before that of the document. */
function tellsOfOldTimes(analysis: Analysis, sentence: number, said: readonly Span[]): boolean {
  const { published } = analysis.document.row;
  const { paragraph, last } = analysis.sentences[sentence]!;
  let opening = sentence;
  while (opening > sentence - MOST_BACK && opening > 0 && analysis.sentences[opening - 1]!.paragraph === paragraph) opening--;
  return datesIn(analysis, analysis.sentences[opening]!.first, last).some(
    ({ date, start, end }) =>
      published !== null &&
      date?.date_end != null &&
      date.date_end < `${published.slice(0, 7)}-01` &&
      !said.some((span) => span.start <= start && end <= span.end),
  );
}

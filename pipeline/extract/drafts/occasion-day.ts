/** The day of the occasion on which something was said: "in a March 1 letter", "in an interview published on Sunday", "speaking in Lima on Sunday". */
import type { DateMention } from "../../dates/date-mention.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Told } from "../meetings/passage.ts";
import { told } from "../meetings/times/when.ts";
import { wordSet } from "../word-set.ts";

const OCCASIONS = wordSet(
  "letter speech address interview statement message sermon broadcast article column report memo note post remarks lecture briefing",
);
const MADE_PUBLIC = wordSet("dated published broadcast aired released issued posted delivered given printed televised sent");
const SPEAKING = wordSet("speaking talking writing testifying");
const ABOUT = wordSet("of about");
const IN = wordSet("in at during");
const BEFORE_DAY = wordSet("on late early in");
/** "in his long March 1 letter" */
const TO_PREPOSITION = 4;
/** "speaking to reporters in Lima on Sunday" */
const TO_SPEAKING = 8;

/** The day of the letter, the interview or the speech that the sentence of a statement tells outside its content; null where it tells none. */
export function occasionDay(analysis: Analysis, { sentence, content }: Attribution): Told<EdtfDate> | null {
  const { first, last } = analysis.sentences[sentence]!;
  for (const mention of datesIn(analysis, first, last)) {
    if (mention.date === null || content.some((span) => span.start <= mention.start && mention.end <= span.end)) continue;
    if (isOfOccasion(analysis, mention, first) || isOfPublishing(analysis, mention) || isOfSpeaking(analysis, mention, first))
      return told(mention, mention.date);
  }
  return null;
}

/** "in a March 1 letter", "in his Sunday sermon" */
function isOfOccasion({ tokens }: Analysis, { first, last }: DateMention, start: number): boolean {
  if (!OCCASIONS.has(tokens.lower[last] ?? "")) return false;
  for (let at = first - 1; at >= Math.max(start, first - TO_PREPOSITION); at--) if (IN.has(tokens.lower[at]!)) return true;
  return false;
}

/** "an interview published on Sunday", "a letter dated March 1" */
function isOfPublishing({ tokens: { lower } }: Analysis, { first }: DateMention): boolean {
  let at = first - 1;
  while (BEFORE_DAY.has(lower[at] ?? "")) at--;
  return MADE_PUBLIC.has(lower[at] ?? "") && OCCASIONS.has(lower[at - 1] ?? "");
}

/** "Holm, speaking to reporters on Sunday,": nothing but the phrases of the participle stands between. */
function isOfSpeaking({ tokens, tags }: Analysis, { first, last }: DateMention, start: number): boolean {
  if (tags[last] === "NOUN") return false;
  for (let at = first - 1; at >= Math.max(start, first - TO_SPEAKING); at--) {
    if (SPEAKING.has(tokens.lower[at]!) && ABOUT.has(tokens.lower[at + 1]!)) return false;
    if (SPEAKING.has(tokens.lower[at]!)) return at === start || tokens.lower[at - 1] === "," || tokens.lower[at - 1] === "while";
    if (tags[at] === "VERB" || tags[at] === "AUX" || tags[at] === "PUNCT") return false;
  }
  return false;
}

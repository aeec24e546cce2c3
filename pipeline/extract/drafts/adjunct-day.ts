/** The day in a phrase that says when or where somebody spoke, behind the verb or behind what was said: "…, while addressing the press on Sunday", "… at a ceremony held on Sunday". */
import type { DateMention } from "../../dates/date-mention.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Told } from "../meetings/passage.ts";
import { told } from "../meetings/times/when.ts";
import { tokenRangeOf } from "../token-range.ts";
import { wordSet } from "../word-set.ts";

/** What opens a phrase of when and where; one with "before", "since" or "until" has another day. */
const PHRASE = wordSet("in at during on upon after following from");
/** What opens a clause that tells what the speaker was doing. */
const CLAUSE = wordSet("while when as");
/** "before leaving for Lima on Sunday": on the day of leaving. */
const LEAVING = wordSet("leaving departing flying heading boarding returning travelling traveling");
const SPEAKING = wordSet("speaking addressing talking writing testifying appearing answering responding");
/** "at a ceremony held on Sunday", "in a letter dated March 1", "in a speech to mark the day on Sunday" */
const TAKING_PLACE = wordSet(
  "hold host organize organise convene open issue publish release date broadcast air televise post circulate deliver mark give",
);
/** What turns a phrase to a matter, to another day or to somebody else. */
const OTHER = wordSet(
  'about over regarding concerning since until till ahead who whom which that because if whether and but or ; : ( " \u201c \u201d',
);
/** "weeks after the raid on Sunday": a day counted from, and not that of speaking. */
const COUNTED = wordSet("day days week weeks month months year years");
/** How long such a phrase may be up to its day. */
const LONGEST = 14;

/** The day told in the phrases behind a verb of saying, or behind what was said; null where they tell none. Days behind that of the document are none of saying. */
export function adjunctDay(analysis: Analysis, chunks: Chunks, attribution: Attribution): Told<EdtfDate> | null {
  const { cue } = attribution;
  if (cue === null) return null;
  const parts = saidParts(analysis, attribution, chunks);
  for (const mention of datesIn(analysis, cue.last, chunks.sentence.last)) {
    if (
      mention.date === null ||
      mention.date.date_precision !== "day" ||
      parts.some(({ first, last }) => first <= mention.first && mention.last <= last)
    )
      continue;
    if ((mention.date.date_start ?? "") > (analysis.document.row.published ?? "9")) continue;
    const from = Math.max(...parts.filter(({ last }) => last <= mention.first).map(({ last }) => last));
    // "…, while addressing the press yesterday"
    if (attribution.addressee?.last === mention.first && from === mention.first) return told(mention, mention.date);
    if (isAdjunct(analysis, chunks, from, mention)) return told(mention, mention.date);
  }
  return null;
}

/** What the sentence tells of the saying itself: verb, speaker, listener and content. */
function saidParts({ tokens }: Analysis, { cue, source, addressee, content }: Attribution, { sentence }: Chunks): readonly TokenRange[] {
  const said = content.map((span) => tokenRangeOf(tokens, span)).filter(({ first, last }) => first >= sentence.first && last <= sentence.last);
  return [cue!, source, addressee, ...said].filter((part) => part !== null);
}

/** Whether the words from `from` up to a day are one phrase of when or where. */
function isAdjunct(analysis: Analysis, chunks: Chunks, from: number, { first, last }: DateMention): boolean {
  const { lower, start, end } = analysis.tokens;
  let at = from;
  while (at < first && MARKS.has(lower[at]!)) at++;
  if (at === first || first - at > LONGEST) return false;
  const opener = lower[at]!;
  const isClause = CLAUSE.has(opener) || (opener === "before" && LEAVING.has(lower[at + 1]!));
  const isSpeaking = SPEAKING.has(opener);
  if (!isClause && !isSpeaking && !PHRASE.has(opener)) return false;
  if (COUNTED.has(lower[at - 1] ?? "")) return false;
  // "a Sunday meeting", "Sunday's vote": the day of what the noun means.
  if (lower[last] === "'s" || lower[last] === "\u2019s" || (analysis.tags[last] === "NOUN" && start[last] === end[last - 1]! + 1)) return false;
  // "…, addressing reporters on Sunday": behind the listener nothing is left but the day.
  for (let word = at + 1; word < first; word++) if (OTHER.has(lower[word]!) || lower[word] === ",") return false;
  return chunks.verbs.every((verb) => verb.last <= at || verb.first >= first || mayStand(verb, isClause || isSpeaking));
}

/** Marks between what was said and such a phrase. */
const MARKS = wordSet(", \" \u201d \u2019 '");

/** Verbs in the phrase: of a clause its own, in the past; of a phrase those of taking place. */
const mayStand = ({ form, tense, lemma }: VerbGroup, isClause: boolean): boolean =>
  TAKING_PLACE.has(lemma) || (isClause ? form === "gerund" || tense === "past" : form === "gerund" && MEETING.has(lemma));
/** "after meeting his counterpart on Sunday" */
const MEETING = wordSet("meet visit arrive attend speak address");

/** "She met A on Monday. She also saw B": what somebody did besides, told right behind, was done on the same day. */
import { datesIn } from "../dates-in.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { statusesOf } from "../meetings/meeting.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import { wordSet } from "../word-set.ts";

const BESIDES = wordSet("also later then afterwards afterward separately subsequently");
/** How many sentences back the other meeting may be told. */
const REACH = 2;

/** The day of the meeting told right before, where one of those present met others besides; null for any other meeting. */
export function dayOfAnother(
  analysis: Analysis,
  chunks: readonly Chunks[],
  meeting: DocumentMeeting,
  before: readonly DocumentMeeting[],
): Told<EdtfDate> | null {
  const [passage] = meeting.passages;
  const { sentence, clause, status } = passage!;
  const verb = clause === null ? null : chunks[sentence]!.verbAt(clause);
  if (verb === null || verb.tense !== "past" || verb.perfect || status?.value !== "held" || !statesBesides(analysis, chunks[sentence]!, verb))
    return null;
  const other = before.findLast((one) => isJustTold(analysis, one, sentence) && [...meeting.people.keys()].some((name) => one.people.has(name)));
  if (other?.date?.value.date_precision !== "day" || !statusesOf(other).has("held")) return null;
  return { ...other.date, method: "date.besides:inferred" };
}

/** "also", before the verb or right behind it, in a clause that has no day of its own. */
function statesBesides({ tokens }: Analysis, { sentence, verbs }: Chunks, { first, last }: Chunks["verbs"][number]): boolean {
  const from = verbs.findLast((other) => other.form === "finite" && other.last <= first)?.last ?? sentence.first;
  return tokens.lower.slice(from, last + 1).some((form) => BESIDES.has(form));
}

/** Whether it is told in this sentence or one of the last, and no other day stands between. */
function isJustTold(analysis: Analysis, { passages, date }: DocumentMeeting, sentence: number): boolean {
  const last = Math.max(...passages.map((passage) => passage.sentence).filter((at) => at <= sentence));
  if (date === null || sentence - last > REACH || analysis.itemOf[last] !== analysis.itemOf[sentence]) return false;
  const { spans } = date;
  const between = analysis.sentences.slice(last, sentence + 1);
  return between.every(({ first, last: end }) =>
    datesIn(analysis, first, end).every(({ start, date: other }) => other === null || spans.some((span) => span.start <= start && start < span.end)),
  );
}

/** "She met A on Monday. She also saw B", "She met A and saw B on Monday": what somebody did besides, told right beside it, was done on the same day. */
import { datesIn } from "../dating/dates-in.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { statusesOf } from "../meetings/meeting.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import { wordSet } from "../word-set.ts";

const BESIDES = wordSet("also later then afterwards afterward separately subsequently");
/** How many sentences back the other meeting may be told. */
const REACH = 2;

/** The day of a meeting told right beside this one, of which one of those present met others besides; null for any other meeting. `beside` are those told around it. */
export function dayOfAnother(
  analysis: Analysis,
  chunks: readonly Chunks[],
  meeting: DocumentMeeting,
  beside: readonly DocumentMeeting[],
): Told<EdtfDate> | null {
  const [passage] = meeting.passages;
  const { sentence, clause, status } = passage!;
  const verb = clause === null ? null : chunks[sentence]!.verbAt(clause);
  if (verb === null || verb.tense !== "past" || verb.perfect || status?.value !== "held" || analysis.document.row.published === null) return null;
  const { published } = analysis.document.row;
  const isOfSame = (one: DocumentMeeting): boolean =>
    statusesOf(one).has("held") && (one.date?.value.date_end ?? "9") <= published! && [...meeting.people.keys()].some((name) => one.people.has(name));
  const besides = statesBesides(analysis, chunks[sentence]!, verb);
  const other = beside.findLast(
    (one) => isOfSame(one) && (isCoordinated(analysis, chunks[sentence]!, verb, one, sentence) || (besides && isJustTold(analysis, one, sentence))),
  );
  return other?.date?.value.date_precision === "day" ? { ...other.date, method: "date.besides:inferred" } : null;
}

/** "met A and saw B on Monday": whether the clauses of both stand side by side in one sentence, the later without a subject of its own. */
function isCoordinated(
  analysis: Analysis,
  { verbs, verbAt }: Chunks,
  verb: VerbGroup,
  { passages, date }: DocumentMeeting,
  sentence: number,
): boolean {
  const told = passages.find((passage) => passage.sentence === sentence && passage.date === date && passage.clause !== null);
  const other = told === undefined ? null : verbAt(told.clause!);
  if (other === null || date === null || other.tense !== "past" || other.perfect) return false;
  const [one, next] = other.first < verb.first ? [other, verb] : [verb, other];
  const between = verbs.filter(({ first, form }) => first >= one.last && first < next.first && form === "finite");
  return between.length === 0 && analysis.tokens.lower[next.first - 1] === "and";
}

/** "also", before the verb or right behind it, in a clause that has no day of its own. */
function statesBesides({ tokens }: Analysis, { sentence, verbs }: Chunks, { first, last }: VerbGroup): boolean {
  const from = verbs.findLast((other) => other.form === "finite" && other.last <= first)?.last ?? sentence.first;
  return tokens.lower.slice(from, last + 1).some((form) => BESIDES.has(form));
}

/** Whether it is told in this sentence or one of the last, and no other day stands between. */
function isJustTold(analysis: Analysis, { passages, date }: DocumentMeeting, sentence: number): boolean {
  if (date === null || passages[0]!.sentence >= sentence) return false;
  const last = passages.findLast((passage) => passage.sentence <= sentence)!.sentence;
  if (sentence - last > REACH || analysis.itemOf[last] !== analysis.itemOf[sentence]) return false;
  const { spans } = date;
  const between = analysis.sentences.slice(last, sentence + 1);
  return between.every(({ first, last: end }) =>
    datesIn(analysis, first, end).every(({ start, date: other }) => other === null || spans.some((span) => span.start <= start && start < span.end)),
  );
}

/** "On Monday Holm flew to Lima. She said…": the day on which the sentences before, in the same paragraph, tell what the speaker did. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { Told } from "../meetings/passage.ts";
import { dateOf } from "../meetings/times/when.ts";
import type { Mention, Referent } from "../mention.ts";
import { mentionsIn } from "../reference/index.ts";

/** What lies farther back is history, of which the speaker may talk today. */
const MOST_DAYS = 31;
/** How many sentences back the scene may be set. */
const MOST_BACK = 12;

/** The day of the scene that the paragraph sets before a statement that tells none and is in the past; null where it sets none in which the speaker has a part. */
export function paragraphDay(
  analysis: Analysis,
  chunks: readonly Chunks[],
  { cue, sentence }: Attribution,
  speaker: Referent,
): Told<EdtfDate> | null {
  const verb = cue === null ? null : chunks[sentence]!.verbAt(cue.first);
  if (verb === null || verb.tense !== "past" || verb.perfect || datesIn(analysis, chunks[sentence]!.sentence.first, verb.first).length > 0)
    return null;
  const { sentences } = analysis;
  const { paragraph } = sentences[sentence]!;
  let hasPart = false;
  for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_BACK) && sentences[at]!.paragraph === paragraph; at--) {
    const { first, last } = sentences[at]!;
    hasPart ||= mentionsIn(analysis, first, last).some((mention) => means(mention, speaker));
    const day = sceneDay(analysis, chunks[at]!);
    if (day !== null) return hasPart && isRecent(day.value, analysis.document.row.published) ? { ...day, method: "date.paragraph:inferred" } : null;
  }
  return null;
}

/** Whether a mention names the speaker, by name or by the office held. */
const means = ({ kind, name, role }: Mention, speaker: Referent): boolean =>
  name === speaker.name || (kind === "office" && role !== null && role === speaker.role);

/** The day of the main verb of a sentence, where that is in the past and reports nothing. */
function sceneDay(analysis: Analysis, chunks: Chunks): Told<EdtfDate> | null {
  const main = chunks.verbs.find(({ form }) => form === "finite");
  if (main === undefined || main.tense !== "past" || main.perfect || main.negated) return null;
  return dateOf(analysis, chunks, main.first, main.last, main, []);
}

function isRecent({ date_start: start, date_end: end, date_precision: precision }: EdtfDate, published: string | null): boolean {
  if (published === null || start === null || end === null || (precision !== "day" && precision !== "interval")) return false;
  const [from, to, today] = [parseIsoDay(start)!, parseIsoDay(end)!, parseIsoDay(published)!];
  return to <= today && today - from <= MOST_DAYS;
}

/** "postponed until April": a meeting put off to a day that is told is still planned, for that day. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { datesIn } from "../dates-in.ts";
import type { Told } from "./passage.ts";
import { closed, told } from "./when.ts";

const POSTPONING = new Set(["postpone", "delay", "defer", "push", "put", "move", "shift", "adjourn", "reschedule"]);
const UNTIL = new Set(["until", "till", "to", "for"]);
const REACH = 12;

/** The new date of what the verb puts off; null when it tells none. */
export function newDate(analysis: Analysis, chunks: Chunks, verb: VerbGroup | null): Told<EdtfDate> | null {
  if (verb === null || !POSTPONING.has(verb.lemma)) return null;
  const dates = datesIn(analysis, verb.last, Math.min(chunks.sentence.last, verb.last + REACH));
  const mention = dates.find(
    (date) => date.date !== null && (UNTIL.has(analysis.tokens.lower[date.first - 1] ?? "") || UNTIL.has(analysis.tokens.lower[date.first]!)),
  );
  const date = mention === undefined ? null : closed(mention.date!);
  return date === null ? null : told(mention!, date);
}

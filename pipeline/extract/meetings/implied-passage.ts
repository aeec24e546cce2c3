/** The passage of a meeting that no word for meeting tells: those who sign together, or speak to a visitor, have met. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { MeetingStatus } from "../../../schemas/meeting.ts";
import type { Analysis } from "../analysis.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Referent } from "../mention.ts";
import { barePassage } from "./bare-passage.ts";
import type { MeetingPassage, Told, ToldPlace } from "./passage.ts";

export interface Implied {
  readonly who: readonly Referent[];
  readonly status: MeetingStatus;
  readonly date: Told<EdtfDate> | null;
  readonly place: ToldPlace | null;
  /** What implies it, for the evidence: "signing". */
  readonly rule: string;
}

/** The passage that a verb implies. */
export function impliedPassage(analysis: Analysis, index: number, verb: VerbGroup, { who, status, date, place, rule }: Implied): MeetingPassage {
  const passage = barePassage(analysis, index, verb, who);
  const spans = [passage.span];
  return {
    ...passage,
    status: { value: status, spans, method: `status.${rule}:inferred` },
    date,
    place,
    format: { value: "in_person", spans, method: `format.${rule}:inferred` },
  };
}

/** The passage of a meeting that no word for meeting tells: those who sign together, or speak to a visitor, have met. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { MeetingStatus } from "../../../schemas/meeting.ts";
import type { Analysis } from "../analysis.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Referent } from "../mention.ts";
import { spanOf } from "../token-range.ts";
import { joinReferents } from "./parties/participants.ts";
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
  const span = spanOf(analysis, verb);
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span,
    status: { value: status, spans: [span], method: `status.${rule}:inferred` },
    ...joinReferents(who),
    others: [],
    date,
    offset: null,
    place,
    forum: null,
    noun: null,
    format: { value: "in_person", spans: [span], method: `format.${rule}:inferred` },
    definite: false,
    linkOnly: false,
    partial: false,
    separate: false,
    clause: verb.first,
    beside: false,
    around: false,
    earlier: false,
    sequel: false,
    lone: false,
    again: false,
    coming: false,
    named: false,
  };
}

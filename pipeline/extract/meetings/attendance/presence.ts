/** The passage that tells of no more than some of those present at a meeting; it joins the meeting last told, and makes none. */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { spanOf } from "../../token-range.ts";
import { joinReferents } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";

/** The passage of the verb that tells it. */
export function presencePassage(analysis: Analysis, index: number, verb: VerbGroup, present: readonly Referent[]): MeetingPassage {
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span: spanOf(analysis, verb),
    status: null,
    ...joinReferents(present),
    others: [],
    date: null,
    offset: null,
    place: null,
    forum: null,
    noun: null,
    format: null,
    definite: true,
    linkOnly: true,
    partial: true,
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

/** A passage that tells no more than that some were there: what else it tells is added by whoever reads it. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { spanOf } from "../token-range.ts";
import { joinReferents } from "./parties/participants.ts";
import type { MeetingPassage } from "./passage.ts";

/** The passage of a verb, or of other words that tell it, in sentence `index`, with those whom it names. */
export function barePassage(analysis: Analysis, index: number, words: TokenRange, who: readonly Referent[]): MeetingPassage {
  return {
    sentence: index,
    first: words.first,
    last: words.last,
    span: spanOf(analysis, words),
    status: null,
    ...joinReferents(who),
    others: [],
    date: null,
    offset: null,
    place: null,
    forum: null,
    noun: null,
    format: null,
    definite: false,
    linkOnly: false,
    partial: false,
    separate: false,
    clause: words.first,
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

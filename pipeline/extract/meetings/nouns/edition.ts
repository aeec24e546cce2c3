/** "The meeting, last held in January, took place…": the earlier edition is a meeting of its own, of the same parties and form. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import { datesIn } from "../../dating/dates-in.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { MeetingPassage } from "../passage.ts";
import { dateOf } from "../times/when.ts";
import { areTheSides } from "../parties/subject.ts";
import { spanOf } from "../../token-range.ts";
import { wordSet } from "../../word-set.ts";

/** Whether the participle behind the meeting speaks of an earlier edition of it. */
export function isEdition(analysis: Analysis, frame: NounFrame): boolean {
  const { tail } = frame;
  return tail !== null && analysis.tokens.lower.slice(frame.last, tail.last).some((form) => form === "last" || form === "previously");
}

/** "last year's summit", "the previous round": one of another time, of whose participants the text before has not told. */
export function isOtherEdition(analysis: Analysis, { first, last }: TokenRange): boolean {
  const { published } = analysis.document.row;
  if (published === null) return false;
  const before = ({ date }: DateMention): boolean =>
    date !== null && date.date_precision !== "day" && date.date_end !== null && date.date_end < published;
  return datesIn(analysis, first, last).some(before) || analysis.tokens.lower.slice(first, last).includes("previous");
}

/** The participle behind the meeting, where it speaks of this very meeting. */
export const ownTail = (analysis: Analysis, frame: NounFrame): NounFrame["tail"] =>
  isEdition(analysis, frame) || isOfHosts(frame) ? null : frame.tail;

/** "talks, brokered by Oman, opened on Monday": whoever leads or hosts them, the verb of the talks has their day and status. */
const isOfHosts = ({ relation, tail }: NounFrame): boolean => relation === "subject" && tail !== null && HOSTING.has(tail.lemma);

const HOSTING = new Set(
  "broker mediate sponsor facilitate arrange organize organise initiate request propose launch attend chair co-chair host lead head aim".split(" "),
);

/** The passage of the earlier edition that a meeting's aside tells; null without one. */
export function earlierEdition(analysis: Analysis, chunks: Chunks, frame: NounFrame, passage: MeetingPassage): MeetingPassage | null {
  const { tail } = frame;
  if (tail === null || frame.relation !== "subject") return null;
  if (!isEdition(analysis, frame)) return null;
  const date = dateOf(analysis, chunks, tail.first, tail.last, null, []);
  if (date === null) return null;
  return {
    ...passage,
    first: tail.first,
    last: tail.last,
    span: spanOf(analysis, tail),
    date,
    place: null,
    people: [],
    earlier: true,
    sequel: false,
    lone: false,
    again: false,
    coming: false,
    definite: false,
  };
}

/** Whether it is the subject, and an edition apart from the one told: "The next session will be held on Tuesday", "A previous conference, in Lima in 2012, failed" */
export const isKnownEdition = ({ effects, relation, definite }: NounFrame): boolean =>
  relation === "subject" && (effects.has("earlier") || (effects.has("next") && definite));

/** Words for one more of a kind. */
export const ORDINALS: ReadonlySet<string> = wordSet(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th",
);
const ONE_MORE = new Set([...ORDINALS, "further", "another", "follow-up"]);
const ROUNDS = new Set(["new", "fresh", "final"]);
const RESUMING = new Set(["continue", "resume", "reconvene", "restart", "reopen"]);

/** "A second round will open in Lima", "Talks will continue in May", "The joint committee's first session": of those who have met, for nobody else is named. */
export function goesOn(analysis: Analysis, { first, last, relation, verb, definite, use }: NounFrame): boolean {
  const { lower } = analysis.tokens;
  // "The meeting followed a telephone call last week": of those who met.
  if (relation === "object" && verb?.lemma === "follow" && !definite) return true;
  if (relation !== "subject" || verb === null) return false;
  const owner = lower.slice(first, last).indexOf("'s");
  if (owner > 0) return areTheSides(analysis, { first, last: first + owner });
  if (use === "light") return false;
  // "The talks resume on Friday."
  if (definite) return lower[first] === "the" && last === first + 2 && RESUMING.has(verb.lemma) && verb.tense !== "past";
  const one = lower[first + 1]!;
  return (
    ONE_MORE.has(lower[first]!) ||
    ONE_MORE.has(one) ||
    lower[last - 2] === "such" ||
    (ROUNDS.has(one) && lower[first + 2] === "round") ||
    (last === first + 1 && RESUMING.has(verb.lemma))
  );
}

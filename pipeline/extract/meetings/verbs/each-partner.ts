/** The meetings that one verb tells with several partners: one for each, where they are parted by form, by "separately", or by a time or place of their own. */
import { datesIn } from "../../dating/dates-in.ts";
import { SIDELINES } from "../../closed-classes.ts";
import { spanOf } from "../../token-range.ts";
import { namesMeetingOf } from "../nouns/adjunct.ts";
import { heldApart } from "./apart.ts";
import { fitsFrame } from "./can-meet.ts";
import { interlocutor } from "./interlocutor.ts";
import { nextInterlocutors } from "./next-interlocutors.ts";
import { joinReferents, whoIs } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";
import { placeIn } from "../places/place.ts";
import { subjectRange } from "../parties/subject.ts";
import type { VerbClause } from "./verb-clause.ts";
import { told } from "../times/when.ts";

/** "spoke by phone with A and B", "met separately with A and B": one meeting each. */
export function parted(clause: VerbClause, passage: MeetingPassage): readonly MeetingPassage[] {
  const { analysis, chunks, verb, frames } = clause;
  const apart =
    passage.format?.value === "phone" || passage.separate || frames.some((noun) => namesMeetingOf(noun, verb) && noun.effects.has("apart"));
  const beside = !apart && isBesideOther(clause);
  const other = apart || beside ? interlocutor(clause) : null;
  const subject = other === null ? null : subjectRange(analysis, chunks, verb);
  const partner = subject === null ? null : whoIs(analysis, other!);
  // Two whom one meets there together are as often a talk of three.
  if (partner === null || (beside && partner.parties.length < SEVERAL)) return [passage];
  return heldApart(passage, whoIs(analysis, subject!), partner);
}

const SEVERAL = 3;

/** "On the sidelines he met the presidents of A, B and C": beside a gathering one talks to one after another. */
const isBesideOther = ({ analysis, chunks, frame }: VerbClause): boolean =>
  frame !== "gather" && analysis.tokens.lower.slice(chunks.sentence.first, chunks.sentence.last).some((form) => SIDELINES.has(form));

/** The meetings of one verb after its first: those who hold it stay, the partner, his day and place are others. */
export function nextPassages(clause: VerbClause, first: MeetingPassage): readonly MeetingPassage[] {
  const { analysis, chunks, verb, frame } = clause;
  if (frame === "gather") return [];
  const other = interlocutor(clause);
  const subject = subjectRange(analysis, chunks, verb);
  const who = subject === null || frame === "unite" ? null : whoIs(analysis, subject);
  if (other === null || who === null) return [];
  return nextInterlocutors(analysis, chunks, other.last).flatMap((range) => {
    const partner = whoIs(analysis, range);
    if (partner === null || !fitsFrame(clause, frame, who, partner)) return [];
    const span = spanOf(analysis, range);
    const own = datesIn(analysis, range.last, Math.min(range.last + 4, chunks.sentence.last)).find((mention) => mention.date !== null);
    return [
      {
        ...first,
        ...joinReferents([who, partner]),
        first: range.first,
        last: range.last,
        span,
        date: own === undefined ? first.date : told(own, own.date!),
        place: placeIn(analysis, chunks, range.last, chunks.sentence.last),
        separate: true,
      },
    ];
  });
}

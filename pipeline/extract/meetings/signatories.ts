/** "In Lima on Tuesday, A and B agreed to…", "The ministers of A and B signed a treaty in Lima on Friday": those who settle something in one place have met there. */
import type { Analysis } from "../analysis.ts";
import { contentStart } from "../agreements/content-start.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { dateAt } from "../dates-in.ts";
import type { Referent } from "../mention.ts";
import { mentionsIn } from "../reference/index.ts";
import { spanOf } from "../token-range.ts";
import { joinReferents, whoIs, type TokenRange } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";
import type { MeetingPassage, ToldPlace } from "./passage.ts";
import { placeBefore, placeIn } from "./place.ts";
import { here, placeOf } from "./place-names.ts";
import { statusOf } from "./status.ts";
import { subjectRange } from "./subject.ts";
import { dateOf } from "./when.ts";

const SIGNING = new Set(["sign", "initial", "ink"]);

/** The passages of those who sign or agree, in a city that is told. */
export const signatoryPassages = (analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] =>
  chunks.verbs.flatMap((verb) => (SIGNING.has(verb.lemma) || verb.lemma === "agree" ? (passageOf(analysis, chunks, index, verb) ?? []) : []));

function passageOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): MeetingPassage | null {
  const signers =
    verb.form !== "finite" || verb.perfect ? null : verb.passive ? agents(analysis, chunks, verb) : subjectRange(analysis, chunks, verb);
  const who = signers === null || (!verb.passive && signers.first > verb.first) ? null : whoIs(analysis, signers);
  const status = who === null || !areOfficeHolders(who) ? null : statusOf(analysis, chunks, verb, "held");
  const place =
    status === null
      ? null
      : verb.passive
        ? placeIn(analysis, chunks, verb.last, signers!.first - 1)
        : placeOfSigning(analysis, chunks, verb, signers!.first);
  if (place?.city == null) return null;
  const span = spanOf(analysis, verb);
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span,
    status: { value: status!, spans: [span], method: "status.signing:inferred" },
    ...joinReferents([who!]),
    others: [],
    date: dateOf(analysis, chunks, verb.first, verb.last, verb, []),
    offset: null,
    place,
    forum: null,
    format: { value: "in_person", spans: [span], method: "format.signing:inferred" },
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

/** How far behind the verb those may stand who sign: "was signed at the palace in Oslo on Tuesday by". */
const REACH = 14;

/** "was signed in Lima by A and B" */
function agents(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  for (let at = verb.last; at < Math.min(verb.last + REACH, chunks.sentence.last); at++) {
    if (chunks.verbAt(at) !== null || analysis.tokens.lower[at] === ",") return null;
    if (analysis.tokens.lower[at] !== "by") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    return last > at + 1 ? { first: at + 1, last } : null;
  }
  return null;
}

/** Persons of two parties, or the holders of an office of two: no states, whose signatures may come from anywhere. */
const areOfficeHolders = ({ parties, members, level, kind }: Referent): boolean =>
  parties.length > 1 &&
  (members.length > 1 ? members.every((member) => member.kind === "person" || member.level !== null) : kind === "group" && level !== null);

/** Where they did it: told before them, right behind the verb, or beside the day at its end; a place inside what is agreed is none. */
function placeOfSigning(analysis: Analysis, chunks: Chunks, verb: VerbGroup, subject: number): ToldPlace | null {
  const start = contentStart(analysis, chunks, verb.last);
  const near = placeBefore(analysis, chunks, verb, subject) ?? placeIn(analysis, chunks, verb.last, start) ?? here(analysis, verb.last, start);
  return near ?? (SIGNING.has(verb.lemma) ? besideDay(analysis, chunks, start) : null);
}

/** "signed a treaty in Lima on Friday", "signed a treaty on Friday in Lima" */
function besideDay(analysis: Analysis, chunks: Chunks, from: number): ToldPlace | null {
  const { lower } = analysis.tokens;
  for (const mention of mentionsIn(analysis, from, chunks.sentence.last)) {
    if (chunks.verbs.some(({ first }) => first >= from && first < mention.first)) return null;
    if ((mention.kind !== "place" && !mention.metonym) || mention.adjectival || lower[mention.first - 1] !== "in") continue;
    const behind = dateAt(analysis, lower[mention.last] === "on" ? mention.last + 1 : mention.last);
    if (behind !== undefined || dateAt(analysis, mention.first - 2) !== undefined) return placeOf(analysis, mention);
  }
  return null;
}

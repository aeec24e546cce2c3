/** Where a meeting told by a noun took place: behind it, behind its verb, at the front of its sentence, in its name. */
import { firstWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { mentionAt } from "../../reference/index.ts";
import { hostState } from "./holders.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { TokenRange } from "../parties/participants.ts";
import type { ToldPlace } from "../passage.ts";
import { placeBefore, placeIn, placeInFront, together } from "../places/place.ts";
import { placeInName } from "../places/sites.ts";
import { subjectRange } from "../parties/subject.ts";

/** What the words around a meeting noun tell of it. */
export interface NounScene {
  /** Where those who meet have been named. */
  readonly end: number;
  /** Other meetings of the sentence. */
  readonly events: readonly TokenRange[];
  /** Whether what its verb tells happened at it. */
  readonly sharesDay: boolean;
  /** Whether no words say what became of it, when it was or who took part. */
  readonly isUnsaid: boolean;
}

/** The place that the sentence of a meeting noun tells; null without one. */
export function nounPlace(analysis: Analysis, chunks: Chunks, frame: NounFrame, scene: NounScene): ToldPlace | null {
  if (scene.isUnsaid && isMerelyNamed(analysis, frame)) return placeBeside(analysis, chunks, frame);
  const { end, events } = scene;
  const limit = placeLimit(chunks, frame, Math.max(end, frame.tail?.last ?? end), events);
  // "talks expected to be held in Oslo"
  const governed = chunks.verbs.find(({ form, governor }) => form === "infinitive" && frame.verb !== null && chunks.verbs[governor] === frame.verb);
  return [
    placeIn(analysis, chunks, placeStart(frame), limit),
    placeIn(analysis, chunks, end, limit),
    placeAside(analysis, chunks, frame),
    governed === undefined ? null : placeIn(analysis, chunks, governed.last, limit),
    frame.relation === "subject" && frame.verb !== null
      ? placeIn(analysis, chunks, frame.verb.last, placeLimit(chunks, frame, frame.verb.last, events))
      : null,
    scene.sharesDay ? placeOver(analysis, chunks, frame) : null,
    placeInName(analysis, frame.first, frame.last),
    hostState(analysis, chunks, frame),
  ].reduce(together);
}

/** "At their last meeting, on May 4 in Oslo, they": the place between commas right behind the noun. */
function placeAside(analysis: Analysis, chunks: Chunks, { last }: NounFrame): ToldPlace | null {
  const { lower } = analysis.tokens;
  if (lower[last] !== "," || analysis.tags[last + 1] !== "ADP") return null;
  const close = firstWithin(lower, ",", last + 1, Math.min(chunks.sentence.last, last + LONGEST_ASIDE + 1));
  return close < 0 ? null : placeIn(analysis, chunks, last + 1, close);
}

/** How long what stands between the commas may be. */
const LONGEST_ASIDE = 10;

/** The place told before the verb that governs a meeting, or before the meeting where that is the subject: "In Oslo, A held talks", "In Oslo, talks opened". */
function placeOver(analysis: Analysis, chunks: Chunks, { verb, first, relation }: NounFrame): ToldPlace | null {
  if (verb === null) return null;
  // "In Oslo, A praised the talks"
  const carries = analysis.lexicon.events.carriers.has(verb.lemma);
  if (relation === "subject") return carries ? placeInFront(analysis, chunks, first) : null;
  const subject = carries ? subjectRange(analysis, chunks, verb)?.first : undefined;
  return verb.last > first ? null : placeBefore(analysis, chunks, verb, subject ?? verb.first);
}

/** "traveled to a country for talks": the place may stand between the verb and the noun. */
const placeStart = (frame: NounFrame): number =>
  frame.tail !== null
    ? frame.tail.last
    : frame.preposition === "for" && frame.verb !== null && frame.verb.last < frame.first
      ? frame.verb.last
      : frame.last;

/** "protested the Oslo conference during a march in Rome": nothing is said of the meeting, so that what follows need not be where it was. */
const isMerelyNamed = ({ lexicon }: Analysis, { relation, verb, tail }: NounFrame): boolean =>
  tail === null && relation === "object" && !lexicon.events.carriers.has(verb!.lemma);

/** The place that the name of a meeting holds, or that stands right behind it: "the Oslo conference", "the conference in Oslo". */
function placeBeside(analysis: Analysis, chunks: Chunks, { first, last }: NounFrame): ToldPlace | null {
  const behind = mentionAt(analysis, last + 1) ?? (analysis.tokens.lower[last + 1] === "the" ? mentionAt(analysis, last + 2) : null);
  const place = behind === null ? null : placeIn(analysis, chunks, last, behind.last);
  return together(place, placeInName(analysis, first, last));
}

/** The place stands behind the noun, up to the next finite verb that is not its own, or the next meeting; what "leaders at a summit" do there has places of its own. */
function placeLimit(chunks: Chunks, { verb: own, relation, last }: NounFrame, end: number, events: readonly TokenRange[]): number {
  const isOwn = (verb: VerbGroup): boolean => verb === own && (relation !== "preposition" || verb.first < last);
  const verb = chunks.verbs.find((candidate) => candidate.first >= end && candidate.form === "finite" && !isOwn(candidate));
  const event = events.find((other) => other.first >= end);
  return Math.min(verb?.first ?? chunks.sentence.last, event?.first ?? chunks.sentence.last);
}

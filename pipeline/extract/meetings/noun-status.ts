/** Whether a meeting told by a noun was held, is planned or was called off: by its verb, its participle or its preposition. */
import type { MeetingStatus } from "../../../schemas/meeting.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { ownTail } from "./edition.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { Told } from "./passage.ts";
import { AHEAD, DURING } from "./prepositions.ts";
import { statusOf } from "./status.ts";
import { spanOf } from "../token-range.ts";

/** The status that the words around a meeting noun tell; null when they tell none. */
export function nounStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): Told<MeetingStatus> | null {
  const value = readStatus(analysis, chunks, frame);
  if (value === null) return null;
  const verb = ownTail(analysis, frame) ?? frame.verb;
  const words = verb ?? frame;
  const spans = [spanOf(analysis, words)];
  return { value, spans, method: `status.${frame.relation}:${verb === null ? "inferred" : "stated"}` };
}

function readStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const { verb } = frame;
  const tail = ownTail(analysis, frame);
  const carriers = analysis.lexicon.events.carriers;
  // "the talks planned for Friday were called off": what became of them counts.
  if (frame.relation === "subject" && verb !== null && isCalledOff(analysis, verb)) return statusOf(analysis, chunks, verb, "cancelled");
  if (tail !== null && carriers.has(tail.lemma)) return tail.form === "infinitive" ? "scheduled" : carriers.get(tail.lemma)!;
  if (frame.relation === "none" || verb === null) return frame.use === "light" ? null : standingStatus(frame);
  if (frame.relation === "preposition") return adverbialStatus(analysis, chunks, frame);
  // "talks expected to be held in May": the infinitive tells.
  const governed = chunks.verbs.find((other) => other.form === "infinitive" && chunks.verbs[other.governor] === verb);
  if (frame.relation === "subject" && governed !== undefined && carriers.has(governed.lemma))
    return statusOf(analysis, chunks, governed, carriers.get(governed.lemma)!);
  const base = carriers.get(verb.lemma);
  if (base === undefined) return frame.relation === "subject" ? statusOf(analysis, chunks, verb, "held") : null;
  const calledOff = analysis.tokens.lower[verb.last] === "off";
  if (verb.lemma === "call" && !calledOff) return null;
  return statusOf(analysis, chunks, verb, base);
}

function isCalledOff(analysis: Analysis, verb: VerbGroup): boolean {
  if (analysis.lexicon.events.carriers.get(verb.lemma) !== "cancelled") return false;
  return verb.lemma !== "call" || analysis.tokens.lower[verb.last] === "off";
}

/** A noun without a verb, as in a caption or an apposition. */
const standingStatus = (frame: NounFrame): MeetingStatus => (frame.effects.has("later") ? "scheduled" : "held");

const WISHING_VERBS = new Set(["call", "ask", "push", "press", "appeal", "hope", "wait", "plead", "allow", "lobby", "campaign", "insist", "look"]);
const WISHED_NOUNS = new Set([
  "hope",
  "hopes",
  "call",
  "calls",
  "plan",
  "plans",
  "proposal",
  "proposals",
  "prospect",
  "prospects",
  "need",
  "chance",
  "chances",
  "demand",
  "demands",
  "offer",
  "offers",
  "date",
  "venue",
  "conditions",
  "precondition",
  "preconditions",
  "basis",
  "invitation",
  "request",
  "requests",
  "push",
  "interest",
  "readiness",
  "willingness",
  "support",
]);

/** "called for talks", "hopes for a summit", "insisted on a meeting". */
function isWished(analysis: Analysis, frame: NounFrame): boolean {
  const before = frame.first - 2;
  return (
    WISHED_NOUNS.has(analysis.tokens.lower[before] ?? "") ||
    (frame.verb !== null && frame.verb.last === before + 1 && WISHING_VERBS.has(frame.verb.lemma))
  );
}

function adverbialStatus(analysis: Analysis, chunks: Chunks, frame: NounFrame): MeetingStatus | null {
  const preposition = frame.preposition!;
  if (AHEAD.has(preposition)) return "scheduled";
  if (!DURING.has(preposition) || isWished(analysis, frame)) return null;
  if (frame.effects.has("later")) return "scheduled";
  const verb = frame.verb!;
  const future = statusOf(analysis, chunks, verb, "held");
  return future === "scheduled" ? "scheduled" : "held";
}

/** "is expected in Lima today for talks", "is to fly to Oslo for a meeting": whoever is to come for a meeting has not held it yet, whatever the day. */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { MOTION } from "../../closed-classes.ts";
import { statusOf } from "../times/status.ts";
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const EXPECTED = wordSet("expect await schedule slate plan");
/** What "is" and "was" make a plan with, without an infinitive: "is due in Lima". */
const DUE = wordSet("due expected awaited scheduled slated pencilled penciled");

/** The status that a planned stay gives to the meeting it is for, null where it denies it; undefined where no stay is planned. */
export function plannedStay(analysis: Analysis, chunks: Chunks, { preposition, verb, first }: NounFrame): MeetingStatus | null | undefined {
  if (preposition !== "for" || verb === null || verb.last > first) return undefined;
  const coming = chunks.verbs.find((other) => other.form === "infinitive" && other.last <= first && chunks.verbs[other.governor] === verb);
  if (coming !== undefined) return MOTION.has(coming.lemma) || coming.lemma === "be" ? statusOf(analysis, chunks, coming, "held") : undefined;
  const isPlan = verb.passive ? EXPECTED.has(verb.lemma) : verb.lemma === "be" && DUE.has(analysis.tokens.lower[verb.last] ?? "");
  if (!isPlan) return undefined;
  if (verb.negated) return null;
  // "was expected on Tuesday for talks but did not come"
  if (verb.tense === "past" && chunks.verbs.some((other) => other.first > first && other.negated && isBut(analysis, other.first))) return "cancelled";
  return verb.perfect && verb.tense === "past" ? "cancelled" : "scheduled";
}

/** Whether "but", with a pronoun at most, stands before token `at`. */
const isBut = ({ tokens: { lower } }: Analysis, at: number): boolean => lower[at - 1] === "but" || lower[at - 2] === "but";

/** Meetings and agreements of single sentences, as `annotate` gives them, against what was annotated by hand. */
import { jaccard, samePerson, wordF1 } from "./likeness.ts";
import { pairOff } from "./pair-off.ts";
import { ratio, scores, type Scores } from "./scores.ts";

interface Event {
  readonly status: string;
  readonly parties: readonly string[];
  readonly required?: boolean;
}

export interface SentenceMeeting extends Event {
  readonly date: string | null;
  readonly participants: readonly string[];
}

export interface SentenceAgreement extends Event {
  readonly kind: string;
  readonly content: string;
}

export interface SentenceScores extends Scores {
  /** Of the events found, the share with this property right. */
  readonly cells: Readonly<Record<string, number>>;
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
const personsIn = (gold: readonly string[], predicted: readonly string[]): number =>
  gold.filter((name) => predicted.some((other) => samePerson(name, other))).length;

function meetingLikeness(gold: SentenceMeeting, predicted: SentenceMeeting): number {
  const hit = personsIn(gold.participants, predicted.participants);
  const parties = jaccard(gold.parties, predicted.parties);
  if (gold.participants.length > 0 && predicted.participants.length > 0 && hit === 0) return 0;
  return parties === 0 && hit === 0 ? 0 : 1 + parties + hit + Number(gold.date === predicted.date);
}

/** Scores meetings: found when people or parties overlap. */
export function scoreSentenceMeetings(
  texts: ReadonlyArray<readonly [gold: readonly SentenceMeeting[], predicted: readonly SentenceMeeting[]]>,
): SentenceScores {
  return scoreEvents(texts, meetingLikeness, (gold, predicted) => ({
    status: gold.status === predicted.status,
    date: gold.date === predicted.date,
    parties: sameCodes(gold.parties, predicted.parties),
    participants:
      gold.participants.length === predicted.participants.length && personsIn(gold.participants, predicted.participants) === gold.participants.length,
  }));
}

const SAME_AGREEMENT = 0.5;

function agreementLikeness(gold: SentenceAgreement, predicted: SentenceAgreement): number {
  const content = wordF1(gold.content, predicted.content);
  return content < SAME_AGREEMENT ? 0 : content;
}

/** Scores agreements: found when half of the content's words agree. */
export function scoreSentenceAgreements(
  texts: ReadonlyArray<readonly [gold: readonly SentenceAgreement[], predicted: readonly SentenceAgreement[]]>,
): SentenceScores {
  return scoreEvents(texts, agreementLikeness, (gold, predicted) => ({
    status: gold.status === predicted.status,
    kind: gold.kind === predicted.kind,
    parties: sameCodes(gold.parties, predicted.parties),
  }));
}

function scoreEvents<E extends Event>(
  texts: ReadonlyArray<readonly [gold: readonly E[], predicted: readonly E[]]>,
  likeness: (gold: E, predicted: E) => number,
  checksOf: (gold: E, predicted: E) => Readonly<Record<string, boolean>>,
): SentenceScores {
  let [right, predictions, wanted] = [0, 0, 0];
  const checks: Readonly<Record<string, boolean>>[] = [];
  for (const [gold, predicted] of texts) {
    const isRequired = (event: E): boolean => event.required !== false;
    const pairs = pairOff(gold, predicted, likeness).filter((pair) => isRequired(gold[pair.gold]!));
    right += pairs.length;
    wanted += gold.filter(isRequired).length;
    // What is optional explains as many further predictions.
    predictions += Math.max(pairs.length, predicted.length - gold.filter((event) => !isRequired(event)).length);
    checks.push(...pairs.map((pair) => checksOf(gold[pair.gold]!, predicted[pair.predicted]!)));
  }
  const names = [...new Set(checks.flatMap((check) => Object.keys(check)))];
  const cells = Object.fromEntries(names.map((name) => [name, ratio(checks.filter((check) => check[name]).length, checks.length)]));
  return { ...scores(right, predictions, right, wanted), cells };
}

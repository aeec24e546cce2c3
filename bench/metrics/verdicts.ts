/** Whether a text reports an event at all: yes or no, with the false alarms on hard negatives apart. */
import { ratio, scores, type Scores } from "./scores.ts";

export interface Verdict {
  /** Whether the text reports such an event. */
  readonly expected: boolean;
  readonly predicted: boolean;
  /** Why a text without an event looks as if it had one; null for the others. */
  readonly hard: string | null;
}

export interface VerdictScores extends Scores {
  readonly positives: number;
  readonly texts: number;
  /** The share of hard negatives that were taken for events. */
  readonly hardAlarms: number;
  readonly hard: number;
  /** False alarms and texts by the reason that makes them hard. */
  readonly byReason: Readonly<Record<string, readonly [alarms: number, texts: number]>>;
}

/** Scores one kind of event over all texts. */
export function scoreVerdicts(verdicts: readonly Verdict[]): VerdictScores {
  const count = (keep: (verdict: Verdict) => boolean): number => verdicts.filter(keep).length;
  const right = count(({ expected, predicted }) => expected && predicted);
  const positives = count(({ expected }) => expected);
  const hard = verdicts.filter(({ expected, hard: reason }) => !expected && reason !== null);
  const byReason: Record<string, [number, number]> = {};
  for (const { hard: reason, predicted } of hard) {
    const tally = (byReason[reason!] ??= [0, 0]);
    tally[0] += Number(predicted);
    tally[1] += 1;
  }
  return {
    ...scores(
      right,
      count(({ predicted }) => predicted),
      right,
      positives,
    ),
    positives,
    texts: verdicts.length,
    hardAlarms: ratio(hard.filter(({ predicted }) => predicted).length, hard.length),
    hard: hard.length,
    byReason,
  };
}

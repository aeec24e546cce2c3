/** Meetings and agreements of single sentences: whether there is one, the quiet on hard negatives, and what is said of it. */
import type { AnnotatedArticle } from "../../pipeline/annotate.ts";
import type { GoldFolder } from "../gold-files/gold-folder.ts";
import { scoreSentenceAgreements, scoreSentenceMeetings, type SentenceScores } from "../metrics/sentence-events.ts";
import { scoreVerdicts, type VerdictScores } from "../metrics/verdicts.ts";
import type { Reader } from "../reader.ts";
import { figure, share, type Figure } from "./figure.ts";

/** Figures of the sentences about meetings. */
export function meetingFigures(name: string, gold: GoldFolder["meetings"], reader: Reader): readonly Figure[] {
  const read = gold.map((sentence) => ({ sentence, found: reader.annotate(sentence).meetings.filter(({ kind }) => kind === "meeting") }));
  return [
    ...verdictFigures(
      name,
      read.filter(({ sentence }) => isDecided(sentence.meetings)).map(({ sentence, found }) => verdictOf(sentence.meetings, found, sentence.hard)),
    ),
    ...recordFigures(
      name,
      scoreSentenceMeetings(read.map(({ sentence, found }) => [sentence.meetings, found])),
      read.flatMap(({ sentence }) => sentence.meetings).length,
    ),
  ];
}

/** Figures of the sentences about agreements. */
export function agreementFigures(name: string, gold: GoldFolder["agreements"], reader: Reader): readonly Figure[] {
  const read = gold.map((sentence) => ({ sentence, found: worded(sentence.text, reader.annotate(sentence).agreements) }));
  return [
    ...verdictFigures(
      name,
      read.map(({ sentence, found }) => verdictOf(sentence.agreements, found, sentence.hard)),
    ),
    ...recordFigures(
      name,
      scoreSentenceAgreements(read.map(({ sentence, found }) => [sentence.agreements, found])),
      read.flatMap(({ sentence }) => sentence.agreements).length,
    ),
  ];
}

/** Sentences whose only event is optional are neither here nor there. */
const isDecided = (events: ReadonlyArray<{ readonly required?: boolean }>): boolean =>
  events.length === 0 || events.some(({ required }) => required !== false);

const verdictOf = (gold: readonly unknown[], found: readonly unknown[], hard?: string) => ({
  expected: gold.length > 0,
  predicted: found.length > 0,
  hard: hard ?? null,
});

function worded(text: string, agreements: AnnotatedArticle["agreements"]) {
  const characters = [...text];
  return agreements.map(({ content, ...rest }) => ({
    ...rest,
    content: content.map(([start, end]) => characters.slice(start, end).join("")).join(" "),
  }));
}

function verdictFigures(name: string, verdicts: Parameters<typeof scoreVerdicts>[0]): readonly Figure[] {
  const found: VerdictScores = scoreVerdicts(verdicts);
  return [figure(`${name}.found_f1`, found.f1, found.positives), figure(`${name}.quiet_on_hard_negatives`, 1 - found.hardAlarms, found.hard)];
}

function recordFigures(name: string, found: SentenceScores, of: number): readonly Figure[] {
  return [figure(`${name}.record_f1`, found.f1, of), ...Object.entries(found.cells).map(([cell, value]) => share(`${name}.${cell}`, value, of))];
}

/** The lines between the filters: a key, a tab, JSON; at the end of each partition a trailer that says how many there were. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { sha256 } from "../text/digest.ts";
import type { Sketch } from "../merge/duplicates/rounds.ts";
import { readPrint } from "../merge/prepared/prepared-document.ts";
import { readPrepared, type PreparedOutcome, type PreparedReading } from "../readers/prepared-outcome.ts";

/** Sorts after every other key. */
export const TRAILER_KEY = "~end";

/** What the keys of sketches, and of what came of comparing them, begin with. */
export const SKETCH = "sketch_";
export const CONTENDER = "contender_";

/** The most bytes a line may have: several times the largest record, for a record travels as base64, and a reading holds its text and all that was found in it. */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

export interface Trailer {
  readonly stage: string;
  /** Names the partition: a retried one has the same name, and counts once. */
  readonly partition: string;
  /** Lines read, but for the pieces of files; files read whole; inputs passed on and rejected. */
  readonly in: number;
  readonly files: number;
  readonly out: number;
  readonly rejected: number;
  readonly code: string;
  readonly lexicon: string;
  readonly node: string;
}

export interface Line {
  readonly key: string;
  readonly value: object;
}

const LINE = /^(?<key>[0-9a-z_~-]+)\t(?<json>\{.*\})$/s;

/** The key and the value of a line; throws one line that says what is wrong with it. */
export function readLine(line: string): Line {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) throw new Error(`no line of a key, a tab and a JSON object: ${JSON.stringify(line.slice(0, 60))}`);
  return lineOf(groups["key"]!, groups["json"]!);
}

/** A line of a key and its JSON; throws when that is no object. */
export function lineOf(key: string, json: string): Line {
  const value = parse(json);
  if (typeof value !== "object" || value === null) throw new Error(`no JSON object after the key ${key}`);
  return { key, value };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The text of a line. JSON has no raw tab and no line end. */
export const lineText = ({ key, value }: Line): string => `${key}\t${JSON.stringify(value)}\n`;

/** What became of one article, as lines. */
export interface OutcomeLines {
  readonly lines: readonly string[];
  readonly accepted: boolean;
}

/** An article that is accepted has a line under the id of its document, and one with its sketch; one that is rejected has one under the hash of its source. A reading too large for a line is rejected. */
export function outcomeLines(outcome: PreparedOutcome | Reject): OutcomeLines {
  if (!("document" in outcome)) return { lines: [lineText({ key: rejectKey(outcome), value: outcome })], accepted: false };
  const line = lineText({ key: outcome.document_id, value: outcome });
  if (Buffer.byteLength(line) <= MAX_LINE_BYTES) return { lines: [line, sketchLine(outcome)], accepted: true };
  const detail = `what was read from it is over the limit of ${MAX_LINE_BYTES} bytes`;
  return outcomeLines({ sha256: outcome.sha256, reject: rejectInput(outcome.source, "too_large", detail) });
}

/** By what a document is compared with others. */
function sketchLine({ source, document_id, document }: PreparedReading): string {
  const value: Sketch = { source, ...readPrint(readPrepared(document)) };
  return lineText({ key: `${SKETCH}${document_id}`, value });
}

const rejectKey = (outcome: PreparedOutcome | Reject): string => `r_${keyOf("reject" in outcome ? outcome.reject.source : outcome.source)}`;

/** A key for a source: as good as another for spreading lines evenly, and the same on every run. */
export const keyOf = (source: string): string => sha256(source).slice(0, 16);

/** The lines between the filters: a key, a tab, JSON; at the end of each partition a trailer that says how many there were. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { sha256 } from "../text/digest.ts";
import { isRefusal, type Outcome } from "../reading.ts";
import { MAX_RECORD_BYTES } from "../files/limits.ts";

/** Sorts after every other key. */
export const TRAILER_KEY = "~end";

export interface Trailer {
  readonly stage: string;
  /** Names the partition: a retried one has the same name, and counts once. */
  readonly partition: string;
  /** Lines read, and articles accepted and rejected. */
  readonly in: number;
  readonly out: number;
  readonly rejected: number;
  readonly code: string;
  readonly lexicon: string;
  readonly node: string;
}

const LINE = /^(?<key>[0-9a-z_~-]+)\t(?<json>\{.*\})$/s;

/** The key and the value of a line; throws one line that says what is wrong with it. */
export function readLine(line: string): { readonly key: string; readonly value: unknown } {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) throw new Error(`no line of a key, a tab and a JSON object: ${JSON.stringify(line.slice(0, 60))}`);
  try {
    return { key: groups["key"]!, value: JSON.parse(groups["json"]!) };
  } catch {
    throw new Error(`no JSON after the key ${groups["key"]}`);
  }
}

/** What became of one article, as a line: accepted under the id of its document, rejected under the hash of its source. A reading too large for a line is rejected. */
export function outcomeLine(outcome: Outcome | Reject): { readonly line: string; readonly accepted: boolean } {
  const accepted = "sha256" in outcome && !isRefusal(outcome);
  const key = accepted ? outcome.row.document_id : `r_${sha256(sourceOf(outcome)).slice(0, 16)}`;
  const line = `${key}\t${JSON.stringify(outcome)}\n`;
  if (!accepted || Buffer.byteLength(line) <= MAX_RECORD_BYTES) return { line, accepted };
  return outcomeLine({
    sha256: outcome.sha256,
    reject: rejectInput(outcome.source, "too_large", `what was read from it is over the limit of ${MAX_RECORD_BYTES} bytes`),
  });
}

function sourceOf(outcome: Outcome | Reject): string {
  return "reject" in outcome ? outcome.reject.source : outcome.source;
}

export const trailerLine = (trailer: Trailer): string => `${TRAILER_KEY}\t${JSON.stringify(trailer)}\n`;

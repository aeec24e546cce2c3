/** JSON with a fault that says where. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";

/** A parsed value. It is wrapped, since null and objects with any keys are values too. */
export interface Parsed {
  readonly value: unknown;
}

/** The value of a JSON text, or a reject with the position of the fault. */
export function parseJson(text: string, source: string): Parsed | Reject {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return rejectInput(source, "invalid_json", describe((error as Error).message, text));
  }
}

const POSITION = / (?:in JSON )?at position (?<at>\d+)/;

/** Node quotes the text around the fault and counts characters; an editor wants line and column, a table one short line. */
function describe(message: string, text: string): string {
  const position = POSITION.exec(message)?.groups?.["at"];
  if (position === undefined) return `cut off at character ${text.length}`;
  const before = text.slice(0, Number(position));
  const line = before.split("\n").length;
  return `not JSON at character ${position} (line ${line}, column ${before.length - before.lastIndexOf("\n")})`;
}

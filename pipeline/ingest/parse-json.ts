/** JSON with a fault that says where. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { jsonFault } from "./json-fault.ts";

/** A parsed value. It is wrapped, since null and objects with any keys are values too. */
export interface Parsed {
  readonly value: unknown;
}

/** The value of a JSON text, or a reject with the position of the fault. */
export function parseJson(text: string, source: string): Parsed | Reject {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return rejectInput(source, "invalid_json", describe(text, jsonFault(text)));
  }
}

/** An editor wants line and column. */
function describe(text: string, at: number): string {
  if (at >= text.length) return `cut off after ${text.length} characters`;
  const before = text.slice(0, at);
  return `not JSON at character ${at} (line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")})`;
}

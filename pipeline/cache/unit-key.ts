/** What a reading depends on, as one hash: equal keys mean equal readings by the same code and lexicons. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { sha256 } from "../text/digest.ts";

/** The key of an input: where it is from, its format, what its sidecar says, and its bytes. */
export function unitKey({ source, format, bytes, header, fields }: InputUnit): string {
  const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([source, format, sorted, header === undefined ? null : sha256(header), sha256(bytes)]));
}

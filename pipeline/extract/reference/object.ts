/** Objects of a clause whose subject is known. */
import type { Analysis } from "../analysis.ts";
import type { Referent } from "../mention.ts";
import { resolveReference } from "./index.ts";
import { resolveHeOrShe } from "./pronoun.ts";

const OBJECTS = new Set(["him", "her"]);

/** Whom an object refers to: "him" is never `subject`, the one of whom its clause tells. */
export function resolveObject(analysis: Analysis, first: number, last: number, subject: string): Referent | null {
  const form = analysis.tokens.lower[first]!;
  if (last - first > 1 || !OBJECTS.has(form)) return resolveReference(analysis, first, last);
  const other = resolveHeOrShe(analysis, { first, last }, form === "her", subject);
  return other?.name === subject ? null : other;
}

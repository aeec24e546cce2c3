/** `manifest.json`: what went in, what came out, and by which code. */
import { SCHEMA_VERSION } from "../../schemas/dataset.ts";
import { jsonText } from "./json-text.ts";
import type { BuildFacts, ReleaseFacts } from "./release-facts.ts";

/** Counts with their keys in code-unit order. */
const sorted = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What became of a build; a failed one is never published, its manifest stays beside the releases. */
export type Outcome = { readonly result: "success" } | { readonly result: "failure"; readonly faults: readonly string[] };

/** The manifest of a build. */
export function manifest(facts: ReleaseFacts, outcome: Outcome = { result: "success" }): string {
  const rejects = Object.values(facts.rejected).reduce((sum, count) => sum + count, 0);
  return jsonText({
    ...outcome,
    release: facts.release,
    day: facts.day,
    previous: facts.previous,
    content_root: facts.contentRoot,
    schema_version: SCHEMA_VERSION,
    ...makingOf(facts.build),
    judgements: { total: facts.build.judgements.total, unmet: facts.build.judgements.unmet },
    rows: facts.rows,
    accepted: facts.rows.documents,
    rejected: { total: rejects, by_reason: sorted(facts.rejected) },
    furniture: sorted(facts.build.furniture),
    inputs: facts.build.inputs,
  });
}

/** What made a release: a row that differs between two releases differs for one of these. */
export interface Making {
  readonly code_version: string;
  readonly code_sha256: string | null;
  readonly lexicon_sha256: string;
  readonly judgements_sha256: string | null;
  readonly inputs: BuildFacts["inputs"];
}

/** The making of a build. */
export const makingOf = ({ codeVersion, codeSha256, lexiconSha256, judgements, inputs }: BuildFacts): Making => ({
  code_version: codeVersion,
  code_sha256: codeSha256,
  lexicon_sha256: lexiconSha256,
  judgements_sha256: judgements.sha256,
  inputs,
});

/** What a reader of a release takes from its manifest. */
export interface Manifest extends Partial<Making> {
  readonly result: string;
  readonly release: string;
  readonly previous: string | null;
  readonly content_root: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** The manifest in a text, or null when it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    const hasRows = typeof value === "object" && value !== null && "rows" in value && typeof value.rows === "object" && value.rows !== null;
    return hasRows && "release" in value && "previous" in value && "content_root" in value && "result" in value
      ? (value as unknown as Manifest)
      : null;
  } catch {
    return null;
  }
}

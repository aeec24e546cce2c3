/** `manifest.json`: what went in, what came out, and by which code. */
import { SCHEMA_VERSION } from "../../schemas/dataset.ts";
import { jsonText } from "./json-text.ts";
import type { BuildFacts, InputFile, ReleaseFacts } from "./release-facts.ts";

/** Counts with their keys in code-unit order. */
const sorted = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What became of a build; a failed one is never published, its manifest stays beside the releases. */
export type Outcome = { readonly result: "success" } | { readonly result: "failure"; readonly faults: readonly string[] };

const NO_INPUTS = '\n  "inputs": [],\n';

/** The manifest of a build, in pieces: the list of inputs may be longer than a text can be. */
export function* manifest(facts: ReleaseFacts, outcome: Outcome = { result: "success" }): Generator<string> {
  const rejects = Object.values(facts.rejected).reduce((sum, count) => sum + count, 0);
  const text = jsonText({
    ...outcome,
    release: facts.release,
    day: facts.day,
    previous: facts.previous,
    content_root: facts.contentRoot,
    schema_version: SCHEMA_VERSION,
    ...hashesOf(facts.build),
    inputs: [],
    judgements: { total: facts.build.judgements.total, unmet: facts.build.judgements.unmet },
    rows: facts.rows,
    accepted: facts.rows.documents,
    rejected: { total: rejects, by_reason: sorted(facts.rejected) },
    furniture: sorted(facts.build.furniture),
  });
  const at = text.indexOf(NO_INPUTS);
  let separator = '\n  "inputs": [\n';
  yield text.slice(0, at);
  for (const { source, sha256 } of facts.build.inputs()) {
    yield `${separator}    {\n      "source": ${JSON.stringify(source)},\n      "sha256": ${JSON.stringify(sha256)}\n    }`;
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n  ],\n" : NO_INPUTS;
  yield text.slice(at + NO_INPUTS.length);
}

/** What made a release: a row that differs between two releases differs for one of these. */
export interface Making {
  readonly code_version: string;
  readonly code_sha256: string | null;
  readonly lexicon_sha256: string;
  readonly judgements_sha256: string | null;
  /** By source. */
  readonly inputs: () => Iterable<InputFile> | AsyncIterable<InputFile>;
}

/** The making of a build. */
export const makingOf = (build: BuildFacts): Making => ({ ...hashesOf(build), inputs: build.inputs });

const hashesOf = ({ codeVersion, codeSha256, lexiconSha256, judgements }: BuildFacts): Omit<Making, "inputs"> => ({
  code_version: codeVersion,
  code_sha256: codeSha256,
  lexicon_sha256: lexiconSha256,
  judgements_sha256: judgements.sha256,
});

/** What a reader of a release takes from its manifest. */
export interface Manifest extends Partial<Omit<Making, "inputs">> {
  readonly result: string;
  readonly release: string;
  readonly previous: string | null;
  readonly content_root: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** The manifest in a text, of which the inputs may have been left out, or null when it is none. */
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

/** `CITATION.cff`: how to cite a release. */
import { DATASET_SUMMARY, DATASET_TITLE, type ReleaseFacts } from "./release-facts.ts";

/** The citation file of a release; JSON strings are YAML strings. */
export function citation(facts: ReleaseFacts): string {
  return [
    "cff-version: 1.2.0",
    "message: Please cite the release that you used.",
    "type: dataset",
    `title: ${JSON.stringify(DATASET_TITLE)}`,
    `abstract: ${JSON.stringify(DATASET_SUMMARY)}`,
    "authors:",
    "  - name: parley",
    `version: ${JSON.stringify(facts.release)}`,
    `date-released: ${JSON.stringify(facts.day)}`,
    "",
  ].join("\n");
}

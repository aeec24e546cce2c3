/** Facts of an invented release, for the descriptors. */
import { EXPORTERS } from "../../pipeline/export/index.ts";
import { tablePath } from "../../pipeline/export/exporter.ts";
import { NO_JUDGEMENTS, type ReleaseFacts } from "../../pipeline/export/release-facts.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { TABLES } from "../../schemas/dataset.ts";

export const FACTS: ReleaseFacts = {
  release: "2024.03.06-0123456789ab",
  previous: null,
  contentRoot: "0123456789ab".padEnd(64, "0"),
  day: "2024-03-06",
  rows: Object.fromEntries(Object.keys(TABLES).map((table, at) => [table, at])) as ReleaseFacts["rows"],
  rejected: { too_long: 1, empty: 2 },
  build: {
    inputs: () => [{ source: "a.txt", sha256: sha256("a") }],
    furniture: {},
    codeVersion: "0.0.0",
    codeSha256: sha256("c"),
    lexiconSha256: sha256("l"),
    judgements: NO_JUDGEMENTS,
  },
  files: EXPORTERS.flatMap((exporter) => Object.keys(TABLES).map((table) => ({ path: tablePath(exporter, table), bytes: 7, sha256: sha256(table) }))),
};

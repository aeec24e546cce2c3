/** `README.md` of a release: a dataset card that says what the tables hold and how to load them. */
import { SCHEMA_VERSION, TABLES, type TableName } from "../../schemas/dataset.ts";
import { DATASET_SUMMARY, DATASET_TITLE, LICENCE_NOTE, type ReleaseFacts } from "./release-facts.ts";

/** Front matter that `load_dataset` understands: one configuration per table. */
function frontMatter(): readonly string[] {
  const configs = Object.keys(TABLES).flatMap((table) => [
    `  - config_name: ${table}`,
    `    data_files: parquet/${table}.parquet`,
    ...(table === "meetings" ? ["    default: true"] : []),
  ]);
  return [
    "---",
    `pretty_name: "${DATASET_TITLE}"`,
    "language: [en]",
    "license: other",
    "tags: [diplomacy, events, news]",
    "configs:",
    ...configs,
    "---",
  ];
}

const tableRows = (facts: ReleaseFacts): readonly string[] =>
  Object.values(TABLES).map((table) => `| ${table.name} | ${facts.rows[table.name as TableName]} | ${table.key.join(", ")} | ${table.description} |`);

const LOADING = `## Loading

| folder | for |
|---|---|
| \`csv/\` | everything: UTF-8, comma, empty cell = missing, list items joined with \`\\|\` |
| \`parquet/\` | data frames, DuckDB, BI tools: small and typed |
| \`arrow/\` | Arrow IPC files, uncompressed, for memory-mapping |
| \`excel/\` | opening with a double click; formulas are escaped, so never read it back |

\`\`\`python
import pandas as pd
meetings = pd.read_parquet("parquet/meetings.parquet")
meetings = pd.read_csv("csv/meetings.csv")
\`\`\`

\`\`\`r
meetings <- readr::read_csv("csv/meetings.csv")
\`\`\`

\`\`\`sql
-- DuckDB: every evidence row is the text it points at ("end" is a reserved word)
SELECT count(*) FILTER (substr(d.text, e.start + 1, e."end" - e.start) = e.text) AS good, count(*) AS n
FROM 'parquet/evidence.parquet' e JOIN 'parquet/documents.parquet' d USING (document_id);
\`\`\`

Offsets count Unicode code points of \`documents.text\`, from 0, end exclusive. Columns, types and keys are in \`datapackage.json\`; the changes since the previous release are in
\`CHANGES.ndjson\`; \`sha256sum -c SHA256SUMS\` and \`parley verify\` check that the release is whole.`;

/** The card of a release. */
export function readme(facts: ReleaseFacts): string {
  return [
    ...frontMatter(),
    "",
    `# ${DATASET_TITLE}`,
    "",
    DATASET_SUMMARY,
    "",
    `Release \`${facts.release}\`, schema version ${SCHEMA_VERSION}, ${facts.previous === null ? "the first release" : `after \`${facts.previous}\``}.`,
    "",
    "| table | rows | key | |",
    "|---|--:|---|---|",
    ...tableRows(facts),
    "",
    LOADING,
    "",
    "## Licence",
    "",
    LICENCE_NOTE,
    "",
  ].join("\n");
}

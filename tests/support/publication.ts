/** What a build of the invented dataset hands to publishing. */
import type { Publication } from "../../pipeline/publish/index.ts";
import { ID_COLUMNS } from "../../pipeline/export/ids.ts";
import { rowSources } from "../../pipeline/export/row-batches.ts";
import { NO_JUDGEMENTS } from "../../pipeline/export/release-facts.ts";
import { rowLine } from "../../pipeline/rows/row-line.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { inventedDataset } from "./invented-dataset.ts";

export function publication(extra: Parameters<typeof inventedDataset>[0] = {}, day = "2024-03-06"): Publication {
  const dataset = inventedDataset(extra);
  const tables = (Object.keys(dataset) as (keyof typeof dataset)[]).map(
    (name) => [name, () => dataset[name].map((row) => rowLine(name, row))] as const,
  );
  return {
    tables: rowSources(Object.fromEntries(tables) as unknown as Parameters<typeof rowSources>[0]),
    build: {
      inputs: () => [{ source: "one.txt", sha256: sha256("one") }],
      furniture: { related_links: 2 },
      codeVersion: "0.0.0",
      codeSha256: sha256("code"),
      lexiconSha256: sha256("lexicon"),
      judgements: NO_JUDGEMENTS,
    },
    day,
    identities: () => identitiesOf(dataset),
  };
}

/** Every record by id, with nothing that identifies it. */
const identitiesOf = (dataset: ReturnType<typeof inventedDataset>) =>
  (Object.keys(ID_COLUMNS) as (keyof typeof ID_COLUMNS)[])
    .flatMap((table) =>
      dataset[table].map((row) => ({ id: String((row as Readonly<Record<string, unknown>>)[ID_COLUMNS[table]]), table, anchors: [] })),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

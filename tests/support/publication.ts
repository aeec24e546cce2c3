/** What a build of the invented dataset hands to publishing. */
import type { Publication } from "../../pipeline/publish/index.ts";
import { rowSources } from "../../pipeline/export/row-batches.ts";
import { NO_JUDGEMENTS } from "../../pipeline/export/release-facts.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { inventedDataset } from "./invented-dataset.ts";

export function publication(extra: Parameters<typeof inventedDataset>[0] = {}, day = "2024-03-06"): Publication {
  const tables = Object.entries(inventedDataset(extra)).map(([name, rows]) => [name, () => rows] as const);
  return {
    tables: rowSources(Object.fromEntries(tables) as unknown as Parameters<typeof rowSources>[0]),
    build: {
      inputs: [{ source: "one.txt", sha256: sha256("one") }],
      furniture: { related_links: 2 },
      codeVersion: "0.0.0",
      codeSha256: sha256("code"),
      lexiconSha256: sha256("lexicon"),
      judgements: NO_JUDGEMENTS,
    },
    day,
  };
}

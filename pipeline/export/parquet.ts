/** Parquet from the same record batches as Arrow, so that both have one schema. */
import { ParquetFile } from "parquet-wasm";
import { arrowStreams } from "./arrow-stream.ts";
import type { Exporter } from "./exporter.ts";
import { parquetFile } from "./parquet-file.ts";

/** The small format, for data frames, DuckDB and BI tools. */
export const parquet: Exporter = {
  name: "parquet",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  encode: (table, batches) => parquetFile(table.name, arrowStreams(table, batches)),
  countRows: async (file) => (await ParquetFile.fromFile(file)).metadata().fileMetadata().numRows(),
};

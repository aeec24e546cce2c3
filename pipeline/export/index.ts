/** The output formats, the canonical one first. */
import { arrow } from "./arrow.ts";
import { csv } from "./csv.ts";
import { excel } from "./excel.ts";
import type { Exporter } from "./exporter.ts";
import { parquet } from "./parquet.ts";

export const EXPORTERS: readonly Exporter[] = [csv, arrow, parquet, excel];

/** `croissant.json`: Croissant 1.1, the schema.org description that dataset search and loaders read. */
import type { Column, ColumnType } from "../../schemas/column.ts";
import { SCHEMA_VERSION, TABLES } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";
import { LIST_DELIMITER } from "../rows/cell.ts";
import { csv } from "./csv.ts";
import { EXPORTERS } from "./index.ts";
import { tablePath } from "./exporter.ts";
import { jsonText } from "./json-text.ts";
import { DATASET_SUMMARY, DATASET_TITLE, LICENCE_URL, type ReleaseFacts } from "./release-facts.ts";

/** Terms of the vocabulary that stand in the context as they are. */
const TERMS = [
  "arrayShape",
  "column",
  "data",
  "delimiter",
  "dataType",
  "equivalentProperty",
  "extract",
  "field",
  "fileObject",
  "fileSet",
  "format",
  "includes",
  "isArray",
  "isLiveDataset",
  "key",
  "md5",
  "recordSet",
  "references",
  "source",
  "subField",
  "transform",
];

const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo",
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
} as const;

const DATA_TYPES: { readonly [T in ColumnType]: string } = {
  utf8: "sc:Text",
  list: "sc:Text",
  int32: "cr:Int32",
  float32: "cr:Float32",
  bool: "sc:Boolean",
  date32: "sc:Date",
};

const fileId = (path: string): string => path;

function fieldOf(table: Table, name: string, column: Column): object {
  return {
    "@type": "cr:Field",
    "@id": `${table.name}/${name}`,
    name,
    description: column.description,
    dataType: DATA_TYPES[column.type],
    ...(column.type === "list" ? { isArray: true, arrayShape: "-1" } : {}),
    ...(column.references === undefined ? {} : { references: { field: { "@id": column.references.replace(".", "/") } } }),
    source: {
      fileObject: { "@id": fileId(tablePath(csv, table.name)) },
      extract: { column: name },
      ...(column.type === "list" ? { transform: { delimiter: LIST_DELIMITER } } : {}),
    },
  };
}

function recordSet(table: Table): object {
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
    field: Object.entries(table.columns).map(([name, column]) => fieldOf(table, name, column)),
  };
}

/** The description of a release: its files with their hashes, and the fields of its tables. */
export function croissant(facts: ReleaseFacts): string {
  const mediaTypes = new Map(EXPORTERS.map((exporter) => [exporter.name, exporter.mediaType]));
  const tables = facts.files.filter((file) => mediaTypes.has(file.path.split("/")[0]!));
  return jsonText({
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: "parley",
    alternateName: DATASET_TITLE,
    description: DATASET_SUMMARY,
    version: SCHEMA_VERSION,
    identifier: facts.release,
    datePublished: facts.day,
    license: LICENCE_URL,
    creator: { "@type": "sc:Organization", name: "parley" },
    isLiveDataset: true,
    distribution: tables.map((file) => ({
      "@type": "cr:FileObject",
      "@id": fileId(file.path),
      name: file.path,
      contentUrl: file.path,
      contentSize: `${file.bytes} B`,
      encodingFormat: mediaTypes.get(file.path.split("/")[0]!),
      sha256: file.sha256,
    })),
    recordSet: Object.values(TABLES).map((table) => recordSet(table)),
  });
}

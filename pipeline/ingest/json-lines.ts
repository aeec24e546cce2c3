/** JSON lines: an article on each line. */
import { readJsonRecord } from "./json-record.ts";
import type { SourceFormat } from "./source-format.ts";

/** `.jsonl` and `.ndjson` */
export const JSON_LINES: SourceFormat = { name: "json-lines", extensions: [".jsonl", ".ndjson"], framing: "lines", read: readJsonRecord };

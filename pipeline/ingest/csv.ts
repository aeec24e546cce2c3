/** Tables: an article in each row, the fields named by the header. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { readCsv } from "../text/csv.ts";
import { decodeText } from "./charset.ts";
import { fieldsOf, type GivenFields } from "./fields.ts";
import type { SourceFormat } from "./source-format.ts";

/** Rows are parsed one by one with the header before them: a row that is broken costs itself alone. */
function readRow({ bytes, header, source, fields }: InputUnit): GivenFields | Reject {
  const charset = fieldsOf(fields).get("charset");
  const names = decodeText(header ?? new Uint8Array(), charset, source);
  if (typeof names !== "string") return names;
  const cells = decodeText(bytes, charset, source);
  if (typeof cells !== "string") return cells;
  try {
    const rows = readCsv(`${withoutReturn(names)}\n${withoutReturn(cells)}\n`);
    return rows.length === 1 ? fieldsOf(rows[0]!) : rejectInput(source, "invalid_csv", `${rows.length} rows where one is expected`);
  } catch (error) {
    return rejectInput(source, "invalid_csv", firstLine(error));
  }
}

/** The parser settles on the first line's ending, so both lines get the same. */
const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

const firstLine = (error: unknown): string => (error as Error).message.split("\n")[0]!;

/** `.csv` */
export const CSV: SourceFormat = { name: "csv", extensions: [".csv"], framing: "rows", read: readRow };

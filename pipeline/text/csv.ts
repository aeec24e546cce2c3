/** CSV in, by the one parser of the project. */
import { parse } from "csv-parse/sync";

/** The rows of a CSV text with a header, each as column → cell. Throws an Error that names the line when the text is no CSV. */
export function readCsv(text: string): ReadonlyArray<Readonly<Record<string, string>>> {
  return parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim()),
    bom: true,
    skip_empty_lines: true,
    relax_column_count: false,
  });
}

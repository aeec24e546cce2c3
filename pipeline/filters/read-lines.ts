/** The lines of standard input, whole: a filter reads to the end. */
import { stdin } from "node:process";
import { lineEnds } from "../files/record-ends.ts";
import { splitRecords } from "../files/split-records.ts";
import { MAX_LINE_BYTES, readLine, type Line } from "./line.ts";

/** Keys and values of all lines that are not blank. Throws when one is too long, no UTF-8, or none of the form. */
export async function* readLines(): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  for await (const { bytes } of splitRecords(stdin as AsyncIterable<Uint8Array>, lineEnds(), MAX_LINE_BYTES)) {
    number++;
    if (bytes === null) throw new Error(`line ${number} is over the limit of ${MAX_LINE_BYTES} bytes`);
    if (bytes.length > 0) yield readLine(decoder.decode(bytes));
  }
}

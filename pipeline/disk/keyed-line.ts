/** A key and its value as one line: the key, a tab, JSON. */
import type { Keyed } from "../spool/spool.ts";

const BREAKING = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const UNESCAPED: Readonly<Record<string, string>> = { "\\": "\\", t: "\t", n: "\n", r: "\r" };

/** The line; JSON has neither raw tabs nor line breaks. */
export function keyedLine(key: string, json: string): string {
  return `${BREAKING.test(key) ? key.replaceAll(/[\\\t\n\r]/g, (char) => ESCAPES[char]!) : key}\t${json}`;
}

/** The key, as given, and the JSON of a line. */
export function readKeyedLine(line: string): Keyed<string> {
  const tab = line.indexOf("\t");
  const key = line.slice(0, tab);
  return { key: key.includes("\\") ? key.replaceAll(/\\(.)/g, (_, char: string) => UNESCAPED[char]!) : key, value: line.slice(tab + 1) };
}

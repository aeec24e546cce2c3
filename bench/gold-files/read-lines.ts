/** Files of one JSON value a line. */
import { readFileSync } from "node:fs";

/** The values of a file, in order. */
export function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

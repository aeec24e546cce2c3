/** `SHA256SUMS`, and the content root that names a release. */
import { TABLES } from "../../schemas/dataset.ts";
import { sha256 } from "../text/digest.ts";
import { csv } from "./csv.ts";
import { tablePath } from "./exporter.ts";
import type { FileRecord } from "./release-facts.ts";

export const SUMS_FILE = "SHA256SUMS";

const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<path>[^\\\n]+)$/;

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** The lines of `sha256sum` for the files, sorted by path. */
export function sumsText(files: ReadonlyArray<Pick<FileRecord, "path" | "sha256">>): string {
  return files
    .toSorted(byPath)
    .map((file) => `${file.sha256}  ${file.path}\n`)
    .join("");
}

/** Path → hash of a `SHA256SUMS` text; null when a line is none of its form. */
export function readSums(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split("\n").filter((line) => line !== "");
  const groups = lines.map((line) => LINE.exec(line)?.groups);
  if (groups.some((group) => group === undefined)) return null;
  return new Map(groups.map((group) => [group!["path"]!, group!["sha256"]!]));
}

/** The files that make up the content: the canonical tables without `ids`, which carries the names of releases and so cannot help to make one. */
const CONTENT_PATHS = new Set(
  Object.keys(TABLES)
    .filter((table) => table !== "ids")
    .map((table) => tablePath(csv, table)),
);

/** The hash of what a release says, whatever describes it: of the lines of `SHA256SUMS` of its tables. */
export const contentRoot = (files: ReadonlyArray<Pick<FileRecord, "path" | "sha256">>): string =>
  sha256(sumsText(files.filter((file) => CONTENT_PATHS.has(file.path))));

/** `YYYY.MM.DD-<first 12 of the content root>`. */
export const releaseName = (day: string, root: string): string => `${day.replaceAll("-", ".")}-${root.slice(0, 12)}`;

/** Reads lines that a cluster wrote as Parquet: the columns `key` and `json` of every file of a folder. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { tableFromIPC } from "apache-arrow";
import { ParquetFile, type RecordBatch } from "parquet-wasm";
import { blobOf } from "../files/large-file.ts";
import { lineOf, type Line } from "../filters/line.ts";

/** Rows that are taken out of WebAssembly's memory at once: a row may be as large as a line. */
const BATCH_ROWS = 64;

const HIDDEN = /(?:^|[\\/])[._]/;

/** Every line in `folder` and the folders in it, file by file; what has a line before its name is not for us. Throws an Error of one line when there is none, or when a file is not of that form. */
export async function* readParts(folder: string): AsyncGenerator<Line> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith(".parquet") && !HIDDEN.test(name)).toSorted();
  if (names.length === 0) throw new Error(`no Parquet files in ${folder}: name the folder that the cluster wrote to`);
  for (const name of names) yield* readPart(join(folder, name));
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch {
    throw new Error(`no such folder: ${folder}: name the one that the cluster wrote to`);
  }
}

async function* readPart(path: string): AsyncGenerator<Line> {
  try {
    const file = await ParquetFile.fromFile(await blobOf(path));
    const groups = file.metadata().numRowGroups();
    for (let group = 0; group < groups; group++) {
      // A stream over the file dies uncatchably of a column that is not there.
      const table = await orPanic(file.read({ rowGroups: [group], columns: ["key", "json"], batchSize: BATCH_ROWS }));
      for (const batch of table.recordBatches()) yield* linesOf(batch);
      table.free();
    }
    file.free();
  } catch (error) {
    throw new Error(`${path} is no Parquet file of readings: ${String(error).split("\n")[0]}`, { cause: error });
  }
}

/** The result of a reading, or the error that a broken page makes parquet-wasm throw outside of its promise, which then never ends. */
async function orPanic<T>(reading: Promise<T>): Promise<T> {
  const { promise: panic, reject } = breakable();
  process.once("uncaughtException", reject);
  try {
    return await Promise.race([reading, panic]);
  } finally {
    process.off("uncaughtException", reject);
  }
}

/** A promise that never comes true, and what breaks it. */
function breakable(): { readonly promise: Promise<never>; readonly reject: (error: unknown) => void } {
  let reject!: (error: unknown) => void;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

function* linesOf(batch: RecordBatch): Generator<Line> {
  const table = tableFromIPC(batch.intoIPCStream());
  const [keys, jsons] = [table.getChild("key"), table.getChild("json")];
  for (let at = 0; at < table.numRows; at++) yield lineOf(String(keys?.get(at)), String(jsons?.get(at)));
}

import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inputFolder, readAll, summary } from "../support/input-folder.ts";

const MEGABYTE = 1024 * 1024;
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

test("every line of JSON lines is an input, numbered as an editor numbers it", async () => {
  const folder = inputFolder({ "mixed.jsonl": '{"text":"ok then"}\r\n\n  \nnot json\n{"title":"no body"}\n[1]\n{"text":"last"}' });
  expect(summary(await readAll(folder))).toEqual([
    "mixed.jsonl#1: ok then",
    "mixed.jsonl#4! invalid_json",
    "mixed.jsonl#5! no_text",
    "mixed.jsonl#6! not_an_article",
    "mixed.jsonl#7: last",
  ]);
});

test("a line over the limit is one reject, and its neighbours are read", async () => {
  const long = new Uint8Array(40 * MEGABYTE).fill(0x78);
  const folder = inputFolder({ "long.jsonl": Buffer.concat([Buffer.from('{"text":"a"}\n'), long, Buffer.from('\n{"text":"b"}\n')]) });
  const outcomes = await readAll(folder);
  expect(summary(outcomes)).toEqual(["long.jsonl#1: a", "long.jsonl#2! too_large", "long.jsonl#3: b"]);
  expect(outcomes[1]).toMatchObject({ detail: expect.stringContaining("41943040 bytes") });
});

test("a whole file over the limit is rejected", async () => {
  const folder = inputFolder({ "big.txt": new Uint8Array(17 * MEGABYTE).fill(0x61), "big.json.gz": gzipSync(noise(17 * MEGABYTE)) });
  expect(summary(await readAll(folder))).toEqual(["big.json.gz! too_large", "big.txt! too_large"]);
});

test("every format is read from gzip, also in several members", async () => {
  const folder = inputFolder({
    "a.txt.gz": gzipSync("One."),
    "b.jsonl.gz": Buffer.concat([gzipSync('{"text":"Two."}\n{"te'), gzipSync('xt":"Three."}\n')]),
    "c.CSV.GZ": gzipSync("text\nFour.\n"),
  });
  expect(summary(await readAll(folder))).toEqual(["a.txt.gz: One.", "b.jsonl.gz#1: Two.", "b.jsonl.gz#2: Three.", "c.CSV.GZ#1: Four."]);
});

test("a bomb, a broken and a cut gzip are rejects; what a cut one held before the cut is read", async () => {
  const lines = Array.from({ length: 4000 }, (_, at) => `{"text":"line ${at} ${(at * 7919) % 1000}"}\n`).join("");
  const whole = gzipSync(lines);
  const folder = inputFolder({
    "bomb.jsonl.gz": gzipSync(new Uint8Array(60 * MEGABYTE)),
    "bomb.txt.gz": gzipSync(new Uint8Array(60 * MEGABYTE)),
    "broken.txt.gz": "this is no gzip file",
    "cut.jsonl.gz": whole.subarray(0, whole.length - 2000),
    "none.txt.gz": gzipSync(""),
  });
  const outcomes = summary(await readAll(folder));
  expect(outcomes.filter((line) => !line.startsWith("cut"))).toEqual([
    "bomb.jsonl.gz! gzip_bomb",
    "bomb.txt.gz! gzip_bomb",
    "broken.txt.gz! broken_gzip",
    "none.txt.gz! empty",
  ]);
  const cut = outcomes.filter((line) => line.startsWith("cut"));
  expect(cut[0]).toBe("cut.jsonl.gz#1: line 0 0");
  expect(cut.filter((line) => line.includes("!"))).toEqual(["cut.jsonl.gz! broken_gzip"]);
});

test("files of many records may be UTF-16", async () => {
  const folder = inputFolder({
    "a.jsonl": utf16('{"text":"Müller"}\n{"text":"b"}\n'),
    "b.csv": utf16("text\nÖl\n"),
    "c.jsonl": new Uint8Array([0xff, 0xfe, 0, 0xd8, 10, 0]),
  });
  expect(summary(await readAll(folder))).toEqual(["a.jsonl#1: Müller", "a.jsonl#2: b", "b.csv#1: Öl", "c.jsonl! invalid_utf16"]);
});

test("rows of a table keep newlines in quoted cells, and a broken row costs itself alone", async () => {
  const folder = inputFolder({ "t.csv": '\ufeffid,body\r\n7,"a ""b"",\r\nc"\r\n\r\n8,x "y" z\r\n9,d,too many\r\n10,e\r\n11,"open\r\n' });
  expect(summary(await readAll(folder))).toEqual([
    't.csv#1: a "b",\r\nc',
    "t.csv#2! invalid_csv",
    "t.csv#3! invalid_csv",
    "t.csv#4: e",
    "t.csv#5! invalid_csv",
  ]);
});

test("files with nothing in them are rejects", async () => {
  const folder = inputFolder({ "a.txt": "", "b.jsonl": "\n\n", "c.csv": "id,text\n", "d.json": "[]", "e.txt": " \n\t", "f.csv": "" });
  expect(summary(await readAll(folder))).toEqual([
    "a.txt! empty",
    "b.jsonl! empty",
    "c.csv! empty",
    "d.json! empty",
    "e.txt! no_text",
    "f.csv! empty",
  ]);
});

/** Bytes that gzip cannot shrink, the same every time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

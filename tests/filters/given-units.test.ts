import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { givenUnits, unitValue, type Counts } from "../../pipeline/filters/given-units.ts";
import { readLine, type Line } from "../../pipeline/filters/line.ts";
import type { Piece } from "../../pipeline/filters/pieces.ts";
import { isReject } from "../../schemas/reject.ts";
import { inputFolder } from "../support/input-folder.ts";
import { pieceLines, piecesOf } from "../support/pieces.ts";

async function* linesOf(text: string): AsyncGenerator<Line> {
  for (const line of text.split("\n")) if (line !== "") yield readLine(line);
}

/** What the lines give: `source: bytes` or `source! reason` for each input, the counts, and what was passed on. */
async function given(text: string) {
  const counts: Counts = { in: 0, files: 0, out: 0, rejected: 0 };
  const passed: string[] = [];
  const units: string[] = [];
  for await (const unit of givenUnits(linesOf(text), counts, async (line) => void passed.push(line)))
    units.push(isReject(unit) ? `${unit.source}! ${unit.reason}` : `${unit.source}: ${Buffer.from(unit.bytes).toString("latin1")}`);
  return { units, passed, in: counts.in, files: counts.files };
}

const JSONL = Buffer.from('{"text":"a"}\n\n{"text":"b\xff\u2028"}\r\n[]', "latin1");
const RECORDS = ['x.jsonl#1: {"text":"a"}', 'x.jsonl#3: {"text":"b\xff("}\r', "x.jsonl#4: []"];

test("a file in pieces gives the records of the file, byte for byte, and so does the file by its path", async () => {
  const pieces = piecesOf("x.jsonl", JSONL);
  expect(pieces).toHaveLength(4);
  expect(await given(pieceLines(pieces))).toEqual({ units: RECORDS, passed: [], in: 0, files: 1 });
  const folder = inputFolder({ "x.jsonl": JSONL });
  expect((await given(`k\t${JSON.stringify({ folder, path: "x.jsonl" })}\n`)).units).toEqual(RECORDS);
});

test.each(["\n", "\n\n", "\u0001"])("a compressed file is cut anywhere: at %j", async (separator) => {
  const text = Array.from({ length: 3000 }, (_, at) => `{"text":"line ${at} ${(at * 7919) % 1000}"}\n`).join("");
  const pieces = piecesOf("x.jsonl.gz", gzipSync(text), separator);
  const { units, files } = await given(pieceLines(pieces));
  expect([units.length, units[2999], files]).toEqual([3000, `x.jsonl.gz#3000: {"text":"line 2999 ${(2999 * 7919) % 1000}"}`, 1]);
});

test("a byte order mark that the cluster took off is not missed", async () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), JSONL]);
  for (const ending of ["", "\n"]) {
    const size = marked.length + ending.length;
    const pieces = piecesOf("x.jsonl", Buffer.concat([JSONL, Buffer.from(ending)])).map((piece) => ({ ...piece, size }));
    expect((await given(pieceLines(pieces))).units).toEqual(RECORDS);
  }
});

test("files without bytes, of no known kind, and broken ones are rejects, and the next file is read", async () => {
  const broken = piecesOf("b.jsonl.gz", Buffer.concat([gzipSync('{"text":"a"}\n'), Buffer.from("no\ngzip\nat\nall")]));
  const all = [...piecesOf("a.jsonl", Buffer.alloc(0)), ...broken, ...piecesOf("c.exe", Buffer.from("M\nZ\n")), ...piecesOf("x.jsonl", JSONL)];
  const { units, files } = await given(pieceLines(all));
  expect(units.filter((line) => !line.startsWith("b.jsonl.gz#"))).toEqual([
    "a.jsonl! empty",
    "b.jsonl.gz! broken_gzip",
    "c.exe! unsupported_format",
    ...RECORDS,
  ]);
  expect(files).toBe(4);
});

test("a piece that is missing, doubled, or out of its place fails the filter", async () => {
  const pieces = piecesOf("x.jsonl", JSONL);
  const without = (at: number): Piece[] => pieces.filter((_, each) => each !== at);
  const faults: ReadonlyArray<readonly [readonly Piece[], string]> = [
    [without(1), "a piece of x.jsonl is missing before row 9"],
    [pieces.slice(0, 2), `x.jsonl came with 14 of its ${JSONL.length} bytes`],
    [[pieces[0]!, ...pieces], "a piece of x.jsonl is missing before row 7"],
    [piecesOf("x.jsonl.gz", gzipSync("a\nb"), "\n\n").map((piece) => ({ ...piece, size: piece.size + 3 })), "x.jsonl.gz came with"],
    [[...pieces, { ...pieces[3]!, row: 11 }], "x.jsonl has pieces after its end"],
    [[{ ...pieces[0]!, part: 1 }], "a piece of x.jsonl is missing before row 7"],
    [pieces.map((piece) => ({ ...piece, size: 5 })), "x.jsonl has more than its 5 bytes"],
    [[...pieces.slice(0, 2), ...piecesOf("y.jsonl", JSONL)], `x.jsonl came with 14 of its ${JSONL.length} bytes`],
  ];
  for (const [lines, message] of faults) await expect(given(pieceLines(lines))).rejects.toThrow(message);
});

test("a record keeps its bytes, its header and its fields; rejects and trailers pass through", async () => {
  const bytes = new Uint8Array([0, 0xff, 0x0a]);
  const unit = { source: "t.csv#1", format: "csv", bytes, header: new Uint8Array([0x61]), fields: { url: "u" } };
  const reject = { stage: "ingest", source: "t.csv#2", document_id: null, reason: "too_large", detail: "over" };
  const text = `u_1\t${JSON.stringify(unitValue(unit))}\nr_1\t${JSON.stringify(reject)}\n~end\t{"stage":"split"}\n`;
  expect(await given(text)).toEqual({ units: ["t.csv#1: \0\xff\n", "t.csv#2! too_large"], passed: ['~end\t{"stage":"split"}\n'], in: 2, files: 0 });
  const large = { ...unit, bytes: new Uint8Array(17 * 1024 * 1024) };
  expect((await given(`u_1\t${JSON.stringify(unitValue(large))}\n`)).units).toEqual(["t.csv#1! too_large"]);
  const units = givenUnits(linesOf(text), { in: 0, files: 0, out: 0, rejected: 0 }, async () => undefined);
  expect((await units.next()).value).toEqual(unit);
});

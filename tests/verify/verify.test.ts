import { appendFileSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { contentRoot, readSums, sumsText } from "../../pipeline/export/checksums.ts";
import { publish } from "../../pipeline/publish/index.ts";
import { openRelease } from "../../pipeline/release/release-folder.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { checkSums, hashWhileRead } from "../../pipeline/verify/checksums.ts";
import { findingText } from "../../pipeline/verify/finding.ts";
import { verifyRelease } from "../../pipeline/verify/index.ts";
import { AGREEMENT, DOCUMENT, MEETING, REWRITE, STATEMENT } from "../support/invented-dataset.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
let good = "";
beforeAll(async () => {
  good = (await publish(folder("good"), publication())).dir;
});

/** A copy of the good release, for one fault. */
function copy(): string {
  const dir = folder("copy");
  cpSync(good, dir, { recursive: true });
  return dir;
}

/** Makes checksums, content root and release name fit again, as a careful forger would, so that only what the change broke is found. */
function sign(dir: string): void {
  const path = join(dir, "SHA256SUMS");
  const files = Array.from(readSums(readFileSync(path, "utf8"))!.keys(), (file) => ({ path: file, sha256: sha256(readFileSync(join(dir, file))) }));
  const manifest = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8"));
  const root = contentRoot(files);
  writeFileSync(join(dir, "manifest.json"), JSON.stringify({ ...manifest, content_root: root, release: `2024.03.06-${root.slice(0, 12)}` }));
  const signed = files.map((file) => ({ ...file, sha256: sha256(readFileSync(join(dir, file.path))) }));
  writeFileSync(path, sumsText(signed));
}

/** What verify finds after the text of one file was changed. */
async function after(path: string, edit: (text: string) => string): Promise<string[]> {
  const dir = copy();
  const text = readFileSync(join(dir, path), "utf8");
  const edited = edit(text);
  expect(edited).not.toBe(text);
  writeFileSync(join(dir, path), edited);
  sign(dir);
  const found = (await verifyRelease(dir)).map(findingText);
  rmSync(dir, { recursive: true });
  return found;
}

const lines = (text: string, edit: (rows: string[]) => string[]): string =>
  [text.split("\n")[0], ...edit(text.trimEnd().split("\n").slice(1)), ""].join("\n");

test("a whole release has no findings", async () => {
  expect(await verifyRelease(good)).toEqual([]);
});

test("no folder is one finding", async () => {
  expect((await verifyRelease("/nowhere/at/all")).map(findingText)).toEqual([
    "/nowhere/at/all: no such folder: name a release, such as output/latest",
  ]);
});

test("one flipped byte is found, whichever file it is in", async () => {
  const dir = copy();
  const release = (await openRelease(dir))!;
  for (const path of release.paths.filter((name) => name !== "SHA256SUMS")) {
    const bytes = readFileSync(join(dir, path));
    const flipped = Buffer.from(bytes);
    flipped[bytes.length >> 1]! ^= 1;
    writeFileSync(join(dir, path), flipped);
    expect((await checkSums(hashWhileRead(release))).map(findingText)).toEqual([`${path}: differs from its checksum in SHA256SUMS`]);
    writeFileSync(join(dir, path), bytes);
  }
});

test("a file too many, a file missing, a link", async () => {
  const dir = copy();
  writeFileSync(join(dir, "extra.txt"), "");
  rmSync(join(dir, "arrow/actors.arrow"));
  symlinkSync("README.md", join(dir, "link"));
  const found = (await verifyRelease(dir)).map(findingText);
  expect(found).toEqual([
    "link: is no regular file",
    "extra.txt: is not listed in SHA256SUMS",
    "arrow/actors.arrow: is missing, though SHA256SUMS lists it",
    "arrow/actors.arrow: is missing, the canonical table has 2 rows",
  ]);
});

test("missing or broken checksums and manifest", async () => {
  const dir = copy();
  appendFileSync(join(dir, "SHA256SUMS"), "nonsense\n");
  expect((await verifyRelease(dir)).map(findingText)).toContain("SHA256SUMS: has a line that is no checksum");
  rmSync(join(dir, "SHA256SUMS"));
  writeFileSync(join(dir, "manifest.json"), "[]");
  const found = (await verifyRelease(dir)).map(findingText);
  expect(found).toEqual(["SHA256SUMS: is missing", "manifest.json: is missing or no manifest"]);
});

test("a header that is not the schema's", async () => {
  const found = await after("csv/meetings.csv", (text) => text.replace("meeting_id,title", "id,title"));
  expect(found[0]).toMatch(/^csv\/meetings\.csv: header is not meeting_id,title,/);
});

test("a byte order mark", async () => {
  expect((await after("csv/actors.csv", (text) => `\ufeff${text}`))[0]).toMatch(/^csv\/actors\.csv: header is not/);
});

test("bytes that are no UTF-8", async () => {
  const dir = copy();
  writeFileSync(join(dir, "csv/actors.csv"), Buffer.from([0xff, 0xfe, 0x41]));
  expect((await verifyRelease(dir)).map(findingText)).toContainEqual(expect.stringMatching(/^csv\/actors\.csv: cannot be read: /));
});

test.each([
  ["csv/meetings.csv", "in_person", "by_boat", "row 1 column format"],
  ["csv/meetings.csv", "JPN|PRT", "JPN|Portugal", "row 1 column parties"],
  ["csv/meetings.csv", "maritime", "sailing", "row 1 column topics"],
  ["csv/meetings.csv", "0.8765", "0.87", "row 1 column confidence"],
  ["csv/meetings.csv", "0.8765", "1.8765", "row 1 column confidence"],
  ["csv/meetings.csv", "2024-03-04,2024-03-04,2024-03-04", "2024-03-04,2024-02-30,2024-03-04", "row 1 column date_start"],
  ["csv/countries.csv", "Japan", "N/A", "row 1 column name"],
  ["csv/countries.csv", "740", "7e2", "row 1 column cow"],
  ["csv/documents.csv", "true", "yes", "column in_scope"],
  ["csv/evidence.csv", "invented.rule:stated", "guess", "row 1 column method"],
])("%s: %s turned into %s does not fit the schema", async (path, from, to, where) => {
  const [first] = await after(path, (text) => text.replace(from, to));
  expect(first).toContain(`${path} `);
  expect(first).toContain(where);
  expect(first).not.toContain("\n");
});

test("a duplicate key", async () => {
  const found = await after("csv/countries.csv", (text) => lines(text, (rows) => [rows[0]!, rows[0]!, rows[1]!]));
  expect(found[0]).toBe('csv/countries.csv row 2 column code: the key ["JPN"] is there twice');
  expect(found).toContain("manifest.json: counts 2 rows in countries, csv/countries.csv has 3");
});

test("rows out of order", async () => {
  const found = await after("csv/countries.csv", (text) => lines(text, (rows) => rows.toReversed()));
  expect(found).toEqual(['csv/countries.csv row 2 column code: rows are not sorted by key: ["JPN"]']);
});

test("a dropped row is missed by manifest, formats and references", async () => {
  const found = await after("csv/meetings.csv", (text) => lines(text, () => []));
  expect(found).toContain(`csv/agreements.csv row 1 column meeting_id: ${MEETING} is not in meetings.meeting_id`);
  expect(found).toContain("manifest.json: counts 1 rows in meetings, csv/meetings.csv has 0");
  expect(found).toContain("parquet/meetings.parquet: has 1 rows, the canonical table has 0 rows");
  expect(found.some((text) => text.startsWith("csv/ids.csv") && text.endsWith(`${MEETING} is active but not in meetings`))).toBe(true);
});

test("a foreign key within the table", async () => {
  const found = await after("csv/documents.csv", (text) => text.replace(`,${DOCUMENT},0.5`, ",d_0000000000000000,0.5"));
  expect(found.some((text) => text.endsWith("column duplicate_of: d_0000000000000000 is not in documents.document_id"))).toBe(true);
});

test("evidence of a record or a column that does not exist", async () => {
  const found = await after("csv/evidence.csv", (text) => text.replace(`agreements,${AGREEMENT},content`, "agreements,a_0000000000,height"));
  expect(found.some((text) => text.endsWith("column record_id: a_0000000000 is not in agreements"))).toBe(true);
  expect(found.some((text) => text.endsWith("column column: height is no column of agreements"))).toBe(true);
  expect(found).toContain(`csv/agreements.csv row 1: ${AGREEMENT} has no evidence`);
});

test("an id that is not in the register", async () => {
  const found = await after("csv/ids.csv", (text) => lines(text, (rows) => rows.filter((row) => !row.startsWith(REWRITE))));
  expect(found[0]).toBe(`csv/ids.csv column id: ${REWRITE} of documents is not registered as active`);
});

test.each([
  ["2024-03-04,2024-03-04,2024-03-04,day,explicit", ",2024-03-04,,,", 'column date_start: "2024-03-04" though the date is unknown'],
  [
    "2024-03-04,2024-03-04,2024-03-04,day,explicit",
    "2024-03,2024-03-04,2024-03-31,month,explicit",
    'column date_start: "2024-03-04", but 2024-03 starts on "2024-03-01"',
  ],
  [
    "2024-03-04,2024-03-04,2024-03-04,day,explicit",
    "2024-02-30,2024-03-01,2024-03-01,day,explicit",
    'column date: "2024-02-30" is no date of the calendar',
  ],
  [
    "2024-03-04,2024-03-04,2024-03-04,day,explicit",
    "2024-03-04,2024-03-04,2024-03-04,month,explicit",
    'column date_precision: "month" does not fit 2024-03-04',
  ],
  ["2024-03-04,2024-03-04,2024-03-04,day,explicit", "2024-03-04,2024-03-04,2024-03-04,day,", "column date_basis: is empty though the date is known"],
  [
    "2024-03-04,2024-03-04,2024-03-04,day,explicit",
    "2024-03-04/..,2024-03-04,2024-03-04,interval,explicit",
    'column date_end: "2024-03-04", but 2024-03-04/.. ends on null',
  ],
])("the date %s turned into %s", async (from, to, message) => {
  const found = await after("csv/meetings.csv", (text) => text.replace(from, to));
  expect(found).toEqual([`csv/meetings.csv row 1 ${message}`]);
});

/** The row of the evidence table that has `words`, with its offsets moved. */
const moved = (text: string, words: string, by: readonly [number, number]): string =>
  lines(text, (rows) =>
    rows.map((row) =>
      row.includes(`,${words},`) ? row.replace(/,(\d+),(\d+),/, (_, start, end) => `,${Number(start) + by[0]},${Number(end) + by[1]},`) : row,
    ),
  );

test("a span moved by one character, as by counting in UTF-16", async () => {
  const found = await after("csv/evidence.csv", (text) => moved(text, "Ana Quill", [1, 1]));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/column text: "Ana Quill", but the document has "na Quill " there$/);
});

test("a span outside the text, and an empty one", async () => {
  expect((await after("csv/evidence.csv", (text) => moved(text, "Ana Quill", [0, 9999])))[0]).toMatch(/column end: \d+ to \d+ is no span of d_/);
  expect((await after("csv/evidence.csv", (text) => moved(text, "Ana Quill", [0, -9])))[0]).toMatch(/column end: (\d+) to \1 is no span/);
});

test("a text of another length than it says", async () => {
  const found = await after("csv/documents.csv", (text) => text.replace("Talks in Lisbon", "Talks at Lisbon!"));
  expect(found.some((line) => /column n_chars: \d+, but the text has \d+ characters$/.test(line))).toBe(true);
});

test.each(["content", "speaker"])("a statement whose %s has no evidence", async (column) => {
  const found = await after("csv/evidence.csv", (text) => text.replace(`${STATEMENT},${column},`, `${STATEMENT},cue,`));
  expect(found).toEqual([`csv/statements.csv row 1 column ${column}: ${STATEMENT} has no evidence for it`]);
});

test("a manifest of a failed build, and one that is named after other content", async () => {
  const failed = await after("manifest.json", (text) => text.replace('"success"', '"failure"'));
  expect(failed).toEqual(["manifest.json: says that the build ended in failure"]);
  const dir = copy();
  const path = join(dir, "manifest.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/"content_root": "..../, '"content_root": "0000'));
  const found = (await verifyRelease(dir)).map(findingText);
  expect(found).toContain("manifest.json: content_root is not the hash of the tables' checksums");
  expect(found.some((text) => text.endsWith("is not named after its content"))).toBe(true);
});

test("a file of noise is a finding, never an exception", async () => {
  for (const path of [
    "SHA256SUMS",
    "manifest.json",
    "csv/documents.csv",
    "csv/ids.csv",
    "arrow/actors.arrow",
    "parquet/actors.parquet",
    "excel/actors.csv",
  ]) {
    const dir = copy();
    writeFileSync(join(dir, path), Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 151) & 0xff)));
    const found = (await verifyRelease(dir)).map(findingText);
    expect(found.some((text) => text.startsWith(path))).toBe(true);
    for (const text of found) expect(text).not.toContain("\n");
    rmSync(dir, { recursive: true });
  }
});

test("a format that cannot be read", async () => {
  const dir = copy();
  writeFileSync(join(dir, "parquet/actors.parquet"), "PAR1");
  writeFileSync(join(dir, "arrow/actors.arrow"), "");
  sign(dir);
  const found = (await verifyRelease(dir)).map(findingText);
  expect(found).toHaveLength(2);
  for (const text of found) expect(text).toMatch(/actors\.(?:arrow|parquet): (?:cannot be read|has 0 rows)[^\n]*the canonical table has 2 rows$/);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOf } from "../../pipeline/files/file-format.ts";
import { ingest, SOURCE_FORMATS } from "../../pipeline/ingest/index.ts";
import { sha256 } from "../../pipeline/text/digest.ts";
import { decodeRow } from "../../schemas/decode-row.ts";
import { decodeRawArticle } from "../../schemas/raw-article.ts";
import { isReject } from "../../schemas/reject.ts";
import { inputFolder, readAll } from "../support/input-folder.ts";

const json = (text: string, fields: Readonly<Record<string, string>> = {}) =>
  ingest({ source: "a.json", format: "json", bytes: new TextEncoder().encode(text), fields });

test("every format has its own name and extensions", () => {
  const names = SOURCE_FORMATS.map(({ name }) => name);
  const extensions = SOURCE_FORMATS.flatMap((format) => format.extensions);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(extensions).size).toBe(extensions.length);
  for (const format of SOURCE_FORMATS) for (const extension of format.extensions) expect(formatOf(`x${extension}.gz`, SOURCE_FORMATS)).toBe(format);
});

test("a text is the body to the last character, hashed as it came", () => {
  const bytes = new TextEncoder().encode("\ufeffOne.\r\n\r\n Two. \n");
  const article = ingest({ source: "a.txt", format: "plain-text", bytes, fields: { date: "2023-13-45" } });
  expect(article).toEqual({
    source: "a.txt",
    sha256: sha256(bytes),
    id: null,
    body: "One.\r\n\r\n Two. \n",
    title: null,
    published: "2023-13-45",
    url: null,
    publisher: null,
    byline: null,
    language: null,
  });
});

test("the same text with and without a byte order mark has the same offsets", async () => {
  const [marked, plain] = await readAll(inputFolder({ "a.jsonl": '\ufeff{"text":"One."}', "b.jsonl": '{"text":"One."}' }));
  expect(marked).toEqual({ ...plain, source: "a.jsonl#1" });
});

test("half a surrogate pair is rejected, wherever it stands", () => {
  expect(json('{"text":"a \\ud83d b"}')).toMatchObject({ reason: "lone_surrogate", detail: expect.stringContaining("field text") });
  expect(json('{"text":"a","title":"\\udc00"}')).toMatchObject({ reason: "lone_surrogate", detail: expect.stringContaining("field title") });
  expect(json('{"text":"a \\ud83d\\ude00 b"}')).toMatchObject({ body: "a 😀 b" });
});

test("a list of articles, bare or under `articles`, is an input for each", async () => {
  const folder = inputFolder({
    "a.json": '[{"text":"One."}, 2, {"title":"t"}]',
    "b.json": '{"status":"ok","articles":[{"content":"Two.","publishedAt":"2024"}]}',
    "c.json": '{"text":"Three.","articles":"none"}',
    "d.json": "7",
    "e.json": '{"text": ',
  });
  expect(await readAll(folder)).toMatchObject([
    { source: "a.json#1", body: "One." },
    { source: "a.json#2", reason: "not_an_article", detail: expect.stringContaining("a number") },
    { source: "a.json#3", reason: "no_text" },
    { source: "b.json#1", body: "Two.", published: "2024" },
    { source: "c.json", body: "Three." },
    { source: "d.json", reason: "not_an_article" },
    { source: "e.json", reason: "invalid_json", detail: "cut off after 9 characters" },
  ]);
});

test("nesting without end is no more than a reject", async () => {
  expect(await readAll(inputFolder({ "a.json": "[".repeat(200_000), "b.json": "[".repeat(200_000) + "]".repeat(200_000) }))).toMatchObject([
    { reason: "invalid_json" },
    { source: expect.stringMatching(/^b\.json/), stage: "ingest" },
  ]);
});

test("whatever the bytes, each input gives one article or one reject, and both hold their schema", () => {
  const fragments = fc.constantFrom('{"text":"a"}', '"', "\n", "{", "[", "<p>x", "---\n", "\ufeff", "text,id\n", "a,b\n", "\\ud800", "é", "\u0000");
  const text = fc.array(fragments, { maxLength: 8 }).map((parts) => new TextEncoder().encode(parts.join("")));
  const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.constantFrom(...SOURCE_FORMATS), bytes, bytes, ({ name }, content, header) => {
      const outcome = ingest({ source: "NA", format: name, bytes: content, header, fields: {} });
      const decoded = isReject(outcome) ? decodeRow("rejects", outcome) : decodeRawArticle(outcome);
      expect(decoded).toMatchObject({ ok: true });
    }),
    { numRuns: 1500 },
  );
});

test("a folder of random files is accounted for, file by file", async () => {
  const extension = fc.constantFrom(".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".txt.gz", ".pdf", "");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(extension, fc.uint8Array({ maxLength: 60 })), { minLength: 1, maxLength: 8 }), async (files) => {
      const names = files.map(([ending], at) => `f${at}${ending}`);
      const outcomes = await readAll(inputFolder(Object.fromEntries(files.map(([, content], at) => [names[at]!, content]))));
      expect(new Set(outcomes.map(({ source }) => source.replace(/#\d+$/, "")))).toEqual(new Set(names));
      expect(new Set(outcomes.map(({ source }) => source)).size).toBe(outcomes.length);
    }),
    { numRuns: 60 },
  );
});

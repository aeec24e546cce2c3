import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { archivedPages } from "../../pipeline/files/archived-pages.ts";
import { isReject } from "../../schemas/reject.ts";
import { collect } from "../support/collect.ts";
import { inputFolder, readAll, summary } from "../support/input-folder.ts";
import { answer, packed, page, warcRecord } from "../support/warc.ts";

const MEGABYTE = 1024 * 1024;
const lengths = (records: readonly Buffer[]): number[] => records.map((record) => gzipSync(record).length);
const info = warcRecord("software: crawler\r\n", { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" });

test("every page of an archive is an input, named after where its record begins", async () => {
  const request = warcRecord("GET / HTTP/1.1\r\n\r\n", { "WARC-Type": "request" });
  const records = [info, request, warcRecord(answer(page("One."))), warcRecord(answer(page("Two.")))];
  const [a, b, c] = lengths(records) as [number, number, number];
  const plain = records.map((record) => record.length);
  const folder = inputFolder({
    "a.warc.gz": packed(records),
    "b.warc": Buffer.concat(records),
    "c.warc.gz": gzipSync(Buffer.concat(records)),
  });
  expect(summary(await readAll(folder))).toEqual([
    `a.warc.gz#${a + b}: One.`,
    `a.warc.gz#${a + b + c}: Two.`,
    `b.warc#${plain[0]! + plain[1]!}: One.`,
    `b.warc#${plain[0]! + plain[1]! + plain[2]!}: Two.`,
    "c.warc.gz#0.2: One.",
    "c.warc.gz#0.3: Two.",
  ]);
  const [article] = await readAll(folder);
  expect(article).toMatchObject({ url: "https://news.example/a", title: "News" });
});

test("what is no web page is a reject with its reason, and what is no page at all is no input", async () => {
  const one = (block: Uint8Array, headers: Readonly<Record<string, string>> = {}): Buffer => packed([warcRecord(block, headers)]);
  const folder = inputFolder({
    "dns.warc.gz": packed([warcRecord("127.0.0.1", { "WARC-Target-URI": "dns:news.example" }), info]),
    "empty.warc.gz": one(answer("")),
    "gone.warc.gz": one(answer("Gone.", {}, "404 Not Found")),
    "headless.warc.gz": one(Buffer.from("HTTP/1.1 200 OK\r\n")),
    "image.warc.gz": one(answer("GIF89a", { "Content-Type": "image/gif" })),
    "junk.warc.gz": gzipSync("no archive at all, but a text of some length\r\n\r\n"),
    "large.warc.gz": one(answer("x".repeat(17 * MEGABYTE))),
    "mute.warc.gz": packed([Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]),
    "smtp.warc.gz": one(Buffer.from("220 ready\r\n\r\n")),
    "zstd.warc.gz": one(answer("?", { "Content-Encoding": "zstd" })),
    "resource.warc.gz": one(Buffer.from(page("Kept.")), { "WARC-Type": "resource", "Content-Type": "text/html" }),
  });
  expect(summary(await readAll(folder))).toEqual([
    "dns.warc.gz! empty",
    "empty.warc.gz#0! no_text",
    "gone.warc.gz#0! http_status",
    "headless.warc.gz#0! broken_http",
    "image.warc.gz#0! not_html",
    "junk.warc.gz! broken_warc",
    "large.warc.gz#0! too_large",
    "mute.warc.gz! broken_warc",
    "resource.warc.gz#0: Kept.",
    "smtp.warc.gz#0! broken_http",
    "zstd.warc.gz#0! broken_http",
  ]);
});

test("a cut or broken archive is a reject, and the pages before the fault are read", async () => {
  const pages = Array.from({ length: 40 }, (_, at) => warcRecord(answer(page(`Page ${at}. ${Buffer.from(String(at)).toString("hex").repeat(50)}`))));
  const whole = packed(pages);
  const flipped = Buffer.from(whole);
  const twentieth = lengths(pages.slice(0, 20)).reduce((sum, length) => sum + length, 0);
  flipped.fill(0xff, twentieth + 60, twentieth + 90);
  const wrongSum = Buffer.from(whole);
  wrongSum[twentieth - 8]! ^= 1;
  const folder = inputFolder({
    "cut.warc.gz": whole.subarray(0, twentieth + 50),
    "flipped.warc.gz": flipped,
    "plain.warc": Buffer.concat(pages).subarray(0, pages[0]!.length + 300),
    "sum.warc.gz": wrongSum,
    "padded.warc.gz": Buffer.concat([packed(pages.slice(0, 1)), Buffer.alloc(100)]),
    "none.warc.gz": "no gzip",
  });
  const outcomes = summary(await readAll(folder));
  const of = (name: string): readonly string[] => outcomes.filter((line) => line.startsWith(name)).map((line) => line.replace(/: Page.*/s, ""));
  expect([of("cut").length, of("cut").at(-1)]).toEqual([21, "cut.warc.gz! broken_gzip"]);
  expect([of("flipped").length, of("flipped").at(-1)]).toEqual([21, "flipped.warc.gz! broken_gzip"]);
  expect([of("sum").length, of("sum").at(-1)]).toEqual([21, "sum.warc.gz! broken_gzip"]);
  expect(of("plain")).toEqual(["plain.warc#0", "plain.warc! broken_warc"]);
  expect(of("padded")).toEqual(["padded.warc.gz#0"]);
  expect(of("none")).toEqual(["none.warc.gz! broken_gzip"]);
});

test("pages are unpacked as servers packed them, and left alone where the crawler unpacked them", async () => {
  const html = page("Packed.");
  const chunked = `5;name=value\r\n${html.slice(0, 5)}\r\n${(html.length - 5).toString(16)}\r\n${html.slice(5)}\r\n0\r\n\r\n`;
  const cases: Readonly<Record<string, Buffer>> = {
    br: answer(brotliCompressSync(html), { "Content-Encoding": "br" }),
    chunked: answer(chunked, { "Transfer-Encoding": "chunked" }),
    deflate: answer(deflateSync(html), { "Content-Encoding": "deflate" }),
    gzip: answer(gzipSync(html), { "Content-Encoding": "gzip" }),
    unchunked: answer(html, { "transfer-encoding": "chunked" }),
    unpacked: answer(html, { "content-encoding": "gzip" }),
  };
  const broken: Readonly<Record<string, Buffer>> = {
    "z-bomb": answer(gzipSync(Buffer.alloc(20 * MEGABYTE)), { "Content-Encoding": "gzip" }),
    "z-chunk": answer(`5\r\n${html}`, { "Transfer-Encoding": "chunked" }),
    "z-cut": answer(gzipSync(html).subarray(0, 40), { "Content-Encoding": "gzip" }),
  };
  const files = Object.entries({ ...cases, ...broken }).map(([name, block]) => [`${name}.warc.gz`, packed([warcRecord(block)])] as const);
  expect(summary(await readAll(inputFolder(Object.fromEntries(files))))).toEqual([
    ...Object.keys(cases).map((name) => `${name}.warc.gz#0: Packed.`),
    "z-bomb.warc.gz#0! too_large",
    "z-chunk.warc.gz#0! broken_http",
    "z-cut.warc.gz#0! broken_http",
  ]);
});

test("the charset is the one that the server names, else the page, else what the bytes look like", async () => {
  const latin = (text: string): Buffer => Buffer.from(page(text), "latin1");
  const cyrillic = Buffer.from(
    page("X").replace("X", "\xcc\xe8\xed\xe8\xf1\xf2\xf0 \xef\xf0\xe8\xe1\xfb\xeb \xe2 \xf1\xf2\xee\xeb\xe8\xf6\xf3 ".repeat(8)),
    "latin1",
  );
  const koi = Buffer.from(page("\xed\xc9\xce\xc9\xd3\xd4\xd2", '<meta charset="koi8-r">'), "latin1");
  const type = (charset?: string): Readonly<Record<string, string>> => ({
    "Content-Type": charset === undefined ? "text/html" : `text/html; charset="${charset}"`,
  });
  const cases: Readonly<Record<string, Buffer>> = {
    "a-header": answer(latin("Gr\xfc\xdfe"), type("iso-8859-1")),
    "b-meta": answer(koi, type()),
    "c-neither": answer(Buffer.from(page("Grüße")), type()),
    "d-wrong": answer(latin("Gr\xfc\xdfe aus der Hauptstadt, sagte der Minister f\xfcr Verteidigung."), type("utf-8")),
    "e-looks": answer(cyrillic, type()),
    "f-unknown": answer(Buffer.from(page("Grüße")), type("no-such-charset")),
  };
  const files = Object.entries(cases).map(([name, block]) => [`${name}.warc.gz`, packed([warcRecord(block)])] as const);
  const texts = summary(await readAll(inputFolder(Object.fromEntries(files)))).map((line) => line.replace(/^.*?: /, ""));
  expect(texts[0]).toBe("Grüße");
  expect(texts[1]).toBe("Министр");
  expect(texts[2]).toBe("Grüße");
  expect(texts[3]).toBe("Grüße aus der Hauptstadt, sagte der Minister für Verteidigung.");
  expect(texts[4]).toContain("Министр прибыл в столицу");
  expect(texts[5]).toBe("Grüße");
});

test("an archive of any size is streamed", { timeout: 120_000 }, async () => {
  const record = gzipSync(warcRecord(answer(page("Words of an article. ".repeat(2000)))));
  const count = 12_000;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < count; at++) yield record;
  }
  let pages = 0;
  let peak = 0;
  const before = process.memoryUsage().rss;
  for await (const unit of archivedPages("big.warc.gz", "warc", chunks())) {
    if (!isReject(unit)) pages++;
    if (pages % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  expect(pages).toBe(count);
  // The pages are 500 MB together.
  expect((peak - before) / MEGABYTE).toBeLessThan(250);
});

test("whatever stands in an archive, reading it ends, with pages and rejects alone", async () => {
  const whole = Buffer.concat([info, warcRecord(answer(page("One.")))]);
  for (let at = 0; at < whole.length; at += 7) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 0x15;
    const units = await collect(readDamaged(damaged));
    for (const unit of units) expect(typeof unit.source).toBe("string");
  }
});

async function* readDamaged(bytes: Buffer) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  try {
    yield* archivedPages("x.warc", "warc", chunks());
  } catch (error) {
    expect(error).toMatchObject({ reason: "broken_warc" });
  }
}

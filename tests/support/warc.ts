/** Web archives for tests. */
import { gzipSync } from "node:zlib";

/** A record as its bytes; `headers` are added to those that every record has. */
export function warcRecord(block: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const all = {
    "WARC-Type": "response",
    "WARC-Target-URI": "https://news.example/a",
    "Content-Type": "application/http; msgtype=response",
    "Content-Length": String(bytes.length),
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An answer of a server. */
export function answer(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = "200 OK"): Buffer {
  const all = { "Content-Type": "text/html; charset=utf-8", ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join("")}\r\n`), Buffer.from(body as Uint8Array)]);
}

/** A web page with one article. */
export const page = (text: string, head = ""): string =>
  `<!doctype html><html><head><title>News</title>${head}</head><body><article><p>${text}</p></article></body></html>`;

/** An archive with each record packed on its own, as crawlers write it. */
export const packed = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));

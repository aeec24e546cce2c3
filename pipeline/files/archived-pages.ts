/** The pages of a web archive as inputs. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { isGzip } from "./file-format.ts";
import { gzipMembers, type MemberBytes } from "./gzip-members.ts";
import { pageCharset, readAnswer, type Page } from "./http-answer.ts";
import { rejectFault } from "./input-fault.ts";
import { MAX_RECORD_BYTES } from "./limits.ts";
import { warcRecords, type WarcRecord } from "./warc-records.ts";

/** A page that was fetched: an answer of a server, or the page alone. Requests, metadata and repeats are no inputs. */
const isPage = (headers: ReadonlyMap<string, string>): boolean =>
  ["response", "resource"].includes(headers.get("warc-type") ?? "") && /^<?https?:/i.test(headers.get("warc-target-uri") ?? "");

/** Every page of the archive `source`, named after where its record begins, as an input or a reject. */
export async function* archivedPages(source: string, format: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputUnit | Reject> {
  const members = isGzip(source) ? gzipMembers(chunks) : positions(chunks);
  const wants = (headers: ReadonlyMap<string, string>, length: number): boolean => isPage(headers) && length <= MAX_RECORD_BYTES;
  for await (const record of warcRecords(members, wants)) {
    if (isPage(record.headers)) yield pageOf(record, `${source}#${record.offset}`, format);
  }
}

function pageOf({ headers, length, block }: WarcRecord, source: string, format: string): InputUnit | Reject {
  if (block === null) return rejectInput(source, "too_large", `${length} bytes, over the limit of ${MAX_RECORD_BYTES} for one article`);
  try {
    const isAnswer = headers.get("warc-type") === "response";
    const { bytes, charset }: Page = isAnswer ? readAnswer(block) : { bytes: block, charset: pageCharset(headers.get("content-type")) };
    const url = headers.get("warc-target-uri")!.replace(/^<|>$/g, "");
    return { source, format, bytes, fields: charset === undefined ? { url } : { url, charset } };
  } catch (error) {
    return rejectFault(error, source);
  }
}

async function* positions(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MemberBytes> {
  let at = 0;
  for await (const bytes of chunks) {
    yield { bytes, at, isPacked: false };
    at += bytes.length;
  }
}

/** Web archives: pages as servers sent them, whatever they said about them. */
import { detect } from "chardet";
import type { Reject } from "../../schemas/reject.ts";
import { decodeText } from "./charset.ts";
import { fieldsOf } from "./fields.ts";
import { declaredCharset } from "./html.ts";
import { readPage } from "./page-article.ts";
import type { SourceFormat } from "./source-format.ts";

/** Enough to tell a charset by. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a page by the charset that its server names, else by the one it names itself, else as UTF-8, else by the one that its bytes look like;
 * each only if every byte of the page is of it. Nobody can be asked to declare another one for an archived page, so here it is guessed.
 */
function decodePage(bytes: Uint8Array, named: string | undefined, source: string): string | Reject {
  const guesses = [
    (): string | undefined => named,
    () => declaredCharset(bytes),
    () => "utf-8",
    () => detect(bytes.subarray(0, SAMPLE_BYTES)) ?? undefined,
  ];
  let reject: Reject | null = null;
  for (const guess of guesses) {
    const charset = guess();
    const text = charset === undefined ? null : decodeText(bytes, charset, source);
    if (typeof text === "string") return text;
    reject ??= text;
  }
  return reject!;
}

/** `.warc` */
export const WARC: SourceFormat = {
  name: "warc",
  extensions: [".warc"],
  framing: "pages",
  read: ({ bytes, source, fields }) => {
    const html = decodePage(bytes, fieldsOf(fields).get("charset"), source);
    return typeof html === "string" ? readPage(html, source) : html;
  },
};

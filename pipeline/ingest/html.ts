/** Saved web pages. */
import { decodeText } from "./charset.ts";
import { fieldsOf } from "./fields.ts";
import { readPage } from "./page-article.ts";
import type { SourceFormat } from "./source-format.ts";

/** Browsers look for the charset in the first kilobyte; saved pages push it down with comments. */
const HEAD_BYTES = 4096;

const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?(?<charset>[\w.:-]+)/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<charset>[\w.:-]+)/i;

/** The charset that the page itself declares. One that says UTF-16 in single bytes is taken for UTF-8, as browsers do. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const charset = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.groups?.["charset"];
  return charset !== undefined && /^utf-?16/i.test(charset) ? "utf-8" : charset;
}

/** `.html`, `.htm` and `.xhtml` */
export const HTML: SourceFormat = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  framing: "file",
  read: ({ bytes, source, fields }) => {
    const html = decodeText(bytes, fieldsOf(fields).get("charset") ?? declaredCharset(bytes), source);
    return typeof html === "string" ? readPage(html, source) : html;
  },
};

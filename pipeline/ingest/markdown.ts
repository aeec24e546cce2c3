/** Markdown: its marks are taken off, its words stay. */
import { decodeText } from "./charset.ts";
import { fieldsOf, firstOf } from "./fields.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { SourceFormat } from "./source-format.ts";

/** A line that opens a paragraph of its own. */
const HEADING = /^ {0,3}(?<level>#{1,6})[ \t]+(?<words>.*)$/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const BLOCK_QUOTE = /^(?: {0,3}> ?)+/;
/** A rule, an underline of a heading, a code fence, the target of a reference: no words at all. */
const NO_WORDS = /^[ \t]*(?:[-*_=][-*_= \t]*|```.*|~~~.*|\[[^\]]+\]:.*)$/;

/** Marks inside a line, each with what it leaves. A mark never spans lines and never nests in itself, so each is found in one pass. */
const INLINE: ReadonlyArray<readonly [RegExp, string]> = [
  [/<(?<url>https?:[^<>\s]*)>/g, "$<url>"],
  [/<\/?[A-Za-z][^<>]*>/g, ""],
  [/!\[[^[\]]*\]\([^()\s]*(?:\s[^()]*)?\)/g, ""],
  [/\[(?<words>[^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, "$<words>"],
  [/\[(?<words>[^[\]]+)\]\[[^[\]]*\]/g, "$<words>"],
  [/(?<!\\)(?<mark>\*\*|__|~~)(?<words>[^*_~]+)\k<mark>/g, "$<words>"],
  [/(?<![\w*\\])\*(?<words>[^*\s][^*]*)\*(?![\w*])/g, "$<words>"],
  [/(?<![\w_\\])_(?<words>[^_\s][^_]*)_(?![\w_])/g, "$<words>"],
  [/`(?<words>[^`]+)`/g, "$<words>"],
  [/\\(?<mark>[\\`*_{}[\]()#+\-.!>~|])/g, "$<mark>"],
];

const plain = (line: string): string => INLINE.reduce((words, [mark, left]) => words.replace(mark, left), line).trim();

/** Paragraphs as lines: a newline inside a paragraph is a space, as Markdown has it. The first top heading is the title and no part of the text. */
export function markdownToText(markdown: string): { readonly title: string | null; readonly text: string } {
  let title: string | null = null;
  const paragraphs: string[][] = [[]];
  for (const raw of withoutComments(markdown).split(/\r?\n/)) {
    const line = raw.replace(BLOCK_QUOTE, "");
    const heading = HEADING.exec(line)?.groups;
    if (heading?.["level"] === "#" && title === null) title = plain(heading["words"]!);
    else if (heading !== undefined) paragraphs.push([plain(heading["words"]!.replace(/[ \t]#+[ \t]*$/, ""))], []);
    else if (line.trim() === "" || NO_WORDS.test(line)) paragraphs.push([]);
    else if (LIST_ITEM.test(line)) paragraphs.push([plain(line.replace(LIST_ITEM, ""))]);
    else paragraphs.at(-1)!.push(plain(line));
  }
  const lines = paragraphs.map((paragraph) => paragraph.filter((line) => line !== "").join(" "));
  return { title, text: lines.filter((line) => line !== "").join("\n\n") };
}

/** By search and not by pattern, which would start over at each of a million marks that open a comment and never close it. */
function withoutComments(markdown: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = markdown.indexOf("<!--"); start !== -1; start = markdown.indexOf("<!--", at)) {
    const end = markdown.indexOf("-->", start);
    if (end === -1) break;
    kept.push(markdown.slice(at, start));
    at = end + "-->".length;
  }
  return kept.join("") + markdown.slice(at);
}

/** `.md` and `.markdown` */
export const MARKDOWN: SourceFormat = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  framing: "file",
  read: ({ bytes, source, fields }) => {
    const decoded = decodeText(bytes, fieldsOf(fields).get("charset"), source);
    if (typeof decoded !== "string") return decoded;
    const { fields: given, body } = splitFrontMatter(decoded);
    const { title, text } = markdownToText(body);
    return firstOf(fieldsOf({ text }), fieldsOf(given), fieldsOf({ title }));
  },
};

import { expect, test } from "vitest";
import { splitFrontMatter } from "../../pipeline/ingest/front-matter.ts";
import { markdownToText, MARKDOWN } from "../../pipeline/ingest/markdown.ts";

test.each([
  ["The ministers **agreed** to *meet* again.", "The ministers agreed to meet again."],
  ["A line that is\nwrapped goes on.\n\nNext.", "A line that is wrapped goes on.\n\nNext."],
  ['See [the text](https://a.example/x "t") and ![a photo](p.jpg) here.', "See the text and  here."],
  ["## Heading ##\nBody", "Heading\n\nBody"],
  ["- one\n- two\n1. three", "one\n\ntwo\n\nthree"],
  ["> quoted\n> on", "quoted on"],
  ["a\n\n---\n\n[ref]: https://a.example\nb", "a\n\nb"],
  ["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
  ["\\*kept\\* <b>x</b> <https://a.example>", "*kept* x https://a.example"],
  ["a <!-- b\n\nc --> d <!-- e", "a  d <!-- e"],
  ["`code` and ~~gone~~", "code and gone"],
])("%j reads %j", (markdown, text) => {
  expect(markdownToText(markdown).text).toBe(text);
});

test.each(["[", "*", "**a ", "<!--", "_", "![", "`", "\\", "[a](", "<a ", "__a ", "_a ", "[a] [", "<https:"])(
  "a million of %j take no longer than as many letters",
  (mark) => {
    const start = performance.now();
    markdownToText(mark.repeat(1_000_000 / mark.length));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

test("the first top heading is the title", () => {
  expect(markdownToText("# Ports *reopen*\n\nBody.\n\n# Again")).toEqual({ title: "Ports reopen", text: "Body.\n\nAgain" });
});

test("front matter gives fields, scalars and flat lists", () => {
  const { fields, body } = splitFrontMatter('---\ntitle: "A: b"\ndate: 2024-03-05\nauthors:\n  - A B\n  - C D\ntags: [x, "y"]\n---\nBody');
  expect(body).toBe("Body");
  expect(fields).toEqual({ title: "A: b", date: "2024-03-05", authors: ["A B", "C D"], tags: ["x", "y"] });
});

test("a rule at the top, or a fence that never closes, is no front matter", () => {
  expect(splitFrontMatter("---\nBody goes on")).toEqual({ fields: {}, body: "---\nBody goes on" });
});

test("front matter outranks the heading", () => {
  const bytes = new TextEncoder().encode("---\r\ntitle: Given\r\nlang: en\r\n---\r\n# Heading\r\n\r\nBody.\r\n");
  const fields = MARKDOWN.read({ source: "a.md", format: "markdown", bytes, fields: {} });
  expect(Object.fromEntries(fields as ReadonlyMap<string, string>)).toEqual({ text: "Body.", title: "Given", language: "en" });
});

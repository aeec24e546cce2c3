import { expect, test } from "vitest";
import { ingest } from "../../pipeline/ingest/index.ts";
import { declaredCharset } from "../../pipeline/ingest/html.ts";

const PARAGRAPH = "The trade ministers of Canada and Chile met in Ottawa on Monday to discuss the terms of a new fisheries pact, officials said. ";
const STORY = `<p>${PARAGRAPH.repeat(3)}</p><p>Both sides <b>will</b>\n  meet again<br>in May &amp; June. ${PARAGRAPH.repeat(3)}</p>`;

const page = (head: string, body: string): string => `<!doctype html><html lang="en-CA"><head>${head}</head><body>${body}</body></html>`;

const read = (html: string | Uint8Array, fields: Readonly<Record<string, string>> = {}) =>
  ingest({ source: "p.html", format: "html", bytes: typeof html === "string" ? new TextEncoder().encode(html) : html, fields });

test("the article is told from the page around it, a paragraph a line", () => {
  const around = `<nav><a href="/">Home</a> <a href="/world">World</a></nav><div class="story"><h1>Pact near</h1>${STORY}</div><footer>All rights</footer>`;
  const { body } = read(page("<title>Pact near</title>", around)) as { body: string };
  expect(body).toContain("Both sides will meet again\n\nin May & June. The trade");
  expect(body.split("\n\n")[0]).toBe(PARAGRAPH.repeat(3).trim());
  expect(body).not.toMatch(/Home|All rights|</);
});

test("a short marked article is taken as it is marked", () => {
  const html = page("", "<nav>Home</nav><article><p>Talks ended.</p><script>alert(1)</script><p>No pact.</p></article><aside>Read more</aside>");
  expect(read(html)).toMatchObject({ body: "Talks ended.\n\nNo pact.", language: "en-CA" });
});

test("meta tags give the fields", () => {
  const head =
    '<meta property="og:title" content="Pact near"><meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta name="author" content="A B">' +
    '<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://post.example/1">';
  expect(read(page(head, STORY))).toMatchObject({
    title: "Pact near",
    published: "2024-03-05T08:00:00Z",
    byline: "A B",
    publisher: "The Harbour Post",
    url: "https://post.example/1",
    language: "en-CA",
  });
});

test("linked data describes the article before the tags that describe the site; broken linked data is passed over", () => {
  const graph = {
    "@graph": [
      { "@type": "WebSite", name: "x" },
      { "@type": ["NewsArticle"], headline: "Pact near", datePublished: "2024-03-05", author: [{ name: "A B" }] },
    ],
  };
  const head = `<meta property="og:title" content="Site"><script type="application/ld+json">{cut</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`;
  expect(read(page(head, STORY))).toMatchObject({ title: "Pact near", published: "2024-03-05", byline: "A B" });
});

test("a time in the article dates it when nothing better does", () => {
  expect(read(page("", `<article><time datetime="2024-03-04">Monday</time>${STORY}</article>`))).toMatchObject({ published: "2024-03-04" });
});

test("the charset that the page declares is obeyed, and a lie about it is a reject", () => {
  const japanese = new Uint8Array([0x93, 0xfa, 0x96, 0x7b]);
  const declared = (charset: string): Uint8Array =>
    new Uint8Array([
      ...new TextEncoder().encode(`<html><head><meta charset="${charset}"></head><body><p>`),
      ...japanese,
      ...new TextEncoder().encode("</p></body></html>"),
    ]);
  expect(read(declared("Shift_JIS"))).toMatchObject({ body: "日本" });
  expect(read(declared("utf-8"))).toMatchObject({ reason: "invalid_utf8" });
  expect(read(declared("utf-8"), { charset: "shift_jis" })).toMatchObject({ body: "日本" });
});

test.each([
  ['<META http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', "ISO-8859-1"],
  ["<meta charset=utf-16>", "utf-8"],
  ["<p>charset=utf-7</p>", undefined],
])("%j declares %j", (html, charset) => {
  expect(declaredCharset(new TextEncoder().encode(html))).toBe(charset);
});

test.each([
  ["<p>A fragment.</p><p>Two.</p>", "A fragment.\n\nTwo."],
  ["No markup at all.", "No markup at all."],
  ["<html><body>Bare &lt;text&gt;", "Bare <text>"],
])("%j reads %j", (html, body) => {
  expect(read(html)).toMatchObject({ body });
});

test.each(["<html></html>", "<!-- nothing -->", "<frameset>", "<script>x</script>"])("%j has no text", (html) => {
  expect(read(html)).toMatchObject({ reason: "no_text" });
});

test("a page in a field of a record gives the text and what the record leaves open", () => {
  const record = {
    title: "Given",
    html: page('<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="Else">', STORY),
  };
  const article = ingest({ source: "a.jsonl#1", format: "json-lines", bytes: new TextEncoder().encode(JSON.stringify(record)), fields: {} });
  expect(article).toMatchObject({ title: "Given", publisher: "The Harbour Post", body: expect.stringContaining("fisheries pact") });
});

test("tags nested deeper than calls may be are read or rejected, not fatal", () => {
  expect(read(`${"<b>".repeat(3000)}deep`)).toHaveProperty("source", "p.html");
});

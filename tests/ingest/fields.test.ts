import { expect, test } from "vitest";
import { fieldsOf, firstOf } from "../../pipeline/ingest/fields.ts";

const given = (record: object): object => Object.fromEntries(fieldsOf(record));

test.each([
  [
    { maintext: "a", source_domain: "post.example", date_publish: "2024-03-05" },
    { text: "a", publisher: "post.example", published: "2024-03-05" },
  ],
  [
    { articleBody: "a", headline: "h", datePublished: "2024", inLanguage: "en" },
    { text: "a", title: "h", published: "2024", language: "en" },
  ],
  [
    { Body: "a", "Pub Date": "2024", Link: "https://a.example", AUTHORS: ["A B", "C D"] },
    { text: "a", published: "2024", url: "https://a.example", byline: "A B, C D" },
  ],
  [
    { content: "a", source: { id: null, name: "The Post" }, author: [{ name: "A B" }], id: 12 },
    { text: "a", publisher: "The Post", byline: "A B", id: "12" },
  ],
  [{ text: ["One.", "Two."] }, { text: "One.\n\nTwo." }],
])("%j is understood", (record, fields) => {
  expect(given(record)).toEqual(fields);
});

test("the better name wins, and an empty field gives way", () => {
  expect(given({ content: "worse", text: "better" })).toEqual({ text: "better" });
  expect(given({ text: "  ", content: "there" })).toEqual({ text: "there" });
});

test("a body is kept to the last character, short fields stand on one line", () => {
  expect(given({ text: " a\r\n\u200bb ", title: " x\n  y " })).toEqual({ text: " a\r\n\u200bb ", title: "x y" });
});

test("values of a wrong kind are absent", () => {
  expect(given({ text: 5, title: true, published: null, byline: {}, publisher: [[]], url: {} })).toEqual({});
});

test("keys that name an object's own machinery pollute nothing", () => {
  const record = JSON.parse('{"__proto__": {"text": "polluted"}, "constructor": "x", "title": "t"}') as object;
  expect(given(record)).toEqual({ title: "t" });
  expect(({} as { text?: string }).text).toBeUndefined();
});

test("earlier sources outrank later ones", () => {
  expect(Object.fromEntries(firstOf(fieldsOf({ title: "a" }), fieldsOf({ title: "b", url: "u" })))).toEqual({ title: "a", url: "u" });
});

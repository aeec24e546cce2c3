import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "../../pipeline/ingest/json-fault.ts";

test.each([
  ["not json", 0],
  ['{"text": ', 9],
  ['{"text": "cut', 13],
  ['{"text": 01}', 9],
  ["[1,,2]", 3],
  ["[1,]", 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["{a:1}", 1],
  ['["\\x"]', 2],
  ['["a\nb"]', 3],
  ["[1]]", 3],
  ["{]", 1],
  ["[truth]", 1],
  ["", 0],
])("%j is at fault at %i", (text, at) => {
  expect(jsonFault(text)).toBe(at);
});

test("a control character planted in JSON is found where it stands, or at the word or escape that it breaks", () => {
  const json = fc.json().chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)));
  fc.assert(
    fc.property(json, ([text, at]) => {
      expect(jsonFault(text)).toBe(text.length);
      const fault = jsonFault(`${text.slice(0, at)}\u0001${text.slice(at)}`);
      expect(fault).toBeLessThanOrEqual(at);
      expect(text.slice(fault, at)).toMatch(/^(?:[\w.+-]*|\\u?[0-9a-fA-F]*)$/);
    }),
  );
});

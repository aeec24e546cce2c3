import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, firstBadUtf8 } from "../../pipeline/ingest/charset.ts";

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);

test("a byte order mark is taken off once and decides", () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41), undefined, "a")).toBe("A");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41), undefined, "a")).toBe("\ufeffA");
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0), "shift_jis", "a")).toBe("A");
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x41), undefined, "a")).toBe("A");
});

test("a declared charset is obeyed to the letter", () => {
  expect(decodeText(bytes(0x93, 0x41, 0x94, 0x80), "windows-1252", "a")).toBe("“A”€");
  expect(decodeText(bytes(0x93, 0xfa, 0x96, 0x7b), "Shift_JIS", "a")).toBe("日本");
  expect(decodeText(bytes(0xcd, 0xe8, 0xea), "windows-1251", "a")).toBe("Ник");
  expect(decodeText(bytes(0x41, 0xc3), "utf-8", "a")).toMatchObject({ reason: "invalid_utf8" });
});

test.each([
  ["bytes that are not what they are declared to be", bytes(0x41, 0x93, 0xfa, 0xff, 0x41), "shift_jis", "invalid_charset", "byte 3 is not shift_jis"],
  ["half a character at the end", bytes(0x41, 0x81), "shift_jis", "invalid_charset", "byte 1 is"],
  ["half a unit of UTF-16", bytes(0xff, 0xfe, 0x41), undefined, "invalid_utf16", "byte 2 is not utf-16le"],
  ["half a surrogate pair", bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), undefined, "invalid_utf16", "is not utf-16le"],
  ["a charset nobody knows", bytes(0x41), "klingon", "unknown_charset", "klingon"],
  ["binary data", bytes(0x41, 0x00, 0x42), undefined, "unsupported_format", "NUL character at 1"],
] as const)("%s is a reject that says where", (_, input, declared, reason, detail) => {
  expect(decodeText(input, declared, "a")).toMatchObject({ source: "a", reason, detail: expect.stringContaining(detail) });
});

test.each([
  [[0x41, 0xc3, 0x28], 1],
  [[0xe2, 0x82, 0x20], 0],
  [[0x41, 0x80], 1],
  [[0xc0, 0xaf], 0],
  [[0xed, 0xa0, 0x80], 0],
  [[0xf4, 0x90, 0x80, 0x80], 0],
  [[0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f], 4],
  [[0xe2, 0x82, 0xac], 3],
])("the first ill-formed sequence of %j starts at %i", (values, at) => {
  expect(firstBadUtf8(bytes(...values))).toBe(at);
});

test("bytes are rejected exactly when a lenient decoder would have to replace some", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (input) => {
      const good = firstBadUtf8(input);
      const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
      expect(lenient.decode(input.subarray(0, good))).not.toContain("\ufffd");
      if (good < input.length) expect(lenient.decode(input)).toContain("\ufffd");
    }),
    { numRuns: 2000 },
  );
});

import { expect, test } from "vitest";
import { decodeRow } from "../../schemas/decode-row.ts";
import { isReject, rejectInput } from "../../schemas/reject.ts";

test.each(["NA", "null", "a\ud800.txt", "", "plain.txt"])("a file called %j can be rejected in a row that may be published", (name) => {
  const reject = rejectInput(name, "unsupported_format", "None");
  expect(decodeRow("rejects", reject)).toEqual({ ok: true, value: reject });
  expect(isReject(reject)).toBe(true);
});

test("a unit of input is no reject", () => {
  expect(isReject({ source: "a", format: "json" })).toBe(false);
});

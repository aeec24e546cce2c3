import { expect, test } from "vitest";
import { fillHoles, HOLE } from "../../pipeline/spool/holes.ts";
import { asciiJson } from "../../pipeline/spool/pieces.ts";

test("values go into the holes in their order, and texts that come later may be anything", () => {
  const json = asciiJson({ first: HOLE, second: [HOLE], text: "\u001a", other: '"\u001a"' });
  const filled = fillHoles(json, ["7", asciiJson({ name: "\u001a" })]);
  expect(JSON.parse(filled)).toEqual({ first: 7, second: [{ name: "\u001a" }], text: "\u001a", other: '"\u001a"' });
  expect(fillHoles("[1]", [])).toBe("[1]");
});

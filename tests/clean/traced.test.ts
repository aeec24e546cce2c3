import { expect, test } from "vitest";
import { originOf, tracedBuilder } from "../../pipeline/clean/traced.ts";
import { toOriginSpan } from "../../pipeline/clean/to-origin.ts";

const GIVEN = "one   two three";

/** "one two three" with the blanks of `GIVEN` made single. */
function single() {
  const out = tracedBuilder();
  out.append("one", 0, 3);
  out.append(" ", 3, 6);
  out.append("two three", 6, 15);
  return out.build();
}

test("pieces in step need no pair, a shorter one ends where the given one does", () => {
  expect(single()).toEqual({
    text: "one two three",
    origins: [
      [0, 0],
      [4, 6],
    ],
  });
});

test("what was copied points at what the copied text points at", () => {
  const source = single();
  const out = tracedBuilder();
  out.copy(source, 8, 13);
  out.append("\n", out.givenEnd(), out.givenEnd());
  out.copy(source, 0, 7);
  const { text, origins } = out.build();
  expect(text).toBe("three\none two");
  const words = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => toOriginSpan({ origins }, { start: index, end: index + word.length }));
  expect(words.map(({ start, end }) => GIVEN.slice(start, end))).toEqual(["three", "one", "two"]);
});

test("where text was left out, what stands before ends there and what stands after starts behind", () => {
  const out = tracedBuilder();
  out.append("one", 0, 3);
  out.append("three", 10, 15);
  const traced = out.build();
  expect(toOriginSpan(traced, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  expect(toOriginSpan(traced, { start: 3, end: 8 })).toEqual({ start: 10, end: 15 });
  expect([originOf(traced, 2), originOf(traced, 3)]).toEqual([2, 10]);
});

test("nothing gives nothing", () => {
  const out = tracedBuilder();
  out.append("", 5, 9);
  expect([out.length(), out.givenEnd()]).toEqual([0, 0]);
  expect(out.build().text).toBe("");
});

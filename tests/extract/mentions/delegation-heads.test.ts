import { expect, test } from "vitest";
import { named } from "../../support/analysed.ts";

/** [text, state of the person named]. */
test.each([
  ["The Chadian delegation was led by Ana Rivas.", "TCD"],
  ["The Chadian side was led by the director general for African affairs, Ana Rivas.", "TCD"],
  ["A Chadian delegation under Ana Rivas arrived.", "TCD"],
  ["Ana Rivas headed the Chadian delegation.", "TCD"],
  ["Ana Rivas, leading the delegation of Chad, arrived.", "TCD"],
  ["Ana Rivas represented Chad at the talks.", "TCD"],
  ["Ana Rivas signed for Chad.", "TCD"],
  ["Ana Rivas, for the Chadian side, objected.", "TCD"],
  ["Ana Rivas of Chad objected.", "TCD"],
  ["Ana Rivas is Chad's envoy to the talks.", "TCD"],
  ["Ana Rivas was named Chadian ambassador in May.", "TCD"],
])("whose delegation a person heads: %s", (text, state) =>
  expect(named(text, "person")).toEqual([expect.stringContaining(`Ana Rivas = Ana Rivas (${state}`)]),
);

test.each([
  "Ana Rivas led a walk through Chad.",
  "Ana Rivas led the choir, and the Chadian delegation sang.",
  "Ana Rivas is in Chad.",
  "Ana Rivas wrote for the Chadian press.",
])("others may be from anywhere: %s", (text) => expect(named(text, "person").filter((person) => person.includes("TCD"))).toEqual([]));

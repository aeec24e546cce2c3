import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test("that country's minister speaks", () => {
  expect(rows("Vera left Peru. That country's foreign minister said the port was shut.")).toEqual([
    expect.objectContaining({ source: "That country's foreign minister", content: ["the port was shut"] }),
  ]);
});

test("that opens what is said before another noun", () => {
  expect(rows("The minister said that government forces had left.")).toEqual([expect.objectContaining({ content: ["government forces had left"] })]);
  expect(rows("The minister said that countries had left.")).toEqual([expect.objectContaining({ content: ["countries had left"] })]);
});

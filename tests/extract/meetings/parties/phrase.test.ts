import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  ["the Norwegian prime minister", "the president of Chile"],
  ["the prime minister of Norway", "the president of Chile"],
  ["Norwegian Prime Minister Kari Holm", "President Pablo Vera of Chile"],
  ["Prime Minister Kari Holm of Norway", "Pablo Vera, the president of Chile,"],
])("behind the comma the sentence goes on: after talks with %s, %s left", (whom, who) => {
  for (const talks of ["After talks with", "Following a meeting with", "After meeting"])
    expect(meetingsIn(`${talks} ${whom}, ${who} left for home.`)).toEqual([expect.objectContaining({ parties: "CHL NOR" })]);
});

test("a list goes on behind its commas", () => {
  expect(meetingsIn("Talks between the president of Chile, the prime minister of Norway and the king of Jordan ended on Monday.")).toEqual([
    expect.objectContaining({ parties: "CHL JOR NOR" }),
  ]);
});

import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each(["calls", "offers", "demands"])("whoever rejects %s makes none", (noun) => {
  expect(rows(`Holm rejected ${noun} to open the port.`)).toEqual([
    expect.objectContaining({ cue: "reject", content: [`${noun} to open the port`] }),
  ]);
});

test("nor does whoever backs them", () => {
  expect(rows("Holm backed calls by Chile to open the port.").map(({ cue }) => cue)).not.toContain("call");
});

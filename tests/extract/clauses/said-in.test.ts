import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

const WHERE = [
  "in a post on X",
  "in an interview with state radio",
  "at a news conference in Oslo on Monday",
  "in a letter to the council",
  "in her speech",
];

test.each(WHERE)("whoever has an office speaks %s", (where) => {
  for (const who of ["Chile's envoy, Ana Holm,", "Ana Holm, the envoy of Chile,"])
    expect(rows(`${who} ${where} said the port was shut.`)).toEqual([
      expect.objectContaining({ cue: "say", source: expect.stringMatching(/^(?:Chile's envoy|Ana Holm)/), content: ["the port was shut"] }),
    ]);
});

test.each(WHERE)("whoever speaks without a name does so %s", (where) => {
  expect(rows(`A spokesman for the navy ${where} said the port was shut.`)).toEqual([
    expect.objectContaining({ source: "A spokesman for the navy", content: ["the port was shut"] }),
  ]);
});

import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["\u201cProgress was made in May\u201d, pointed out Holm.", { cue: "point out", source: "Holm" }],
  [
    "The port is open again, said Norwegian minister Ana Holm opening the session.",
    { source: "Norwegian minister Ana Holm", content: ["The port is open again"] },
  ],
  [
    "Two ships had sailed, the ministry said Monday in a statement announcing the inquiry.",
    { source: "the ministry", content: ["Two ships had sailed"] },
  ],
  ["Holm assured the port is safe.", { cue: "assure", addressee: null, content: ["the port is safe"] }],
  ["Holm assured Chile the port is safe.", { cue: "assure", addressee: "Chile", content: ["the port is safe"] }],
  ["Ana Holm, the envoy, in a statement said the port was shut.", { source: expect.stringContaining("Ana Holm"), content: ["the port was shut"] }],
  ["The port was shut, Ana Holm, head of a trade committee said.", { content: ["The port was shut"], source: expect.stringContaining("Ana Holm") }],
  ["The port was shut for Ana Holm, officials of the ministry said.", { source: "officials of the ministry" }],
  ["Holm called out Chile for hiding the ship.", { cue: "call out", source: "Holm", content: ["Chile for hiding the ship"] }],
])("who says what: %s", (document, expected) => {
  expect(rows(document)).toContainEqual(expect.objectContaining(expected));
});

test.each([
  "Referring to the talks in May, Holm said the port was shut.",
  "Recalling a visit to Lima, Holm said the port was shut.",
  "Responding to a question about the fleet, Holm said the port was shut.",
])("what leads in is no saying of its own: %s", (document) => {
  expect(rows(document).map(({ cue }) => cue)).toEqual(["say"]);
});

test.each([
  ["A text agreed by the council voiced concern over the raid.", ["agree"]],
  ["Holm met the envoys for renewed talks on the port.", ["renew"]],
  ["Holm was responding to a question about the port.", ["respond"]],
])("no act of speech: %s", (document, not) => {
  expect(rows(document).map(({ cue }) => cue)).not.toEqual(expect.arrayContaining(not));
});

test("two who agree by a channel still agree", () => {
  expect(rows("Chile and Norway agreed by telephone that the port would open.").map(({ cue }) => cue)).toContain("agree");
});

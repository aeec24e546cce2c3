/** Adjectives of states listed before a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const told = (sentence: string) => meetingsIn(sentence).map(({ status, date, parties }) => [status, date, parties]);

test.each([
  ["A meeting of the Norwegian, Danish and Finnish foreign ministers is planned to be held in Oslo.", "scheduled", null, "DNK FIN NOR"],
  ["A meeting of Kenyan, Ugandan, Chadian and Zambian officials was called off on Monday.", "cancelled", "2024-03-11", "KEN TCD UGA ZMB"],
  ["Talks among Kenyan, South Sudanese and Zambian officials ended on Monday.", "held", "2024-03-11", "KEN SSD ZMB"],
  ["A summit of the Norwegian, Danish and Finnish leaders will open on Friday.", "scheduled", "2024-03-15", "DNK FIN NOR"],
])("a list is one phrase: %s", (sentence, status, date, parties) => expect(told(sentence)).toEqual([[status, date, parties]]));

test("a clause behind a comma is none", () =>
  expect(told("After talks with the Kenyan president, Danish and Finnish ministers met in Nairobi on Monday.").at(-1)?.[2]).toEqual("DNK FIN"));

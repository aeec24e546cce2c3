import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

test.each([
  ["concluded", "Chile and Norway signed a treaty on fishing."],
  ["concluded", "Chile and Norway have signed a treaty on fishing."],
  ["concluded", "The foreign ministers of Chile and Norway met in Oslo on Tuesday to sign a treaty on fishing."],
  ["concluded", "The foreign ministers of Chile and Norway gathered in Oslo to sign a treaty on fishing."],
  ["planned", "Chile and Norway will sign a treaty on fishing."],
  ["planned", "Chile and Norway plan to sign a treaty on fishing."],
  ["planned", "Norway plans to sign a treaty on fishing with Chile."],
  ["planned", "Chile plans to conclude a treaty on fishing with Norway in May."],
  ["planned", "Norwegian President Kari Holm travels to Santiago on Friday to sign a fishing treaty with Chile."],
  ["planned", "Chile and Norway are set to sign a treaty on fishing."],
  ["planned", "Chile and Norway are to sign a treaty on fishing."],
  ["planned", "Chile and Norway are expected to sign a treaty on fishing."],
  ["planned", "The foreign ministers of Chile and Norway will meet in Oslo on Friday to sign a treaty on fishing."],
  ["not_reached", "Chile and Norway failed to reach an agreement on radar data."],
  ["not_reached", "Chile and Norway were unable to reach an agreement on radar data."],
  ["not_reached", "Chile and Norway did not agree to share radar data."],
  ["not_reached", "Chile and Norway have not signed a treaty on fishing."],
  ["not_reached", "Chile refused to sign a treaty with Norway."],
  ["not_reached", "Chile and Norway could not agree on cod."],
  ["not_reached", "Chile and Norway reached no agreement on radar data."],
  ["not_reached", "No agreement on radar data was reached between Chile and Norway."],
  ["not_reached", "The foreign ministers of Chile and Norway left Oslo without signing a treaty on fishing."],
  ["concluded", "Chile and Norway ended two days of talks on Tuesday, agreeing to share radar data."],
  ["concluded", "After signing a treaty on fishing, the leaders of Chile and Norway toured a shipyard."],
  ["concluded", "The talks closed on Tuesday with Chile and Norway agreeing to share radar data."],
  ["ended", "Chile has withdrawn from the fishing treaty with Norway."],
  ["ended", "Chile tore up its fishing treaty with Norway."],
])("%s: %s", (status, text) => expect(agreementsIn(text).map((row) => row.status)).toEqual([status]));

test.each([
  ["possible", "Chile and Norway may sign a treaty on fishing."],
  ["possible", "Chile and Norway could sign a treaty on fishing."],
  ["wished", "Chile and Norway should sign a treaty on fishing."],
  ["urged", "Kenya urged Chile and Norway to sign a treaty on fishing."],
  ["supposed", "Chile and Norway would sign a treaty on fishing."],
  ["denied", "The foreign ministers of Chile and Norway will not sign a treaty on fishing."],
  ["near", "Chile and Norway are close to signing a treaty on fishing."],
  ["unfinished", "Chilean and Norwegian officials are negotiating a treaty on fishing."],
  ["unfinished", "Chile and Norway were drafting a treaty on fishing."],
  ["hoped", "Chile and Norway hope to sign a treaty on fishing."],
  ["threatened", "Chile threatened to withdraw from the fishing treaty with Norway."],
  ["staying", "Chile will not withdraw from the fishing treaty with Norway."],
  ["without a gathering", "The foreign ministers of Chile and Norway did not meet in Oslo to sign a treaty on fishing."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("what is planned has no day where none is told, and what failed is news of the day", () => {
  expect(agreementsIn("Chile and Norway will sign a treaty on fishing.").map((row) => row.date)).toEqual([null]);
  expect(agreementsIn("Chile and Norway failed to reach an agreement on radar data.").map((row) => row.date)).toEqual(["2024-03-13"]);
  expect(agreementsIn("Years ago Chile and Norway failed to reach an agreement on radar data.").map((row) => row.date)).toEqual([null]);
});

test("what is denied to have been signed is no agreement", () => {
  expect(agreementsIn("The minister denied that Chile and Norway had signed any such accord.")).toEqual([]);
});

test.each(["The envoys of Chile and Norway agreed on nothing.", "If Chile and Norway were to sign the treaty on fish, the dispute would end."])(
  "nothing, or a supposition, is no agreement: %s",
  (text) => expect(agreementsIn(text)).toEqual([]),
);

test.each([
  ["not_reached", "Laos and Oman have not succeeded in reaching an agreement on ferries."],
  ["concluded", "Laos and Oman succeeded in reaching an agreement on ferries."],
  ["concluded", "ASEAN ended its summit on Friday adopting a declaration on ferries."],
])("what comes of the gerund: %s, %s", (status, text) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ status })]));

test.each([
  "Kari Holm said her aim would be to broker a truce between Laos and Oman.",
  "As Laos establishes close ties with Oman, its press is full of praise.",
  "After talks in Muscat, Laos and Oman announced the agreement on 15 April.",
])("an aim, a warm feeling and what has been told are no agreement: %s", (text) => expect(agreementsIn(text)).toEqual([]));

/** The document is of 15 March 2024. */
test.each([
  ["The pact, to be signed by the two presidents in Oslo on June 28, bans drift nets.", "The pact"],
  ["The pact is to be signed in Oslo on June 28.", "The pact"],
  ["The text would be signed in Oslo on June 28, the Chilean minister said.", "The text"],
  ["The two presidents will sign the text on June 28.", "the text"],
  ["The two countries are expected to sign the agreement on June 28.", "the agreement"],
  ["The signing of the pact is scheduled for June 28.", "the pact"],
])("what has been settled is still to be signed, on a day to come: %s", (text, content) =>
  expect(agreementsIn(`The foreign ministers of Chile and Norway have finalised a pact on cod. ${text}`)).toEqual([
    expect.objectContaining({ status: "concluded", content: "a pact on cod" }),
    expect.objectContaining({ status: "planned", kind: "signed", content, parties: "CHL NOR", date: "2024-06-28" }),
  ]),
);

test.each([
  ["no day", "The pact is to be signed by the two presidents."],
  ["told", "Both presidents will sign it in Oslo on June 28. The pact will be signed at the castle on June 28."],
  ["a later step", "The pact, to be ratified in June, bans drift nets."],
  ["past", "The pact was to be signed on March 1."],
])("no second plan (%s): %s", (_, text) =>
  expect(agreementsIn(`Chile and Norway will sign a pact on cod in Oslo on June 28. ${text}`).map((row) => row.content)).toEqual(["a pact on cod"]),
);

test("what one is prepared to do is no plan of two", () =>
  expect(agreementsIn("Norway is prepared to sign an agreement on cod with Chile.")).toEqual([]));

test("what parties have done before they do the next thing", () =>
  expect(agreementsIn("Having agreed on Monday to share the catch, Chile and Norway will cut their fleets.")).toEqual([
    expect.objectContaining({ status: "concluded", parties: "CHL NOR", content: "to share the catch", date: "2024-03-11" }),
  ]));

test.each([
  ["Chile and Norway are ready to sign a pact on cod.", ["planned"]],
  ["Chile and Norway are about to sign a pact on cod.", ["planned"]],
  ["Chile and Norway will initial a pact on cod.", ["planned"]],
  ["A pact on cod between Chile and Norway is set to be signed in May.", ["planned"]],
  ["Chile and Norway have not been able to agree on the catch.", ["not_reached"]],
  ["Chile and Norway have not settled who will pay for the wreck.", []],
])("what is near and what could not be: %s", (text, statuses) => expect(agreementsIn(text).map(({ status }) => status)).toEqual(statuses));

test.each([
  ["The premiers of Chile and Norway will hold a summit on Friday to sign a treaty on cod.", "planned"],
  ["The premiers of Chile and Norway held a ceremony on Monday to sign a treaty on cod.", "concluded"],
])("what an occasion is held for is done at it: %s", (text, status) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", status, parties: "CHL NOR" })]),
);

import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn } from "../../../support/drafts.ts";

const TALKS = "The foreign ministers of Laos and Oman held talks in Muscat on Monday.";

test.each(["The ministers", "Ministers", "Both sides", "The two countries", "The delegations", "The officials", "They"])(
  "those who met may agree as a group: %s",
  (who) =>
    expect(agreementsIn(`${TALKS} ${who} agreed to open a ferry line.`)).toEqual([
      expect.objectContaining({ parties: "LAO OMN", content: "to open a ferry line" }),
    ]),
);

test.each(["The relatives", "The judges", "The political parties", "Both candidates", "The senators", "The drivers"])(
  "others are not those who met: %s",
  (who) => expect(agreementsIn(`${TALKS} ${who} agreed to open a ferry line.`)).toEqual([]),
);

test.each([
  [
    "what two states only send is no company",
    "The Chilean foreign minister, Ana Rivas, and the Peruvian foreign minister, Luis Soto, met in Lima on Tuesday. It was their first talk since the sale of Kenyan and Norwegian rifles to Chad. The two governments agreed to consult one another.",
  ],
  [
    "a capital stands for its government",
    "Kenya and Chile signed a treaty on cod.\n\nPeru has refused to recognise the treaty until Santiago stops work on its dam. The two countries did agree in February to set up a committee of experts.",
  ],
])("%s", (_, text) => expect(agreementsIn(text).at(-1)).toMatchObject({ parties: "CHL PER" }));

test("those named between commas behind a joint subject are the parties", () =>
  expect(agreementsIn("The two presidents, Kari Holm of Norway and Pedro Rivas of Chile, agreed to fight poaching.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "to fight poaching" }),
  ]));

test("a state whose name is a plural is one party", () => {
  expect(agreementsIn("The United States agreed on Monday to lend Chile $2 billion.")).toEqual([expect.objectContaining({ parties: "CHL USA" })]);
  expect(agreementsIn("Kenya and Chad met on Monday. The United States agreed to pay its dues.")).toEqual([]);
});

test("both sides are those who agreed just before, and not who is named together later", () => {
  const [, stay] = agreementDrafts(
    "Chad's government and Toubou rebels have signed a ceasefire. It takes effect at noon. Both sides agreed to stay in barracks.\n\nParis and Ndjamena are to sign a new treaty.",
  );
  expect(stay).toMatchObject({ parties: ["TCD"], other_parties: ["Toubou rebels"], content: "to stay in barracks" });
});

test.each(["Workers in Chile and Norway agreed to end their strike.", "Chilean and Norwegian fishermen agreed to share the bay."])(
  "those who act for themselves: %s",
  (text) => expect(agreementsIn(text)).toEqual([]),
);

test.each(["The participants of the meeting unanimously agreed", "The delegates at the talks agreed"])(
  "those of a meeting are those who met: %s",
  (who) =>
    expect(agreementsIn(`Ministers of Chile and Norway met in Oslo on Monday. ${who} that trade should be free.`)).toEqual([
      expect.objectContaining({ kind: "affirmed", parties: "CHL NOR", content: "that trade should be free" }),
    ]),
);

test.each(["the governments of the two countries", "ministers of the two countries", "representatives of both states"])(
  "those of the two countries are of guest and host: %s",
  (who) =>
    expect(agreementsIn(`During Chilean President Ana Soto's state visit to Norway, ${who} signed twelve accords on cod.`)).toEqual([
      expect.objectContaining({ kind: "signed", parties: "CHL NOR" }),
    ]),
);

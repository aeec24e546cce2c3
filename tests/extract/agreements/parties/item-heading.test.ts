import { expect, test } from "vitest";
import { draftsIn } from "../../../support/drafts.ts";

const inBulletin = (text: string, publisher = "Royal Ministry of Foreign Affairs, Oslo") =>
  draftsIn(text, { publisher }).flatMap((draft) =>
    draft.table === "agreements" ? [`${draft.status} ${draft.parties.join(" ")}: ${draft.content}`] : [],
  );

test.each([
  [
    "Latvia. An agreement on roads was signed in Riga on 2 February by Ambassador Nils Aas and the Latvian Minister of Justice, Janis Ozols.",
    "concluded LVA NOR: An agreement on roads",
  ],
  ["Latvia. The Minister of Trade, Lars Berg, is to sign an agreement on roads in Riga on 22 October.", "planned LVA NOR: an agreement on roads"],
  ["Peru and Chile (on behalf of the islands): An agreement on cod was signed on 2 February.", "concluded CHL NOR PER: An agreement on cod"],
])("an item is of the state that heads it and the one that issues it: %s", (text, row) => expect(inBulletin(text)).toEqual([row]));

test.each([
  ["an act of one state", "Latvia. The Minister of Trade, Lars Berg, signed a decree on roads."],
  ["firms", "Latvia. An agreement on roads was signed by two firms in Riga."],
  ["no heading", "Latvia has snow. An agreement on roads was signed."],
])("no agreement (%s): %s", (_, text) => expect(inBulletin(text)).toEqual([]));

test("an outlet of the press is no party of what it tells", () => {
  expect(inBulletin("Latvia. An agreement on roads was signed in Riga on 2 February.", "The Oslo Courier")).toEqual([]);
});

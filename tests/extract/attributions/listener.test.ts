import { expect, test } from "vitest";
import { statementDrafts, statementsIn } from "../../support/drafts.ts";

const BEFORE = "Kenyan Foreign Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda in Nairobi on Monday.\n\n";

const addressees = (text: string) => statementDrafts(BEFORE + text).map(({ addressee }) => addressee);

test.each([
  ["Wekesa, speaking to reporters on Tuesday, said the lake was shared.", "reporters"],
  ["Speaking by telephone to Radio Lusaka, Wekesa said the lake was shared.", "Radio Lusaka"],
  ["Addressing lawmakers, Wekesa said the lake was shared.", "lawmakers"],
  ["“The lake is shared,” Wekesa said while addressing parliament.", "parliament"],
  ["Wekesa said in a letter to Banda that the lake was shared.", "Mutale Banda"],
  ["In a letter sent to Banda, Wekesa said the lake was shared.", "Mutale Banda"],
  ["In remarks to the Daily Observer, Wekesa said the lake was shared.", "Daily Observer"],
  ["Wekesa approached Banda to complain that the lake was shared.", "Mutale Banda"],
  ["Wekesa told Radio Zambia that the lake was shared.", "Radio Zambia"],
])("to whom something is said, beside the cue: %s", (text, addressee) => expect(addressees(text)).toEqual([addressee]));

test.each([
  "Wekesa, speaking on Tuesday, said the lake was shared.",
  "Addressing the drought, Wekesa said the lake was shared.",
  "Wekesa said that speaking to reporters was no crime.",
  "A letter to Banda had no answer, Wekesa said.",
  "Wekesa said the letter to Banda had no answer.",
])("nobody is addressed: %s", (text) => expect(addressees(text)).toEqual([null]));

test("what is written in a letter is not said at the meeting that the text tells of", () => {
  const [said] = statementsIn(`${BEFORE}Wekesa said the lake was shared.`);
  const [written] = statementsIn(`${BEFORE}Wekesa said in a letter to Banda that the lake was shared.`);
  expect(said?.date).toBe("2024-03-11");
  expect(written).toMatchObject({ date: "2024-03-13", meeting: null });
});

test.each([
  ["Wekesa appealed to the Security Council for observers on the lake.", "United Nations Security Council", "for observers on the lake"],
  ["Wekesa appealed to both sides on Monday for restraint at the talks.", "both sides", "for restraint at the talks"],
  ["Wekesa appealed to Banda for calm on the lake.", "Mutale Banda", "for calm on the lake"],
])("who is appealed to, and for what: %s", (text, addressee, content) =>
  expect(statementDrafts(BEFORE + text)).toEqual([expect.objectContaining({ cue: "appeal to", addressee, content })]),
);

import { expect, test } from "vitest";
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { draftsIn } from "../../support/drafts.ts";

/** [parties, participants, city or country] of the meetings in a government's own text. */
const meetings = (publisher: string, body: string) =>
  draftsIn(body, { publisher })
    .filter((draft): draft is MeetingDraft => draft.table === "meetings")
    .map(({ parties, people, city, country }) => [parties.join(" "), people.map(({ name }) => name).join(", "), city ?? country]);

test.each([
  [
    "its minister without state or name",
    "Prime Minister's Office, 10 Downing Street",
    "The Prime Minister met the President of Ghana, Akua Boateng, this morning to discuss trade in cocoa.",
    [["GBR GHA", "Akua Boateng", null]],
  ],
  [
    "the head of an organisation, and never his deputy",
    "United Nations",
    "Deputy Secretary-General Ines Falk spoke on Tuesday about water. The Secretary-General met on Wednesday with the President of Ghana, Akua Boateng.",
    [["GHA UNO", "Akua Boateng", null]],
  ],
  [
    "its leader without any office",
    "President of Russia",
    "Oleg Varenin had a telephone conversation with President of the Republic of Peru Ana Rivas about the sale of wheat.",
    [["PER RUS", "Ana Rivas, Oleg Varenin", null]],
  ],
  [
    "its secretary without a name, or named later on",
    "U.S. Department of State",
    "The Secretary met today with Peruvian Foreign Minister Ana Rivas in Lima. The Deputy Secretary had lunch on Tuesday with Foreign Secretary Ramon Abad of the Philippines.",
    [
      ["PER USA", "Ana Rivas", "Lima"],
      ["PHL USA", "Ramon Abad", null],
    ],
  ],
  [
    "whoever is styled and opens it",
    "Ministry of Foreign Affairs of Ghana",
    "Hon. Ama Boateng on Tuesday received in audience the Ambassador of Benin, H.E. Yves Dossou.",
    [["BEN GHA", "Ama Boateng, Yves Dossou", "GHA"]],
  ],
  [
    "who receives a courtesy call",
    "Ministry of Foreign Affairs of Japan",
    "Foreign Minister Mori received a courtesy call from Mr. Luis Rojas, Minister of Foreign Affairs of the Republic of Peru.",
    [["JPN PER", "Luis Rojas, Mori", null]],
  ],
  [
    "whom its officer meets is another's",
    "U.S. Department of State",
    "In Helsinki, Under Secretary Paul Reyes met with Foreign Minister Aino Salmela on Tuesday to review the security of cables at sea.",
    [["FIN USA", "Paul Reyes, Aino Salmela", "Helsinki"]],
  ],
  [
    "a minister is of a state, and not of an organisation",
    "Council of the European Union",
    "Defence Minister Aino Salmela met with the President of Ghana, Akua Boateng, on the sidelines of the council on Tuesday.",
    [["GHA", "Aino Salmela, Akua Boateng", null]],
  ],
])("in an official text: %s", (_, publisher, body, expected) => expect(meetings(publisher, body)).toEqual(expected));

const MFA = { publisher: "Ministry of Foreign Affairs of Chile" };
const dates = (body: string) =>
  draftsIn(body, MFA)
    .filter((draft): draft is MeetingDraft => draft.table === "meetings")
    .map(({ date }) => date?.date ?? null);
const PADDING = "Chile sells copper and cod to Norway. Ships carry both. The trade grew in March. Prices fell in the same month.";

test("in an official text a meeting without a day is of its day, wherever it stands", () => {
  expect(dates(`${PADDING} Foreign Minister Pedro Rivas met Norwegian Foreign Minister Kari Holm to discuss quotas.`)).toEqual(["2024-03-13"]);
});

test("but not in that of a trip", () => {
  const trip = "Foreign Minister Pedro Rivas traveled to Oslo on March 4.";
  expect(dates(`${trip} ${PADDING} He also spoke by phone with Peruvian Foreign Minister Ivo Luna.`)).not.toContain("2024-03-13");
});

test("what a government declares in the present, it declares on the day of its text", () => {
  const body = "Foreign Minister Pedro Rivas met Norwegian Foreign Minister Kari Holm on Monday. Chile condemns the attack on the port of Bergen.";
  expect(draftsIn(body, MFA).flatMap((draft) => (draft.table === "statements" ? [[draft.speaker, draft.date?.date]] : []))).toEqual([
    ["Chile", "2024-03-13"],
  ]);
});

test("he is the one whom a title alone names", () => {
  const body =
    "The Secretary-General spoke by telephone with President Ana Quispe of Peru on Tuesday. He appealed to all parties to lay down their arms.";
  const said = draftsIn(body, { publisher: "United Nations" }).flatMap((draft) => (draft.table === "statements" ? [draft.speaker] : []));
  expect(said).toEqual(["Secretary-General"]);
});

test("His Majesty is a monarch, and not the crown prince whom he received", () =>
  expect(
    meetings(
      "Oman News Agency",
      "His Majesty Sultan Taimur received on Monday the Bahraini Crown Prince, Sheikh Isa bin Khalifa. His Majesty also exchanged telephone calls on Tuesday with the King of Jordan.",
    ).map(([parties]) => parties),
  ).toEqual(["BHR OMN", "JOR OMN"]));

test("the first word of New Zealand is no modifier", () =>
  expect(meetings("Reuters", "Chilean Foreign Minister Pedro Rivas met with the Foreign Minister of New Zealand, Helen Ross, on Monday.")).toEqual([
    ["CHL NZL", "Pedro Rivas, Helen Ross", null],
  ]));

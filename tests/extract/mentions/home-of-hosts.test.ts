import { expect, test } from "vitest";
import { analysed, named } from "../../support/analysed.ts";

const countryOf = (text: string, name: string): string | null | undefined =>
  analysed(text).mentions.find((mention) => mention.kind === "person" && mention.name === name)?.country;

test("a president named by his surname alone is of the one state that a report comes from and is about", () => {
  const text = (body: string): string => `LIMA, March 12 (Reuters) - ${body}\n`;
  const [own] = named(text("Peru closed a port of Peru. President Rivas said that Peru was right."), "person");
  const [other] = named(text("Peru closed a port of Peru, and Chile was angry. President Rivas met President Holm."), "person");
  expect(own).toBe("Rivas = Rivas (PER, President)");
  expect(other).toBe("Rivas = Rivas (President)");
});

test.each([
  ["LIMA, May 4 (APS) - The Foreign Minister, Mr. Quiroga, received the Soviet Ambassador yesterday.", "Quiroga", "PER"],
  ["LIMA, May 4 (APS) - Mr. Quiroga, the Minister of Trade, received the Soviet Ambassador yesterday.", "Quiroga", "PER"],
  ["LONDON, May 4 (APS) - Lord Ashby, the Foreign Secretary, saw the Soviet Ambassador yesterday.", "Ashby", "GBR"],
])("a paper introduces a minister of its own by title and surname: %s", (text, name, country) => expect(countryOf(text, name)).toBe(country));

test.each([
  "President Quiroga today received Mr. Tage Lund, the Swedish Foreign Minister.",
  "The Swedish Foreign Minister, Mr. Tage Lund, called yesterday on President Quiroga, and spoke of Chad and Niger.",
  "President Quiroga held talks here with the Swedish Foreign Minister, Mr. Tage Lund, who had come from Chile.",
  "Prime Minister Quiroga and Swedish Foreign Minister Tage Lund conferred for two hours.",
  "President Quiroga and Sweden's Tage Lund met at the palace. Foreign Minister Ana Paz said that they spoke of land.",
])("whoever is called on by a visitor is at home where the report comes from: %s", (text) =>
  expect(countryOf(`LIMA, May 4 (APS) - ${text}`, "Quiroga")).toBe("PER"),
);

test.each([
  "President Quiroga received the Soviet Ambassador yesterday.",
  "Norwegian Foreign Minister Kari Holm called on President Quiroga yesterday.",
  "President Quiroga held talks with Norwegian Foreign Minister Kari Holm yesterday.",
])("a president by his surname alone is at home where he receives, or is met by another's: %s", (text) =>
  expect(countryOf(`LIMA, May 4 (APS) - ${text}`, "Quiroga")).toBe("PER"),
);

test.each(["President Quiroga opened a bridge.", "President Quiroga received Peruvian President Ana Lund."])(
  "a surname alone is of nobody's state without a visitor: %s",
  (text) => expect(countryOf(`LIMA, May 4 (APS) - ${text}`, "Quiroga") ?? null).toBeNull(),
);

test.each([
  "LIMA, May 4 (APS) - President Quiroga said that the border must stay open.",
  "LIMA, May 4 (APS) - President Quiroga held talks with Peruvian Foreign Minister Ana Rojas yesterday.",
  "GENEVA, May 4 (APS) - President Quiroga held talks with Norwegian Foreign Minister Kari Holm yesterday.",
])("but nothing tells his state in %s", (text) => expect(countryOf(text, "Quiroga") ?? null).toBeNull());

test("whoever is to be called on later is of the host's state, whoever was met in the sentence before", () =>
  expect(
    countryOf(
      "LIMA, May 4 (APS) - The Minister of Trade, Mr. Luis Rojas, met the Norwegian trade minister, Mr. Jon Holm, today. Mr. Jon Holm will call on the President, Mr. Juan Quiroga, tomorrow.",
      "Juan Quiroga",
    ),
  ).toBe("PER"));

test("a president who receives is at home, whose letter his guest may bring", () =>
  expect(
    countryOf(
      "LIMA, May 4 (APS) - President Juan Quiroga received the Norwegian ambassador, Jon Holm, who handed him a letter from President Carl Whitlock.",
      "Juan Quiroga",
    ),
  ).toBe("PER"));

test("a king told of elsewhere takes no state from a prime minister", () =>
  expect(
    countryOf(
      "AMMAN, May 4 (APS) - King Talal received the Norwegian ambassador, Jon Holm.\n\nThe ambassador left after an hour.\n\nPrime Minister Samir Khatib received the Peruvian envoy, Ana Rojas.",
      "Samir Khatib",
    ),
  ).toBe("JOR"));

test("nobody is at home at a seat of conferences", () =>
  expect(
    countryOf("LAUSANNE - Foreign Minister Juan Quiroga met Norwegian Foreign Minister Kari Holm here on Tuesday.", "Juan Quiroga") ?? null,
  ).toBeNull());

test.each(["welcomed Chilean minister Pedro Rivas to Lima on Sunday.", "received Chilean minister Pedro Rivas in Lima on Sunday."])(
  "whoever %s is at home there",
  (did) => expect(countryOf(`Foreign Minister Juan Quiroga ${did}`, "Juan Quiroga")).toBe("PER"),
);

test("a minister keeps the office and its state where the text goes on with the rank", () =>
  expect(
    countryOf(
      "LIMA, May 4 (APS) - Chilean General Pedro Rivas called on Defence Minister Major General Carlos Vega here. General Vega praised the visitor.",
      "Carlos Vega",
    ),
  ).toBe("PER"));

test("the state of somebody else without an office is not that of whom he meets", () =>
  expect(
    countryOf(
      "LIMA, May 4 (APS) - National security adviser Ana Reis held talks with her Chilean counterpart, Pedro Rivas, and Norway's Kari Holm in Rome.",
      "Ana Reis",
    ),
  ).toBe("PER"));

test("whom one visitor sees may serve one state", () =>
  expect(
    countryOf(
      "LIMA, May 4 (APS) - Norway's Prime Minister Kari Holm was received by President Ana Reis and met with her Peruvian counterpart, Carlos Vega.",
      "Ana Reis",
    ),
  ).toBe("PER"));

test("what the talks were on is no place of a reception", () =>
  expect(
    countryOf("Lima, 4 May: President Ana Reis received the Norwegian envoy, Kari Holm, for talks on the situation in Bolivia.", "Ana Reis"),
  ).toBe("PER"));

test("a foreign secretary serves under the minister of external affairs", () =>
  expect(
    countryOf(
      "New Delhi - External Affairs Minister Ravi Nath and his Kenyan counterpart, Peter Oloo, will hold talks on Tuesday. Foreign Secretary Asha Rao will join them.",
      "Ravi Nath",
    ),
  ).toBe("IND"));

test("an agency abroad names the officials of its own state without it, where that has a part in the news", () => {
  expect(
    countryOf(
      "LIMA, Peru (PTI) - Prime Minister Ravi Nath and Peruvian President Ana Reis held talks. Defence Secretary Vijay Rao said India would buy copper.",
      "Vijay Rao",
    ),
  ).toBe("IND");
  expect(countryOf("LIMA (PTI) - Peru denied the report. There was no meeting, presidential spokeswoman Ana Reis said.", "Ana Reis")).toBe("PER");
});

import { expect, test } from "vitest";
import { named } from "../../support/analysed.ts";
import { statementsIn } from "../../support/drafts.ts";

const speakers = (text: string) => statementsIn(text).map(({ speaker }) => speaker);

test.each([
  ["Kenyan Foreign Minister Odhiambo Wekesa met his Zambian counterpart, Mutale Banda, on Tuesday. She said the lake was shared.", "Mutale Banda"],
  ["Kenyan Foreign Minister Akinyi Wekesa met her Zambian counterpart, Mutale Banda, on Tuesday. He said the lake was shared.", "Mutale Banda"],
  [
    "Kenyan Foreign Minister Odhiambo Wekesa will stay, Mr. Wekesa's office wrote, and Zambian Foreign Minister Mutale Banda will not. Banda spoke to Mr. Wekesa. She said the lake was shared.",
    "Mutale Banda",
  ],
  [
    "Kenyan Foreign Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda on Tuesday, an aide to President Samuel Wanyama said. The talks went well. He said the lake was shared.",
    "Odhiambo Wekesa",
  ],
])("a pronoun means nobody of whom the text uses the other one: %s", (text, speaker) => {
  expect(speakers(text)).toContain(speaker);
});

test("letters in brackets and words in quotation marks tell nothing of the subject", () => {
  const text =
    'Kenyan Foreign Minister Akinyi Wekesa said "[t]he lake" was hers. Wekesa told Zambian Foreign Minister Mutale Banda: "He is a friend." She said the lake was shared.';
  expect(speakers(text)).toEqual(["Akinyi Wekesa", "Akinyi Wekesa", "Akinyi Wekesa"]);
});

test("whom another serves has not the office of the servant", () => {
  expect(named("The lake is shared, an aide to President Samuel Wanyama said.", "person")).toEqual(["Samuel Wanyama = Samuel Wanyama (President)"]);
});

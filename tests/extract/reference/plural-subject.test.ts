import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Kenyan Foreign Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda on Tuesday.\n\n";
const speaker = (text: string) => statementsIn(`${LEAD}${text} They said the lake was shared.`).at(-1)?.speaker;

test.each([
  ["Fishermen blocked a road.", "Fishermen"],
  ["The protesters, mostly from the north, blocked a road.", "The protesters"],
  ["Residents of the town fled.", "Residents of the town"],
  ["Kenyan officials were angry.", "Kenyan officials"],
  ["Officials in Lusaka were angry.", "Officials in Lusaka"],
  ["Opposition leaders walked out.", "Opposition leaders"],
  ["The Lake Union is threatening to leave.", "Lake Union"],
])("they are the several of whom the sentence before tells: %s", (text, who) => expect(speaker(text)).toBe(who));

test.each([
  "The talks lasted two hours.",
  "Both ministers walked out.",
  "The leaders walked out.",
  "Prices rose sharply.",
  "Wekesa and Banda walked out.",
])("they are those who are named where it tells of them, or of things: %s", (text) => expect(speaker(text)).toBe("Odhiambo Wekesa and Mutale Banda"));

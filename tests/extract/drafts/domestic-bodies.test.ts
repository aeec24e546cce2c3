import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const OF_ONE = "Kenya closed its border on Tuesday. Kenya has a long border, and Kenyan traders were angry. ";
const OF_TWO = "Kenya and Uganda closed their border on Tuesday. Ugandan and Kenyan traders were angry, Uganda's and Kenya's. ";

const country = (before: string, who: string) => statementsIn(`${before}${who} said the closure was wrong.`).at(-1)?.country ?? null;

test.each([
  "The opposition",
  "Opposition leaders",
  "The Movement for Change",
  "The ruling National Party",
  "State prosecutors",
  "The Election Commission",
  "The High Court",
  "The Council of Ministers",
  "The central bank",
  "Parliament",
  "Local officials",
])("who speaks inside a state is of the one that the whole text is about: %s", (who) => {
  expect(country(OF_ONE, who)).toBe("KEN");
  expect(country(OF_TWO, who)).toBeNull();
});

const FROM_NAIROBI = "NAIROBI, March 12 (Reuters) - Kenya and Uganda closed their border on Tuesday.\n\n";
const FROM_CAIRO = "CAIRO, March 12 (Reuters) - Syria and Turkey closed their border on Tuesday. Egypt was silent, Syrian traders were angry.\n\n";

test.each(["The opposition", "The ruling party", "The High Court", "Parliament", "The central bank"])(
  "where two states are named as often, the one that the report comes from: %s",
  (who) => {
    expect(country(FROM_NAIROBI, who)).toBe("KEN");
    expect(country(FROM_CAIRO, who)).toBeNull();
    expect(country(`${FROM_NAIROBI}Uganda was divided. `, who)).toBeNull();
    expect(country(`${FROM_NAIROBI}In Kampala, `, who.toLowerCase())).toBe("UGA");
    expect(country(`${FROM_NAIROBI}In the Ugandan capital, `, who.toLowerCase())).toBe("UGA");
  },
);

test.each([
  "The Liberation Movement",
  "Rebel officials",
  "The International Criminal Court",
  "The Islamic Front",
  "Red Lake officials",
  "Villagers",
  "The commission",
])("who may be of several, or of none, is not: %s", (who) => expect(country(OF_ONE, who)).not.toBe("KEN"));

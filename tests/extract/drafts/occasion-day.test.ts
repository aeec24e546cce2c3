import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Kenyan Foreign Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda in Nairobi on Tuesday.\n\n";
const day = (said: string) => statementsIn(LEAD + said).at(-1)?.date;

test.each([
  ["Wekesa wrote in a letter dated March 1 that the lake was shared.", "2024-03-01"],
  ["In a March 1 letter to Banda, Wekesa said the lake was shared.", "2024-03-01"],
  ["In his Sunday sermon, Bishop Wekesa said the lake was shared.", "2024-03-10"],
  ["Wekesa told the Daily Observer in an interview published on Sunday that the lake was shared.", "2024-03-10"],
  ["Wekesa, speaking to reporters in Kisumu on Sunday, said the lake was shared.", "2024-03-10"],
])("the day of the occasion is that of the saying: %s", (text, when) => expect(day(text)).toBe(when));

test.each([
  ["Wekesa, who arrived on Sunday, said the lake was shared.", "2024-03-12"],
  ["Wekesa said the letter dated March 1 was lost.", "2024-03-12"],
  ["Wekesa, speaking after the Sunday flood, said the lake was shared.", "2024-03-12"],
])("another day is not: %s", (text, when) => expect(day(text)).toBe(when));

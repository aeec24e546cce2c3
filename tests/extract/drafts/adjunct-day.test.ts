import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Kenyan Foreign Minister Odhiambo Wekesa met Zambian Foreign Minister Mutale Banda in Nairobi on Tuesday.\n\n";
const day = (said: string) => statementsIn(LEAD + said).at(-1)?.date;

test.each([
  ["Wekesa said, “The lake is shared between us”, while addressing the press on Sunday.", "2024-03-10"],
  ["Wekesa said, “The lake is shared between us”, while addressing the press on March 1.", "2024-03-01"],
  ["Wekesa said that the lake was shared, at a ceremony held on Sunday.", "2024-03-10"],
  ["Wekesa said as he addressed parliament on Sunday that the lake was shared.", "2024-03-10"],
  ["“The lake is shared between us,” Wekesa said before leaving for Lusaka on Sunday.", "2024-03-10"],
  ["Wekesa called the plan “a grave mistake” upon his arrival in Kisumu on Sunday.", "2024-03-10"],
  ["Wekesa called the plan “a grave mistake” in a letter dated March 1.", "2024-03-01"],
  ["Wekesa said that the lake was shared, after a briefing by his generals on Sunday.", "2024-03-10"],
])("the day of what the speaker was doing is that of the saying: %s", (text, when) => expect(day(text)).toBe(when));

test.each([
  ["Wekesa said in a town captured by rebels on Sunday that the lake was shared.", "2024-03-12"],
  ["Wekesa called the plan “a grave mistake” in a city that fell on Sunday.", "2024-03-12"],
  ["“The lake is shared between us,” Wekesa said, as the navy prepares for the parade on Friday.", "2024-03-12"],
  ["Wekesa said two weeks after the raid on Sunday that the lake was shared.", "2024-03-12"],
])("a day of something else is not: %s", (text, when) => expect(day(text)).toBe(when));

import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "The foreign ministers of Kenya and Zambia held talks in Nairobi on Tuesday over the lake.\n\nDiplomats were hopeful.\n\n";
const WHO = "Zambian Foreign Minister Mutale Banda";
const day = (said: string) => statementsIn(LEAD + said).at(-1)?.date ?? null;

test.each([
  [`${WHO} said late on Monday that the lake was shared.`, "2024-03-11"],
  [`${WHO} told reporters early on Monday that the lake was shared.`, "2024-03-11"],
  [`${WHO} said a day earlier that the lake was shared.`, "2024-03-11"],
  [`A day earlier, ${WHO} said that the lake was shared.`, "2024-03-11"],
  [`${WHO} had said the previous day that the lake was shared.`, "2024-03-11"],
  [`Two days earlier, ${WHO} said that the lake was shared.`, "2024-03-10"],
  [`The same day ${WHO} said that the lake was shared.`, "2024-03-12"],
  [`${WHO} said after the talks that the lake was shared.`, "2024-03-12"],
])("the day that the words beside the verb count: %s", (text, when) => expect(day(text)).toBe(when));

test.each([
  `${WHO} has often said that the lake was shared.`,
  `${WHO} has repeatedly said that the lake was shared.`,
  `${WHO} previously said that the lake was shared.`,
  `${WHO} said on the eve of the talks that the lake was shared.`,
  "The treaty says that the lake is shared.",
  "A report of the ministry says that the lake is shared.",
])("background, and what a text holds, has no day: %s", (text) => expect(day(text)).toBeNull());

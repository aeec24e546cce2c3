import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "The foreign ministers of Kenya and Zambia met in Nairobi on Sunday. ";
const day = (said: string) => statementsIn(LEAD + said).at(-1)?.date;

test.each([
  ["Joy Otieno, a Kenyan government spokeswoman, said after the meeting that the lake was shared.", "2024-03-10"],
  ["Before the talks, Otieno told reporters that the lake was shared.", "2024-03-10"],
  ["In a statement at the end of the meeting, the Kenyan Foreign Ministry said the lake was shared.", "2024-03-10"],
  ["Joy Otieno, a Kenyan government spokeswoman, said when the meeting ended that the lake was shared.", "2024-03-10"],
  [
    "Joy Otieno, a Kenyan spokeswoman, said after the meeting that the lake was shared. Peter Banda, a Zambian envoy, also said it was shared.",
    "2024-03-10",
  ],
])("what is said at the door of the meeting just told has its day: %s", (text, when) => expect(day(text)).toBe(when));

test.each([
  ["Joy Otieno, a Kenyan government spokeswoman, said ahead of the vote that the lake was shared.", "2024-03-13"],
  ["Joy Otieno, a Kenyan government spokeswoman, said after a meeting of farmers that the lake was shared.", "2024-03-13"],
  ["Joy Otieno, a Kenyan government spokeswoman, said nothing was decided at the meeting.", "2024-03-13"],
])("another meeting, or one that is spoken of, gives none: %s", (text, when) => expect(day(text)).toBe(when));

import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Kenyan Prime Minister Daniel Otieno met Ugandan Foreign Minister Grace Okello in Nairobi on Tuesday. ";
const PREMIER = "Kenyan Prime Minister Daniel Otieno met the envoys of Uganda in Nairobi on Tuesday. ";

test("\u201cthe minister\u201d is a minister, and no prime minister", () => {
  expect(statementsIn(`${LEAD}The minister said the border would open.`).at(-1)?.speaker).toBe("Grace Okello");
  expect(statementsIn(`${LEAD}The prime minister said the border would open.`).at(-1)?.speaker).toBe("Daniel Otieno");
  expect(statementsIn(`${PREMIER}The minister said the border would open.`).at(-1)?.speaker).not.toBe("Daniel Otieno");
});

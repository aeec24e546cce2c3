import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const SIGNED = "A treaty on the lake was signed on Tuesday by Kenyan President Odhiambo Wekesa and Zambian President Mutale Banda.\n\n";
const day = (text: string, said: string) => statementsIn(`${text}${said}`).at(-1)?.date;

test("who has signed spoke at the signing", () => {
  expect(day(SIGNED, "“The lake is shared,” Banda said.")).toBe("2024-03-12");
  expect(day(SIGNED, "“The lake is shared,” Banda said on Monday.")).toBe("2024-03-11");
});

test("nobody else did, and a signing of another month is no news", () => {
  expect(day(SIGNED, "“The lake is shared,” Kenyan opposition leader Akinyi Otieno said.")).toBe("2024-03-13");
  const old = SIGNED.replace("on Tuesday", "on January 8");
  expect(day(old, "“The lake is shared,” Banda said.")).toBe("2024-03-13");
});

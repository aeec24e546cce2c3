import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const OTHERS = "Chad has closed its border. Mali may follow, its president warned.\n\n";

test.each([
  "Norwegian Foreign Minister Kari Holm raised the matter with her Peruvian counterpart, Luis Rivas, and the two agreed to open a fund.",
  "Norwegian Foreign Minister Kari Holm was welcomed in Lima by her Peruvian counterpart, Luis Rivas, and the two signed a protocol on rail links.",
  "Norwegian Foreign Minister Kari Holm raised the matter by video link with her Peruvian counterpart, Luis Rivas. They agreed to open a fund.",
  "Norwegian Foreign Minister Kari Holm raised the matter with her Peruvian counterpart, Luis Rivas. The ministers agreed to open a fund.",
])("those of whom the text has just spoken: %s", (text) =>
  expect(agreementsIn(`${OTHERS}${text}`)).toEqual([expect.objectContaining({ status: "concluded", parties: "NOR PER" })]),
);

test("one who is told of alone agrees with nobody", () =>
  expect(agreementsIn(`${OTHERS}Norwegian Foreign Minister Kari Holm praised a book on Peru. They agreed to open a fund.`)).toEqual([]));

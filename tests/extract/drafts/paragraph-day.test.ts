import { expect, test } from "vitest";
import { evidenceOf, statementDrafts, statementsIn } from "../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";

/** [text, day of the last statement]; the document is of Wednesday, 13 March 2024. */
test.each([
  [`On Monday ${HOLM} flew to Lima. She said the strait would stay open.`, "2024-03-11"],
  [`${HOLM} toured the port on Saturday with her staff. The docks were empty. "Nobody sails," Holm told her hosts.`, "2024-03-09"],
  [`Peru's ambassador was called in to the Norwegian foreign ministry on Tuesday. The ministry said the raid was "a grave mistake".`, "2024-03-12"],
])("the scene of the paragraph gives the day: %s", (text, date) =>
  expect(statementsIn(text).at(-1)).toMatchObject({ date, basis: expect.any(String) }),
);

test.each([
  ["another paragraph", `On Monday ${HOLM} flew to Lima.\n\nShe said the strait would stay open.`],
  ["one who has no part in it", `On Monday ${HOLM} flew to Lima. Peruvian President Luis Prado said the strait would stay open.`],
  ["the present", `On Monday ${HOLM} flew to Lima. She says the strait will stay open.`],
  ["years ago", `In 1997 ${HOLM} flew to Lima. She said the strait would stay open.`],
])("but not %s", (_, text) => expect(statementsIn(text).at(-1)).toMatchObject({ date: "2024-03-13", basis: "document" }));

test("its evidence is the day told before", () => {
  const [draft] = statementDrafts(`On Monday ${HOLM} flew to Lima. She said the strait would stay open.`);
  expect(evidenceOf(draft!, "date")).toEqual(["2024-03-11: Monday (date.paragraph:inferred)"]);
});

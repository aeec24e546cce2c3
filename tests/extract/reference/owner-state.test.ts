import { expect, test } from "vitest";
import { agreementsIn, meetingDrafts, meetingsIn } from "../../support/drafts.ts";

const VISIT = "Chilean President Pablo Vera arrived in Peru on Monday";

test.each([
  "the country's foreign minister",
  "the country's president, Ana Rojas",
  "the Andean nation's new defence minister",
  "that country's top officials",
  "the republic's leaders",
  "its president",
  "the country's president and prime minister",
  "the country's new government",
  "members of the country's government",
])("he meets %s", (whom) => {
  expect(meetingsIn(`${VISIT} and met ${whom}.`)).toEqual([expect.objectContaining({ parties: "CHL PER" })]);
  expect(meetingsIn(`${VISIT}. He was received by ${whom} at the palace.`)).toEqual([expect.objectContaining({ parties: "CHL PER" })]);
});

test("a minister of the rank of the visitor's is another's", () => {
  expect(meetingsIn("Chilean Foreign Minister Pablo Vera flew to Peru. On Monday he met that country's foreign minister.")).toEqual([
    expect.objectContaining({ parties: "CHL PER", people: "Pablo Vera" }),
  ]);
});

test("what the words go back to is their evidence, and the state is inferred", () => {
  const [meeting] = meetingDrafts(`${VISIT} and met the country's foreign minister.`);
  const texts = meeting!.evidence.filter(({ column, value }) => column === "parties" && value === "PER");
  expect(texts.map(({ text, method }) => [text, method.split(":")[1]])).toContainEqual(["Peru", "inferred"]);
});

test("its own organisation goes before a state", () => {
  expect(
    meetingsIn("The United Nations urged Chad to free the envoys. Chilean President Pablo Vera met its special envoy, Jan Holm, on Monday."),
  ).toEqual([expect.objectContaining({ parties: "CHL UNO" })]);
});

test("a council of ministers speaks, and meets nobody by its name", () => {
  expect(meetingsIn("Chile thanked Peru on Monday. The country's council of ministers met in Lima.").flatMap(({ parties }) => parties)).not.toContain(
    "CHL PER",
  );
});

test.each(["the Peruvian government", "the country's government", "the country's leaders"])("the visitor and %s sign a treaty", (whom) => {
  expect(agreementsIn(`Chilean President Pablo Vera visited Peru on Monday. Vera and ${whom} signed a treaty on fishing.`)).toEqual([
    expect.objectContaining({ parties: "CHL PER" }),
  ]);
});

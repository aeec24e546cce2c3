import { expect, test } from "vitest";
import { draftsIn } from "../../support/drafts.ts";

/** `kind: speaker (country): content` of each statement. */
const said = (body: string, publisher: string | null = null): readonly string[] =>
  draftsIn(body, { publisher }).flatMap((draft) =>
    draft.table === "statements" ? [`${draft.kind}: ${draft.speaker} (${draft.speaker_country ?? "-"}): ${draft.content}`] : [],
  );

const RAID = "I condemn the raid on the port of Lima in the strongest terms.";
const HELP = "We stand with the people of Peru in this hour and will send aid.";

test("a statement in the first person is that of the one whom its title names, paragraph by paragraph", () => {
  expect(said(`Statement by Norwegian Foreign Minister Ana Holm on the Raid\n\n${RAID}\n\n${HELP}`)).toEqual([
    `document: Ana Holm (NOR): ${RAID}`,
    `document: Ana Holm (NOR): ${HELP}`,
  ]);
});

test("without a name in the title it is that of the government that publishes it", () => {
  expect(said(`On the Raid in Lima\n\n${HELP}`, "U.S. Department of State")).toEqual([`document: U.S. Department of State (USA): ${HELP}`]);
});

test("what such a text reports of another is the other's", () => {
  const other = "Peruvian President Luis Rivas said the port will not reopen before the end of May.";
  expect(said(`Statement by Norwegian Foreign Minister Ana Holm\n\n${RAID}\n\n${HELP}\n\n${other}`)).toEqual([
    "indirect: Luis Rivas (PER): the port will not reopen before the end of May",
    `document: Ana Holm (NOR): ${RAID}`,
    `document: Ana Holm (NOR): ${HELP}`,
  ]);
});

test.each([
  ["an outlet's article in the first person", `The Raid as I Saw It\n\n${RAID}\n\n${HELP}`, "AFP"],
  [
    "a report with quotations",
    'On the Raid\n\nThe port of Lima was raided on Monday, and the "we" of the slogan was painted over.',
    "U.S. Department of State",
  ],
  [
    "a readout with an “our” in it",
    "Meeting with the Minister of Peru\n\nThe following is for use by the press of both countries:\n\nThe Secretary met the minister of Peru in Lima, also in our role as chair of the port council.",
    "U.S. Department of State",
  ],
  ["a joint statement", `Joint Statement by Norway and Chile\n\n${HELP}`, "U.S. Department of State"],
])("no statement of its own: %s", (_, body, publisher) => {
  expect(said(body, publisher).filter((row) => row.startsWith("document"))).toEqual([]);
});

test("a transcript gives each speaker the paragraphs under the label, and the questions to nobody", () => {
  const body = `Briefing in Oslo

FOREIGN MINISTER HOLM: The pass will remain closed until the end of May.

QUESTION: Will the ministry open the other pass in the meantime?

FOREIGN MINISTER HOLM: We will look at that with our friends in Chile next week.

It will take some time before we can say more.

Norwegian Foreign Minister Ana Holm spoke in Oslo.`;
  expect(said(body).slice(0, 3)).toEqual([
    "document: Ana Holm (NOR): The pass will remain closed until the end of May.",
    "document: Ana Holm (NOR): We will look at that with our friends in Chile next week.",
    "document: Ana Holm (NOR): It will take some time before we can say more.",
  ]);
});

test("whom a government's transcript names by a surname alone speaks for it", () => {
  const text = `Press Briefing\n\nMS. BERG: ${HELP}\n\nQUESTION: Will the ships of the navy sail to Lima in May?\n\nMS. BERG: We have made no decision on that yet, and we will not hurry.`;
  expect(said(text, "U.S. Department of State")).toEqual([
    `document: Berg (USA): ${HELP}`,
    "document: Berg (USA): We have made no decision on that yet, and we will not hurry.",
  ]);
});

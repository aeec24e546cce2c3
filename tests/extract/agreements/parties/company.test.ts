import { expect, test } from "vitest";
import { agreementDrafts, agreementsIn, evidenceOf } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const MET = `${HOLM} met ${RIVAS} in Oslo on Tuesday.`;
const FILLER = " The fog was thick. Boats stayed in port. Fishermen mended nets. Schools were shut.";

/** [text, content, parties, movements]. */
test.each([
  [`${MET} A treaty on cod was initialed as well.`, "A treaty on cod", "CHL NOR", ""],
  [`${MET}${FILLER} The two sides decided to share radar data.`, "to share radar data", "CHL NOR", ""],
  [`${MET} "We have agreed to share radar data," Rivas said.`, "to share radar data", "CHL NOR", ""],
  [`${MET} The two sides signed a treaty on cod.`, "a treaty on cod", "CHL NOR", ""],
  [
    `Norway and the Sindal Liberation Front held talks in Nairobi on Tuesday. The two sides agreed to a truce.`,
    "to a truce",
    "NOR",
    "Sindal Liberation Front",
  ],
])("who agrees is who came together before: %s", (text, content, parties, movements) => {
  const [draft] = agreementDrafts(text);
  expect([draft?.content, draft?.parties.join(" "), draft?.other_parties.join(" ")]).toEqual([content, parties, movements]);
});

test("those who signed one thing are those who decide the next, whoever's meeting it was on the sidelines of", () => {
  const text =
    "Chile, Kenya and Norway signed an accord on radar data. It was signed on the sidelines of an African Union summit. The ministers agreed to meet again.";
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["CHL KEN NOR", "CHL KEN NOR"]);
});

test("the parties that were told elsewhere are inferred from there", () => {
  const [, second] = agreementDrafts("Chile and Norway signed a treaty on cod. It was a cold day. The two sides decided to share radar data.");
  expect(new Set(evidenceOf(second!, "parties").map((row) => row.split(" ")[0]))).toEqual(new Set(["CHL:", "NOR:"]));
});

test.each([
  ["what a minister decides may be the cabinet's", `${MET} "We decided to raise the pay of teachers," Rivas said.`],
  ["who spoke is of another state", `${MET} "We have agreed to share radar data," Kenyan Foreign Minister Ann Moi said.`],
])("nobody is guessed (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("“he and” a person are two", () => {
  const text = `${RIVAS} arrived in Oslo on Tuesday. Rivas said he and ${HOLM} had agreed to share radar data.`;
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["CHL NOR"]);
});

test("those who signed are the two sides, and not the mediators who tell of it; others named in a later sentence are", () => {
  const signed = "Togo's army chief and Sindal rebels signed a truce on Tuesday, mediators from Chile and Norway said.";
  expect(agreementDrafts(`${signed} The two sides decided to open the roads.`).map((row) => [...row.parties, ...row.other_parties])).toEqual([
    ["TGO", "Sindal rebels"],
    ["TGO", "Sindal rebels"],
  ]);
  expect(agreementsIn(`${MET} Kenya and Uganda sent envoys. The two sides agreed to mark their border.`).map((row) => row.parties)).toEqual([
    "KEN UGA",
  ]);
});

test("of those whom a quotation names only its own words speak on", () => {
  const said = '"As members of NATO and the EU, we stand by our word," Holm said.';
  for (const who of ["The ministers", "They", "The two countries"]) {
    const rows = agreementsIn(`Chile and Norway signed a treaty on cod on Tuesday.\n\n${said}\n\n${who} reiterated their commitment to free trade.`);
    expect(rows.map(({ kind, parties }) => [kind, parties])).toEqual([
      ["signed", "CHL NOR"],
      ["reaffirmed", "CHL NOR"],
    ]);
  }
});

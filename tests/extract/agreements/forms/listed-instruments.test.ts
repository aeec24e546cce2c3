import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const MET = "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.";
const rows = (text: string) => agreementsIn(text).map(({ kind, content, parties, date }) => [kind, content, parties, date]);

test("each line of a list of instruments signed is one agreement, and what introduces them is none", () => {
  const list = "- Memorandum of Understanding on Cod;\n- Agreement on the Transfer of Radar Data; and\n- Protocol on Fees.";
  expect(rows(`${MET} On the occasion of the visit, the following documents were signed:\n\n${list}\n\nThe President left on Wednesday.`)).toEqual([
    ["signed", "Memorandum of Understanding on Cod", "CHL NOR", "2024-03-12"],
    ["signed", "Agreement on the Transfer of Radar Data", "CHL NOR", "2024-03-12"],
    ["signed", "Protocol on Fees", "CHL NOR", "2024-03-12"],
  ]);
});

test("a line that names no instrument is none", () => {
  expect(rows("Chile and Norway signed the following agreements:\n\n\u2022 Treaty on Cod\n\u2022 A gift of two trees")).toEqual([
    ["signed", "Treaty on Cod", "CHL NOR", "2024-03-13"],
  ]);
});

test.each([
  `${MET} The following documents were displayed:\n\n- Treaty on Cod\n- Protocol on Fees`,
  `${MET} The following documents will be published:\n\n- Treaty on Cod`,
])("nothing was signed: %s", (text) => expect(rows(text)).toEqual([]));

test.each([
  ["(a) Treaty on Cod;\n(b) Protocol on Fees."],
  ["a) Treaty on Cod\nb) Protocol on Fees"],
  ["1. Treaty on Cod\n2. Protocol on Fees"],
  ["ii) Treaty on Cod\niii) Protocol on Fees"],
  ["Treaty on Cod\nProtocol on Fees"],
])("a list may be numbered, or bare titles: %s", (list) => {
  expect(rows(`${MET} At the close of the talks the following instruments were concluded:\n\n${list}\n\nThe President left on Wednesday.`)).toEqual([
    ["signed", "Treaty on Cod", "CHL NOR", "2024-03-12"],
    ["signed", "Protocol on Fees", "CHL NOR", "2024-03-12"],
  ]);
});

test("what was signed during a visit is of the guest and the host that a communiqué names in its title", () => {
  const title = "Joint Communiqué on the State Visit of the President of Chile to the Kingdom of Norway";
  expect(rows(`${title}\n\nThe following were signed during the visit:\n\n(a) Treaty on Cod\n(b) Protocol on Fees`)).toEqual([
    ["signed", "Treaty on Cod", "CHL NOR", "2024-03-13"],
    ["signed", "Protocol on Fees", "CHL NOR", "2024-03-13"],
  ]);
});

test.each([
  "The following documents were signed: a memorandum of understanding on cod; an agreement on radar data; and a protocol on fees.",
  "The two sides signed the following: a memorandum of understanding on cod, an agreement on radar data and a protocol on fees.",
])("a list in one sentence: %s", (list) =>
  expect(rows(`${MET} ${list}`).map(([, content, parties]) => [content, parties])).toEqual([
    ["a memorandum of understanding on cod", "CHL NOR"],
    ["an agreement on radar data", "CHL NOR"],
    ["a protocol on fees", "CHL NOR"],
  ]),
);

test("what a body signs is not of those who met last", () =>
  expect(rows(`${MET} The assembly signed the following: the Protocol on Cod, and the Treaty on Radar Data.`)).toEqual([]));

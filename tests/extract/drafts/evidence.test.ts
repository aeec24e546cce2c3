import { expect, test } from "vitest";
import { evidenceMaker } from "../../../pipeline/extract/drafts/evidence.ts";
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import { cleaned } from "../../support/cleaned.ts";
import { draftsIn, PUBLISHED } from "../../support/drafts.ts";

const STORY = [
  "Norwegian Foreign Minister Kari Holm and her Chilean counterpart Pedro Rivas met at the Pentagon on Tuesday, and nobody was told why. They agreed to share radar data and signed a treaty on fishing.",
  'Holm told Rivas that the strait "must stay open," the Norwegian Foreign Ministry said. The two ministers condemned the attack on the port.',
].join("\n\n");

/** List cells and the values of their items. */
const LISTS: Readonly<Record<Draft["table"], Readonly<Record<string, (draft: never) => readonly string[]>>>> = {
  meetings: {
    parties: (draft: { parties: readonly string[] }) => draft.parties,
    participants: (draft: { people: ReadonlyArray<{ name: string }> }) => draft.people.map(({ name }) => name),
    topics: (draft: { topics: readonly string[] }) => draft.topics,
  },
  agreements: {
    parties: (draft: { parties: readonly string[] }) => draft.parties,
    signatories: (draft: { signatories: ReadonlyArray<{ name: string }> }) => draft.signatories.map(({ name }) => name),
    topics: (draft: { topics: readonly string[] }) => draft.topics,
  },
  statements: { quote: (draft: { quote: readonly string[] }) => draft.quote, topics: (draft: { topics: readonly string[] }) => draft.topics },
};
/** Cells of one value that are read from the text. */
const CELLS: Readonly<Record<Draft["table"], readonly string[]>> = {
  meetings: ["status", "forum", "venue", "city", "country"],
  agreements: ["kind", "status", "instrument", "content"],
  statements: ["content", "speaker", "cue", "reporter", "addressee", "occasion"],
};

const slice = (text: string, { start, end }: DraftEvidence): string => [...text].slice(start, end).join("");
const valuesOf = (draft: Draft, column: string): readonly string[] =>
  draft.evidence.filter((cell) => cell.column === column).map((cell) => cell.value);

test.each([
  ["", STORY],
  ["behind an astral character", `\u{1F91D} News of the day. ${STORY}`],
  ["behind marks that compose", `Se\u0301gou, e\u0301t\u00e9 \u{1F30A}\u{1F30A}. ${STORY}`],
])("every span gives its words back, in code points %s", (_, body) => {
  const { text } = cleaned(body, { published: PUBLISHED }).row;
  const drafts = draftsIn(body);
  expect(drafts.map((draft) => draft.table).toSorted()).toEqual(
    expect.arrayContaining(["agreements", "agreements", "meetings", "statements", "statements"]),
  );
  for (const draft of drafts) for (const cell of draft.evidence) expect([cell.column, slice(text, cell)]).toEqual([cell.column, cell.text]);
});

test("every cell that was read has evidence with its value, every item of a list its own", () => {
  for (const draft of draftsIn(STORY)) {
    const row = draft as unknown as Readonly<Record<string, string | null>>;
    for (const column of CELLS[draft.table]) {
      const values = new Set(valuesOf(draft, column));
      expect([draft.key, column, [...values]]).toEqual([draft.key, column, row[column] === null ? [] : [row[column]]]);
    }
    if (draft.date !== null) expect(new Set(valuesOf(draft, "date"))).toEqual(new Set([draft.date.date]));
    for (const [column, items] of Object.entries(LISTS[draft.table])) {
      expect([draft.key, column, [...new Set(valuesOf(draft, column))].toSorted()]).toEqual([
        draft.key,
        column,
        [...items(draft as never)].toSorted(),
      ]);
    }
  }
});

test("a cell has each of its spans once, and offsets count code points", () => {
  const evidence = evidenceMaker("\u{1F91D} Oslo and Oslo")();
  const spans = [
    { start: 3, end: 7 },
    { start: 3, end: 7 },
    { start: 12, end: 16 },
  ];
  evidence.cell("city", "Oslo", spans, "place.city:stated");
  evidence.told("city", null);
  expect(evidence.rows.map(({ start, end, text }) => [start, end, text])).toEqual([
    [2, 6, "Oslo"],
    [11, 15, "Oslo"],
  ]);
});

test("what is relayed names its reporter, and only that", () => {
  const make = evidenceMaker("Oslo");
  const reporterOf = (reporter?: string | null) => {
    const evidence = make(reporter);
    evidence.cell("city", "Oslo", [{ start: 0, end: 4 }], "place.city:stated");
    return evidence.rows[0]!.reporter;
  };
  expect([reporterOf(), reporterOf("Norway"), reporterOf(null), reporterOf()]).toEqual([null, "Norway", null, null]);
});

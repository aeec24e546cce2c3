import { expect, test } from "vitest";
import { prepareDraft, readDraft, speakerOf, unpackDraft } from "../../../pipeline/merge/prepared/prepared-draft.ts";
import { ownId } from "../../../pipeline/merge/identity/anchor.ts";
import { buildMeeting } from "../../../pipeline/merge/meetings/build-meeting.ts";
import { buildStatement } from "../../../pipeline/merge/sayings/build-statement.ts";
import { fillHoles, rowLine } from "../../../pipeline/rows/row-line.ts";
import type { Placed } from "../../../pipeline/merge/records/placed.ts";
import type { Draft } from "../../../schemas/draft.ts";
import { UNIT } from "../../../pipeline/spool/pieces.ts";
import { COUNTRIES, date, evidence, meeting, person, statement } from "../drafts.ts";
import { placeDrafts } from "../merge-all.ts";

const placed = <D extends Draft>(draft: D): Placed<D> => placeDrafts([draft])[0]!;
const prepared = (draft: Draft) => readDraft(prepareDraft(placed(draft), COUNTRIES));

const SAID = statement("s1", "Ada Salcedo", "the “côte” stays open", {
  in: "a",
  speaker_country: "PER",
  published: "2031-03-05",
  date: date("2031-03-04"),
  evidence: [evidence("speaker", "Ada Salcedo", 3), evidence("content", "the “côte” stays open", 20)],
});

test.each<[string, Draft]>([
  ["of which all evidence has rows", SAID],
  ["with a value that is not its text", { ...SAID, evidence: [...SAID.evidence, { ...evidence("date", "2031-03-04", 30), text: "Tuesday" }] }],
  ["with evidence for a value that its cell has not", { ...SAID, evidence: [evidence("occasion", "a dinner", 50), ...SAID.evidence] }],
  [
    "with two rules on one span",
    { ...SAID, evidence: [...SAID.evidence, { ...evidence("speaker", "Ada Salcedo", 3), method: "other.rule:inferred" }] },
  ],
  ["whose row is left to the merge", { ...SAID, occasion: "N/A" }],
])("a draft %s comes back as it was, with its place in its document", (_, draft) => {
  const one = placed(draft);
  expect(unpackDraft(prepared(draft))).toEqual({ draft: one.draft, anchor: one.anchor, ordinal: one.ordinal });
});

test("the record that is prepared is the one that the merge makes of the draft alone", () => {
  const one = placed(SAID);
  const making = { id: ownId(one), curated: {} };
  const built = buildStatement([{ ...one, meeting: "m_4k0v8n2p6r1t3w5y" }], making, () => "p_4k0v8n2p6r1t3w5y");
  const { row, evidence: rows } = prepared(SAID);
  expect(fillHoles("statements", row, ["m_4k0v8n2p6r1t3w5y", "p_4k0v8n2p6r1t3w5y"])).toEqual(rowLine("statements", built.row));
  expect(rows.split(UNIT)).toEqual(built.evidence.map((span) => rowLine("evidence", span)));
  expect(built.evidence.length).toBeGreaterThan(1);
});

test("a record whose own document contradicts itself is left to the merge", () => {
  const people = [person("Mohamed Sabry", "CHL", "Trade Minister"), person("Muhammad Sabri", "CHL")];
  const spelled = meeting("m1", { in: "a", parties: ["CHL", "NOR"], people });
  const one = placed(spelled);
  expect(buildMeeting([one], { id: ownId(one), curated: {} }, COUNTRIES).conflicts).not.toEqual([]);
  expect(prepared(spelled).row).toBe("");
  expect(prepared(meeting("m1", { in: "a", parties: ["CHL", "NOR"], people: people.slice(1) })).row).not.toBe("");
});

test("a row that its schema refuses is left to the merge, which rejects it", () => {
  expect(prepared({ ...SAID, occasion: "N/A" }).row).toBe("");
});

test("who speaks is known by a name, a crowd by none", () => {
  expect(speakerOf(prepared(SAID))).toEqual({ key: "person\tada salcedo\tPER", office: "" });
  expect(speakerOf(prepared({ ...SAID, speaker_type: "group" }))).toBe(null);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { explainRecord } from "../../pipeline/explain/index.ts";
import { publish } from "../../pipeline/publish/index.ts";
import { DOCUMENT, MEETING, STATEMENT } from "../support/invented-dataset.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
let dir = "";
beforeAll(async () => {
  dir = (await publish(folder("release"), publication())).dir;
});

const explain = async (id: string): Promise<string> => {
  const explanation = await explainRecord(dir, id);
  return explanation.ok ? explanation.text : explanation.fault;
};

test("each cell is followed by its sentence with the span marked, its source and method", async () => {
  const text = await explain(STATEMENT);
  expect(text).toContain(`${STATEMENT} (statements)`);
  expect(text).toContain("speaker: Ana Quill\n    Foreign Minister Ana «Quill» of Portugal met");
  expect(text).toContain("content: The sea must stay open\n    «The sea must stay open», Quill said.\n        one.txt [");
  expect(text).toMatch(/one\.txt \[\d+:\d+\] invented\.rule:stated/);
  expect(text).not.toContain("addressee:");
});

test("offsets are code points: an astral character before the span does not shift it", async () => {
  expect(await explain(DOCUMENT)).toContain("\u{1F91D} «Talks in Lisbon»");
});

test("the sentence is the span's own", async () => {
  const line = (await explain(MEETING)).split("\n").find((candidate) => candidate.includes("«Ana Quill»"))!;
  expect(line.trim()).toBe("Foreign Minister «Ana Quill» of Portugal met her Japanese counterpart Kenji Morrow in Lisbon on March 4, 2024.");
});

test("evidence of one cell stands in reading order", async () => {
  const rows = readFileSync(join(dir, "csv/evidence.csv"), "utf8");
  const row = rows.split("\n").find((line) => line.includes(`${MEETING},city,`));
  const again = row!.replace(/^e_\w+/, "e_0000000000").replace(/,\d+,\d+,Lisbon,/, ",11,17,Lisbon,");
  const later = row!.replace(/^e_\w+/, "e_0000000001").replace(/,\d+,\d+,Lisbon,/, ",86,92,Lisbon,");
  writeFileSync(join(dir, "csv/evidence.csv"), [rows.split("\n")[0], later, again, ""].join("\n"));
  const shown = [...(await explain(MEETING)).matchAll(/\[(?<start>\d+):\d+\] invented/g)].map((match) => match.groups!["start"]);
  writeFileSync(join(dir, "csv/evidence.csv"), rows);
  expect(shown).toEqual(["11", "86"]);
});

test("what other documents say stands beside the cell", async () => {
  expect(await explain(MEETING)).toContain(`    but ${DOCUMENT} has: Porto`);
});

test("a row of evidence and an actor have explanations too", async () => {
  const [, first] = readFileSync(join(dir, "csv/evidence.csv"), "utf8").split("\n");
  expect(await explain(first!.split(",")[0]!)).toMatch(/\(evidence\)[^]*text: .*\n {4}.*«/);
  const [, actor] = readFileSync(join(dir, "csv/actors.csv"), "utf8").split("\n");
  expect(await explain(actor!.split(",")[0]!)).toContain("kind: person");
});

test("an unknown id is met with the nearest ones, or with where to look", async () => {
  expect(await explain(`${MEETING.slice(0, 12)}zzzz`)).toBe(`${MEETING.slice(0, 12)}zzzz is not in meetings: did you mean ${MEETING}?`);
  const far = MEETING[2] === "0" ? "m_1111111111" : "m_0000000000";
  expect(await explain(far)).toBe(`${far} is not in meetings: look in csv/meetings.csv`);
  expect(await explain("meeting 3")).toMatch(/^meeting 3 is no id: ids look like m_/);
  expect(await explain("")).toContain("is no id");
});

test("a merged id leads to its successor, a retired one to its last release", async () => {
  const path = join(dir, "csv/ids.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text}m_0000000001,meetings,merged,${MEETING},r1,r1,\nm_0000000002,meetings,retired,,r1,r2,\n`);
  expect(await explain("m_0000000001")).toContain(`m_0000000001 was merged into ${MEETING} (meetings)`);
  expect(await explain("m_0000000002")).toBe("m_0000000002 is retired: its last release was r2; name that release to see it");
  writeFileSync(path, `${text}m_0000000001,meetings,merged,m_0000000002,r1,r1,\nm_0000000002,meetings,merged,m_0000000001,r1,r1,\n`);
  expect(await explain("m_0000000001")).toContain("is merged in a circle");
  writeFileSync(path, text);
});

test("no release is a fault that says what to name", async () => {
  expect(await explainRecord("/nowhere", MEETING)).toEqual({ ok: false, fault: "no such folder: /nowhere: name a release, such as output/latest" });
});

test("a record of several mentions says what joined them, with the sum of the figures", async () => {
  expect(await explain(MEETING)).toContain("joined:\n    one.txt [20:23] with one.txt [40:43]\n        people +4.00, date +3.00 = 7.00\n");
  expect(await explain(STATEMENT)).not.toContain("joined:");
});

import { expect, test } from "vitest";
import { carriedOn, changeLine, releaseLine, tableChanges, type CellRows, type ChangeContext } from "../../pipeline/export/changes.ts";
import { readChanges } from "../support/apply-changes.ts";
import { collect } from "../support/collect.ts";
import type { TableName } from "../../schemas/dataset.ts";

const country = (code: string, name: string): Readonly<Record<string, string>> => ({
  code,
  name,
  iso2: "",
  kind: "state",
  cow: "",
  gwn: "",
  un_region: "",
});
const JAPAN = country("JPN", "Japan");
const PORTUGAL = country("PRT", "Portugal");
const CONTEXT: ChangeContext = { causesOf: () => ["code"], mergedInto: new Map([["m_1", "m_2"]]) };
const changesOf = (table: TableName, before: CellRows, after: CellRows) => collect(tableChanges(table, before, after, CONTEXT));

test("equal tables have no changes", async () => {
  expect(await changesOf("countries", [JAPAN, PORTUGAL], [JAPAN, PORTUGAL])).toEqual([]);
});

test("added, modified and deleted rows with their values, in the order of the key", async () => {
  const changes = await changesOf("countries", [country("AAA", "A"), JAPAN, PORTUGAL], [country("JPN", "Nippon"), PORTUGAL, country("ZZZ", "Z")]);
  expect(changes).toEqual([
    { op: "DEL", table: "countries", key: ["AAA"], cause: ["code"] },
    { op: "MOD", table: "countries", key: ["JPN"], from: { name: "Japan" }, to: { name: "Nippon" }, cause: ["code"] },
    { op: "ADD", table: "countries", key: ["ZZZ"], row: country("ZZZ", "Z"), cause: ["code"] },
  ]);
  expect(readChanges(changes.map(changeLine).join(""))).toEqual(changes);
});

test("a row whose id was merged says into which", async () => {
  expect(await changesOf("meetings", [{ meeting_id: "m_1" }, { meeting_id: "m_3" }], [])).toEqual([
    { op: "MERGE", table: "meetings", key: ["m_1"], into: "m_2", cause: ["code"] },
    { op: "DEL", table: "meetings", key: ["m_3"], cause: ["code"] },
  ]);
});

test("a composite key is compared part by part", async () => {
  const row = (meeting_id: string, actor_id: string): Readonly<Record<string, string>> => ({ meeting_id, actor_id, name: "", role: "", country: "" });
  const changes = await changesOf("participants", [row("m_1", "p_9")], [row("m_1", "p_1"), row("m_1", "p_9"), row("m_10", "p_0")]);
  expect(changes.map((change) => [change.op, ...change.key])).toEqual([
    ["ADD", "m_1", "p_1"],
    ["ADD", "m_10", "p_0"],
  ]);
});

test("a column that is new is a modification only where it says something", async () => {
  const [before] = [{ code: "JPN", iso2: "JP", kind: "state", cow: "", gwn: "", un_region: "" }];
  expect(await changesOf("countries", [before], [{ ...before, name: "" }])).toEqual([]);
  expect(await changesOf("countries", [before], [{ ...before, name: "Japan" }])).toMatchObject([
    { op: "MOD", from: { name: "" }, to: { name: "Japan" } },
  ]);
});

test("the first line tells the release, what it follows and the columns", () => {
  expect(releaseLine("r2", "r1")).toMatchObject({ op: "RELEASE", release: "r2", previous: "r1", columns: { ids: expect.arrayContaining(["id"]) } });
});

test("only active ids are carried on to a release", () => {
  const ids = [
    { status: "active", last_release: "r1" },
    { status: "retired", last_release: "r1" },
  ].map((row) => carriedOn(row, "r2"));
  expect(ids.map((row) => row["last_release"])).toEqual(["r2", "r1"]);
});

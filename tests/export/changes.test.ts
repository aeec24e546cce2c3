import { expect, test } from "vitest";
import { changesText, tableChanges } from "../../pipeline/export/changes.ts";

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

test("equal tables have no changes", () => {
  expect([...tableChanges("countries", [JAPAN, PORTUGAL], [JAPAN, PORTUGAL])]).toEqual([]);
  expect(changesText([])).toBe("");
});

test("added, modified and deleted rows, in the order of the key", () => {
  const changes = [...tableChanges("countries", [country("AAA", "A"), JAPAN, PORTUGAL], [country("JPN", "Nippon"), PORTUGAL, country("ZZZ", "Z")])];
  expect(changes).toEqual([
    { op: "DEL", table: "countries", key: ["AAA"] },
    { op: "MOD", table: "countries", key: ["JPN"], columns: ["name"] },
    { op: "ADD", table: "countries", key: ["ZZZ"] },
  ]);
  expect(changesText(changes).split("\n")[1]).toBe('{"op":"MOD","table":"countries","key":["JPN"],"columns":["name"]}');
});

test("a composite key is compared part by part", () => {
  const row = (meeting_id: string, actor_id: string): Readonly<Record<string, string>> => ({ meeting_id, actor_id, name: "", role: "", country: "" });
  const changes = [...tableChanges("participants", [row("m_1", "p_9")], [row("m_1", "p_1"), row("m_1", "p_9"), row("m_10", "p_0")])];
  expect(changes.map((change) => [change.op, ...change.key])).toEqual([
    ["ADD", "m_1", "p_1"],
    ["ADD", "m_10", "p_0"],
  ]);
});

test("everything is added to a first release and deleted from an emptied one", () => {
  expect([...tableChanges("countries", [], [JAPAN, PORTUGAL])].map((change) => change.op)).toEqual(["ADD", "ADD"]);
  expect([...tableChanges("countries", [JAPAN, PORTUGAL], [])].map((change) => change.op)).toEqual(["DEL", "DEL"]);
});

import { expect, test } from "vitest";
import { idRows as idStream } from "../../pipeline/export/ids.ts";
import { collect } from "../support/collect.ts";

const idRows = (...given: Parameters<typeof idStream>) => collect(idStream(...given));

const MEETING = { id: "m_0000000001", table: "meetings", anchors: ["d_0000000001:3:9"] } as const;
const OTHER = { id: "m_0000000002", table: "meetings", anchors: [] } as const;

test("a new id is active from this release", async () => {
  expect(await idRows([], [MEETING], "r1")).toEqual([{ ...MEETING, status: "active", merged_into: null, first_release: "r1", last_release: "r1" }]);
});

test("an id that stays keeps its first release; one that goes is retired and keeps its last", async () => {
  const first = await idRows([], [MEETING, OTHER], "r1");
  const second = await idRows(first, [MEETING], "r2");
  expect(second).toEqual([
    { ...MEETING, status: "active", merged_into: null, first_release: "r1", last_release: "r2" },
    { ...OTHER, status: "retired", merged_into: null, first_release: "r1", last_release: "r1" },
  ]);
  expect((await idRows(second, [MEETING], "r3")).map((row) => row.last_release)).toEqual(["r3", "r1"]);
});

test("an id that comes back is active again, with its first release", async () => {
  const gone = await idRows(await idRows([], [MEETING], "r1"), [], "r2");
  expect(await idRows(gone, [MEETING], "r3")).toEqual([{ ...MEETING, status: "active", merged_into: null, first_release: "r1", last_release: "r3" }]);
});

test("a merged id points at its successor, in later releases too", async () => {
  const merged = await idRows(await idRows([], [MEETING, OTHER], "r1"), [MEETING], "r2", new Map([[OTHER.id, MEETING.id]]));
  expect(merged[1]).toMatchObject({ id: OTHER.id, status: "merged", merged_into: MEETING.id, last_release: "r1" });
  expect((await idRows(merged, [MEETING], "r3"))[1]).toMatchObject({ status: "merged", merged_into: MEETING.id });
});

import { expect, test } from "vitest";
import { pickDate } from "../../../pipeline/merge/records/pick-date.ts";
import { pickNewest, pickText } from "../../../pipeline/merge/records/pick.ts";
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { placeDrafts } from "../merge-all.ts";
import { date, evidence, idOf, meeting } from "../drafts.ts";

const place = (...drafts: MeetingDraft[]) =>
  placeDrafts(drafts, new Map([[idOf("copy"), { original: idOf("a"), similarity: 0.9, sentence: 0, originalSentence: 0 }]]));
const city = (draft: MeetingDraft): string | null => draft.city;

test("the value of most independent documents is taken, the others dissent", () => {
  const members = place(
    meeting("m1", { in: "a", published: "2031-03-01", city: "Oslo" }),
    meeting("m1", { in: "copy", published: "2031-03-02", city: "Oslo" }),
    meeting("m1", { in: "b", published: "2031-03-02", city: "Bergen" }),
    meeting("m1", { in: "c", published: "2031-03-02", city: "bergen" }),
    meeting("m1", { in: "d", published: "2031-03-02" }),
  );
  const picked = pickText(members, "city", city);
  expect(picked.value?.toLowerCase()).toBe("bergen");
  expect(picked.dissent).toEqual([idOf("a"), idOf("copy")].sort().map((document_id) => ({ value: "Oslo", document_id })));
});

test("among equals what is stated goes before what is inferred, then the older document", () => {
  const inferred = meeting("m1", { in: "a", published: "2031-03-01", city: "Oslo", evidence: [evidence("city", "Oslo", 5, "Oslo", "x:inferred")] });
  const stated = meeting("m1", { in: "b", published: "2031-03-02", city: "Bergen", evidence: [evidence("city", "Bergen", 5)] });
  expect(pickText(place(inferred, stated), "city", city).value).toBe("Bergen");
  const older = meeting("m1", { in: "c", published: "2031-02-01", city: "Hamar", evidence: [evidence("city", "Hamar", 5)] });
  expect(pickText(place(inferred, stated, older), "city", city).value).toBe("Hamar");
});

test("nobody's value is null and no conflict", () => {
  expect(pickText(place(meeting("m1", { in: "a" })), "city", city)).toEqual({ value: null, dissent: [] });
});

test("the newest document decides the status; on one day what has happened goes before plans", () => {
  const status = (name: string, published: string | null, value: MeetingDraft["status"]) => meeting("m1", { in: name, published, status: value });
  const read = (...drafts: MeetingDraft[]) =>
    pickNewest(place(...drafts), (draft) => draft.status, {
      preference: ["held", "ongoing", "cancelled", "scheduled", "proposed"],
      facts: ["held", "ongoing"],
      plans: ["scheduled", "proposed"],
    });
  expect(read(status("a", "2031-03-01", "scheduled"), status("b", "2031-03-03", "held"))).toEqual({ value: "held", dissent: [] });
  expect(read(status("a", "2031-03-04", "cancelled"), status("b", "2031-03-03", "scheduled")).value).toBe("cancelled");
  expect(read(status("a", "2031-03-03", "scheduled"), status("b", "2031-03-03", "cancelled"))).toEqual({
    value: "cancelled",
    dissent: [{ value: "scheduled", document_id: idOf("a") }],
  });
  expect(read(status("a", null, "cancelled"), status("b", "2031-03-03", "scheduled")).value).toBe("scheduled");
  expect(read(status("a", "2031-03-03", "held"), status("b", "2031-03-04", "cancelled")).value).toBe("cancelled");
});

test("what was held is no plan again, when a later document still announces it", () => {
  const status = (name: string, published: string | null, value: MeetingDraft["status"]) => meeting("m1", { in: name, published, status: value });
  const read = (...drafts: MeetingDraft[]) =>
    pickNewest(place(...drafts), (draft) => draft.status, { preference: ["held", "scheduled"], facts: ["held"], plans: ["scheduled"] });
  expect(read(status("a", "2031-03-03", "held"), status("b", "2031-03-07", "scheduled"))).toEqual({ value: "held", dissent: [] });
  expect(read(status("a", null, "held"), status("b", "2031-03-03", "scheduled")).value).toBe("held");
  expect(read(status("a", "2031-03-03", "scheduled"), status("b", "2031-03-07", "scheduled")).value).toBe("scheduled");
});

test("the most precise and best founded date is taken; a wider one that holds it is no conflict", () => {
  const dated = (name: string, when: MeetingDraft["date"]) => meeting("m1", { in: name, date: when });
  const picked = pickDate(place(dated("a", date("2031-03")), dated("b", date("2031-03-04", "relative")), dated("c", null)));
  expect(picked.cells).toMatchObject({ date: "2031-03-04", date_basis: "relative" });
  expect(picked.dissent).toEqual([]);
  const differ = pickDate(place(dated("a", date("2031-03-05", "document")), dated("b", date("2031-03-04"))));
  expect(differ.cells.date).toBe("2031-03-04");
  expect(differ.dissent).toEqual([{ value: "2031-03-05", document_id: idOf("a") }]);
  expect(pickDate(place(dated("a", null))).cells).toMatchObject({ date: null, date_precision: null });
});

test("less said, or the same words in another order, is no conflict", () => {
  const forum = (name: string, value: string) => meeting("m1", { in: name, forum: value });
  const members = place(forum("a", "Joint Fisheries Commission"), forum("b", "Fisheries Commission"), forum("c", "Ocean Forum"));
  const picked = pickText(members, "forum", (draft) => draft.forum, ["Joint Fisheries Commission", "Fisheries Commission", "Ocean Forum"]);
  expect(picked.value).toBe("Joint Fisheries Commission");
  expect(picked.dissent).toEqual([{ value: "Ocean Forum", document_id: idOf("c") }]);
});

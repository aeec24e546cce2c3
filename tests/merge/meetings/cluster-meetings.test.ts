import { expect, test } from "vitest";
import type { Duplicate } from "../../../pipeline/merge/duplicates/find-duplicates.ts";
import { clusterMeetings } from "../../../pipeline/merge/meetings/cluster-meetings.ts";
import { FEATURES } from "../../../pipeline/merge/meetings/features.ts";
import { slimMeeting } from "../../../pipeline/merge/meetings/slim-meeting.ts";
import { MUST_NOTS } from "../../../pipeline/merge/meetings/must-not.ts";
import { NO_RULINGS } from "../../../pipeline/merge/judgements/rulings.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import type { MeetingDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import { date, idOf, meeting, person } from "../drafts.ts";
import { placeDrafts, shelved, withoutSteps } from "../merge-all.ts";

const RUUD = person("Ingrid Ruud", "NOR", "Defence Minister");
const AASEN = person("Nils Aasen", "NOR", "Foreign Minister");
const PARRA = person("Tomás Parra", "CHL", "Defense Minister");
const QUIROZ = person("Berta Quiroz", "CHL", "Foreign Minister");
const SALCEDO = person("Ada Salcedo", "PER", "Trade Minister");
const PARTIES = { parties: ["CHL", "NOR"], published: "2031-03-05" };
const DAY = { date: date("2031-03-04"), level: "minister" as const };

const interval = (from: string, to: string): EdtfDate => ({
  date: `${from}/${to}`,
  date_start: from,
  date_end: to,
  date_precision: "interval",
  date_basis: "relative",
});

/** Clusters as sorted lists of "document key". */
const clusters = (...drafts: MeetingDraft[]): string[][] => clustersAmong(drafts);

/** The same where some documents are copies. */
function clustersAmong(drafts: readonly MeetingDraft[], copies?: ReadonlyMap<string, Duplicate>): string[][] {
  const names = new Map(["a", "b", "c", "d"].map((name) => [idOf(name), name]));
  const placed = placeDrafts(drafts, copies);
  const meetings = shelved(placed.map(slimMeeting));
  return withoutSteps(clusterMeetings(meetings, NO_RULINGS, memorySpool()))
    .map(({ members }) => members.map(({ standing: { rank } }) => `${names.get(placed[rank]!.draft.document_id)} ${placed[rank]!.draft.key}`).sort())
    .sort();
}

test("the same people on the same day are one meeting", () => {
  expect(
    clusters(
      meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [RUUD, PARRA] }),
      meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [PARRA, RUUD] }),
    ),
  ).toEqual([["a m1", "b m1"]]);
});

test("planned in three documents, held in another: one meeting", () => {
  const people = [person("Eva Lind", "NOR", "Prime Minister"), person("Raúl Soto", "CHL", "President")];
  const cells = { ...PARTIES, level: "leader" as const, date: date("2031-03-07"), people };
  const planned = ["a", "b", "c"].map((name) => meeting("m2", { in: name, ...cells, status: "scheduled" }));
  expect(clusters(...planned, meeting("m1", { in: "d", ...cells, published: "2031-03-08" }))).toEqual([["a m2", "b m2", "c m2", "d m1"]]);
});

test("two drafts of one document are never one, nor what hangs on each of them", () => {
  const main = { ...PARTIES, ...DAY, forum: "two-plus-two", people: [RUUD, AASEN, PARRA, QUIROZ] };
  const side = { ...PARTIES, ...DAY, people: [AASEN, QUIROZ] };
  expect(
    clusters(
      meeting("m1", { in: "a", ...main }),
      meeting("m2", { in: "a", ...side }),
      meeting("m1", { in: "b", ...PARTIES, ...DAY, forum: "two-plus-two" }),
      meeting("m1", { in: "c", ...side }),
    ),
  ).toEqual([
    ["a m1", "b m1"],
    ["a m2", "c m1"],
  ]);
});

test("a talk in the margins is no part of the main meeting, also across documents", () => {
  const main = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [RUUD, AASEN, PARRA, QUIROZ] });
  expect(clusters(main, meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] }))).toHaveLength(2);
  const summit = meeting("m1", { in: "c", ...DAY, parties: ["CHL", "NOR", "PER"], people: [AASEN, QUIROZ, SALCEDO] });
  expect(clusters(summit, meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] }))).toHaveLength(2);
});

test("one minister's talks with two counterparts on one day are two", () => {
  const first = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] });
  const second = meeting("m1", { in: "b", ...DAY, parties: ["NOR", "PER"], people: [AASEN, SALCEDO] });
  expect(clusters(first, second)).toHaveLength(2);
  expect(clusters(first, meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [RUUD, QUIROZ] }))).toHaveLength(2);
});

test("rounds on two days, and a call beside a meeting, are two", () => {
  const people = [AASEN, QUIROZ];
  const first = meeting("m1", { in: "a", ...PARTIES, ...DAY, people });
  expect(clusters(first, meeting("m1", { in: "b", ...PARTIES, ...DAY, date: date("2031-03-05"), people }))).toHaveLength(2);
  expect(clusters(first, meeting("m1", { in: "b", ...PARTIES, ...DAY, format: "phone", people }))).toHaveLength(2);
});

test("a month holds a day of it when the people agree; parties alone are not enough", () => {
  const day = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] });
  const month = { ...PARTIES, date: date("2031-03"), level: "minister" as const };
  expect(clusters(day, meeting("m1", { in: "b", ...month, people: [QUIROZ, AASEN] }))).toHaveLength(1);
  expect(clusters(day, meeting("m1", { in: "b", ...month }))).toHaveLength(2);
});

test("a date that was only taken from the document may be a day late", () => {
  const told = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] });
  const taken = { ...PARTIES, date: date("2031-03-05", "document"), people: [AASEN, QUIROZ] };
  expect(clusters(told, meeting("m1", { in: "b", ...taken }))).toHaveLength(1);
});

test("nameless reports of an unusual format join by month and parties", () => {
  const virtual = { ...PARTIES, date: date("2030-11"), level: "minister" as const, format: "virtual" as const };
  expect(clusters(meeting("m4", { in: "a", ...virtual }), meeting("m2", { in: "b", ...virtual }))).toHaveLength(1);
  const other = meeting("m2", { in: "b", ...virtual, parties: ["CHL", "PER"] });
  expect(clusters(meeting("m4", { in: "a", ...virtual }), other)).toHaveLength(2);
});

test("a nameless report joins the only meeting it fits, and none when several fit", () => {
  const nameless = meeting("m1", { in: "c", ...PARTIES, ...DAY });
  const defence = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [RUUD, PARRA] });
  const foreign = meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] });
  expect(clusters(defence, nameless)).toEqual([["a m1", "c m1"]]);
  expect(clusters(defence, foreign, nameless)).toEqual([["a m1"], ["b m1"], ["c m1"]]);
});

test("an undated report joins by people within the week of its document", () => {
  const told = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [AASEN, QUIROZ] });
  expect(clusters(told, meeting("m1", { in: "b", ...PARTIES, people: [AASEN, QUIROZ] }))).toHaveLength(1);
  expect(clusters(told, meeting("m1", { in: "b", ...PARTIES, published: "2032-01-01", people: [AASEN, QUIROZ] }))).toHaveLength(2);
});

test("a copy with another day corrects its original; another report with another day tells of a second meeting", () => {
  const people = [AASEN, QUIROZ];
  const first = meeting("m1", { in: "a", ...PARTIES, ...DAY, people });
  const corrected = meeting("m1", { in: "b", ...PARTIES, ...DAY, date: date("2031-03-10"), published: "2031-03-11", people });
  const later = meeting("m1", { in: "c", ...PARTIES, ...DAY, date: date("2031-03-04"), people });
  const isCopy = new Map([[idOf("b"), { original: idOf("a"), similarity: 0.95, sentence: 0, originalSentence: 0 }]]);
  expect(clustersAmong([first, corrected, later], isCopy)).toEqual([["a m1", "b m1", "c m1"]]);
  expect(clusters(first, corrected)).toHaveLength(2);
  const elsewhere = meeting("m1", { in: "b", ...PARTIES, ...DAY, date: date("2031-03-05"), people, city: "Lima" });
  expect(clustersAmong([first, elsewhere], isCopy)).toHaveLength(2);
});

test("a spelling of its own is the same person at one meeting, also where one report gives no office", () => {
  const told = meeting("m1", { in: "a", ...PARTIES, ...DAY, people: [AASEN, person("Mohamed Sabry", "CHL", "Trade Minister")] });
  const spelled = meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [AASEN, person("Muhammad Sabri", "CHL")] });
  expect(clusters(told, spelled)).toHaveLength(1);
  expect(clusters(told, meeting("m1", { in: "b", ...PARTIES, ...DAY, people: [AASEN, person("Mahmud Sabri", "CHL")] }))).toHaveLength(2);
});

test("ministers of other fields hold meetings of their own, though day, place and body are the same", () => {
  const union = { parties: ["NAT"], ...DAY, city: "Bergen", country: "NOR", format: "in_person" as const, published: "2031-03-05" };
  const foreign = meeting("m1", { in: "a", ...union, portfolios: ["foreign"] });
  expect(clusters(foreign, meeting("m1", { in: "b", ...union, portfolios: ["agriculture"] }))).toHaveLength(2);
  expect(clusters(foreign, meeting("m1", { in: "b", ...union, portfolios: ["defense", "foreign"] }))).toHaveLength(1);
  expect(clusters(foreign, meeting("m1", { in: "b", ...union }))).toHaveLength(1);
});

test("a summit that opened on one day and closed on the next is one; rounds of talks are two", () => {
  const summit = { parties: ["NAT"], city: "Bergen", country: "NOR", format: "in_person" as const, forum: "NATO summit", published: "2031-03-05" };
  const opened = meeting("m1", { in: "a", ...summit, date: date("2031-03-04") });
  const closed = meeting("m1", { in: "b", ...summit, date: date("2031-03-05") });
  expect(clusters(opened, closed)).toHaveLength(1);
  expect(clusters(opened, { ...closed, city: "Oslo" })).toHaveLength(2);
  expect(clusters(opened, { ...closed, date: date("2031-03-09") })).toHaveLength(2);
  expect(clusters({ ...opened, forum: "Ocean Dialogue" }, { ...closed, forum: "Ocean Dialogue" })).toHaveLength(2);
});

test("what a body did on Tuesday and Wednesday holds what it did there on Wednesday, and then on Tuesday", () => {
  const session = {
    parties: ["NAT"],
    city: "Bergen",
    country: "NOR",
    level: "leader" as const,
    format: "in_person" as const,
    published: "2031-03-06",
  };
  const whole = meeting("m1", { in: "a", ...session, date: interval("2031-03-04", "2031-03-05") });
  const second = meeting("m1", { in: "b", ...session, date: date("2031-03-05") });
  const first = meeting("m1", { in: "c", ...session, date: date("2031-03-04") });
  expect(clusters(whole, second, first)).toHaveLength(1);
  expect(clusters(whole, { ...second, city: null })).toHaveLength(2);
});

test("the same three parties in one city are one meeting where their days overlap, two parties are not", () => {
  const talks = { city: "Bergen", country: "NOR", format: "in_person" as const, published: "2031-03-06" };
  const day = meeting("m1", { in: "a", ...talks, parties: ["CHL", "NOR", "PER"], date: date("2031-03-04") });
  const week = meeting("m1", { in: "b", ...talks, parties: ["CHL", "NOR", "PER"], date: interval("2031-03-03", "2031-03-09") });
  expect(clusters(day, week)).toHaveLength(1);
  expect(clusters({ ...day, parties: ["CHL", "NOR"] }, { ...week, parties: ["CHL", "NOR"] })).toHaveLength(2);
});

test("features and rules have names of their own", () => {
  for (const list of [FEATURES, MUST_NOTS]) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
});

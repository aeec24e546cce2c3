import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actorName } from "../../../pipeline/merge/people/actor-name.ts";
import { speakerMention, type ActorMention } from "../../../pipeline/merge/people/actor-mentions.ts";
import { actorsIn, openDirectory } from "../../../pipeline/merge/people/actor-directory.ts";
import { actorsOf } from "../../../pipeline/merge/people/find-actors.ts";
import { bodyKey } from "../../../pipeline/merge/people/body-key.ts";
import type { RegisteredId } from "../../../pipeline/merge/identity/registered-id.ts";
import { diskSpool } from "../../../pipeline/disk/disk-spool.ts";
import type { Spool } from "../../../pipeline/spool/spool.ts";
import { finished } from "../../../pipeline/steps.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import { COUNTRIES } from "../drafts.ts";

const mention = (name: string, country: string | null = "NOR", role: string | null = null) => ({
  kind: "person" as const,
  name,
  role,
  country,
  code: null,
});
const body = (name: string, country: string | null) => ({ kind: "body" as const, name, role: null, country, code: null });

/** All actors, and the directory. */
function directoryOf(mentions: readonly ActorMention[], register: readonly RegisteredId[] = [], spool: Spool = memorySpool()) {
  const found = finished(actorsOf(mentions, register, COUNTRIES, spool));
  const actors = [...actorsIn(found)];
  return { ...openDirectory(found, COUNTRIES, spool), rows: actors.map(({ row }) => row), identities: actors.map(({ identity }) => identity) };
}

test("forms of one name are one actor, with the others as aliases and all offices", () => {
  const directory = directoryOf([
    mention("Ruud Ingrid", "NOR", "Defence Minister"),
    mention("Ingrid Ruud", "NOR", "Prime Minister"),
    mention("Ruud"),
  ]);
  expect(directory.rows).toHaveLength(1);
  expect(directory.rows[0]).toMatchObject({ name: "Ruud Ingrid", aliases: ["Ingrid Ruud", "Ruud"], roles: ["Defence Minister", "Prime Minister"] });
  expect(directory.idOf(mention("Ruud"))).toBe(directory.rows[0]!.actor_id);
});

test("an office has the days of the first and the last document that gives it, in whatever letters", () => {
  const on = (day: string | null, role: string | null) => ({ ...mention("Ingrid Ruud", "NOR", role), day });
  const { rows } = directoryOf([
    on("2031-03-06", "Defence Minister"),
    on("2031-03-04", "defence minister"),
    on(null, "Defence Minister"),
    on("2032-01-01", "Prime Minister"),
    on("2033-01-01", null),
    on(null, "Envoy"),
  ]);
  expect(rows[0]!.roles).toEqual(["Defence Minister (2031-03-04/2031-03-06)", "Prime Minister (2032-01-01)", "Envoy"]);
});

test("a surname that fits two people is neither of them", () => {
  const directory = directoryOf([mention("Ingrid Ruud"), mention("Olav Ruud"), mention("Ruud")]);
  expect(directory.rows.map((row) => row.name).sort()).toEqual(["Ingrid Ruud", "Olav Ruud", "Ruud"]);
});

test("people of one name and two countries are two", () => {
  expect(directoryOf([mention("Ana Berg", "NOR"), mention("Ana Berg", "CHL")]).rows).toHaveLength(2);
});

/** Mentions of one name, each by its office, document and day. */
const borne = (...mentions: ReadonlyArray<readonly [role: string | null, document: string, day: string | null]>) =>
  mentions.map(([role, document, day]) => ({ ...mention("Ana Berg", "NOR", role), document, day }));

test("people of one name and country whose offices nobody holds together are two, each with its own", () => {
  const mentions = borne(
    ["Defence Minister", "a", "2031-03-04"],
    ["Ambassador to Kenya", "b", "2031-03-05"],
    ["Defense Minister", "c", "2031-03-09"],
    [null, "d", "2031-03-09"],
    ["Ambassador", "e", "2031-04-01"],
  );
  const { rows, idOf } = directoryOf(mentions);
  expect(rows.map(({ roles }) => roles.join(", ")).toSorted()).toEqual([
    "Ambassador to Kenya (2031-03-05), Ambassador (2031-04-01)",
    "Defence Minister (2031-03-04), Defense Minister (2031-03-09)",
  ]);
  const [minister, ambassador] = [idOf(mentions[0]!), idOf(mentions[1]!)];
  expect(minister).not.toBe(ambassador);
  expect(mentions.map(idOf)).toEqual([minister, ambassador, minister, minister, ambassador]);
  expect(directoryOf(mentions.slice(0, 1)).rows[0]!.actor_id).toBe(minister);
});

test("a short form goes to the namesake whose office it has", () => {
  const mentions = [...borne(["Defence Minister", "a", "2031-03-04"], ["Ambassador", "b", "2031-03-05"]), mention("A. Berg", "NOR", "ambassador")];
  const { rows, idOf } = directoryOf(mentions);
  expect(rows).toHaveLength(2);
  expect(idOf(mentions[2]!)).toBe(idOf(mentions[1]!));
});

test.each([
  ["a career", borne(["Defence Minister", "a", "2031-03-04"], ["Ambassador", "b", "2031-09-05"])],
  ["what one document says of one person", borne(["Defence Minister", "a", "2031-03-04"], ["Ambassador", "a", "2031-03-04"])],
  ["a former office", borne(["Defence Minister", "a", "2031-03-04"], ["former Ambassador", "b", "2031-03-05"])],
  ["a head of government with a ministry", borne(["Prime Minister", "a", "2031-03-04"], ["Defence Minister", "b", "2031-03-05"])],
  ["one ministry under two names", borne(["Minister of External Affairs", "a", "2031-03-04"], ["Foreign Minister", "b", "2031-03-05"])],
  ["less said of one office", borne(["Minister", "a", "2031-03-04"], ["Foreign Minister", "b", "2031-03-05"])],
  ["titles of no post", borne(["top diplomat", "a", "2031-03-04"], ["Foreign Minister", "b", "2031-03-05"], ["negotiator", "c", "2031-03-05"])],
])("%s makes no namesake", (_what, mentions) => {
  expect(directoryOf(mentions).rows).toHaveLength(1);
});

test("spellings of one name by other rules are one actor; with vowels of their own only in one office", () => {
  const count = (...mentions: ReturnType<typeof mention>[]) => directoryOf(mentions).rows.length;
  expect(count(mention("Dmitriy Khorlov", "NOR"), mention("Dmitry Horlov", "NOR"))).toBe(1);
  const [mohamed, muhammad] = [mention("Mohamed Sabry", "KEN", "Minister of Trade"), mention("Muhammad Sabri", "KEN", "Trade Minister")];
  expect(count(mohamed, muhammad)).toBe(1);
  expect(count(mohamed, { ...muhammad, role: "Ambassador" })).toBe(2);
  expect(count(mohamed, { ...muhammad, country: "CHL" })).toBe(2);
});

test("a name one letter off in the same office, however that is spelled, is one actor", () => {
  const [right, wrong] = [mention("Tomas Parra", "CHL", "Defense Minister"), mention("Tomas Perra", "CHL", "Defence Minister")];
  const { rows } = directoryOf([right, wrong]);
  expect(rows).toMatchObject([{ name: "Tomas Parra", aliases: ["Tomas Perra"] }]);
  expect(directoryOf([right, { ...wrong, role: "Foreign Minister" }]).rows).toHaveLength(2);
});

test("the id of an actor comes from the oldest form", () => {
  const old = directoryOf([mention("Ruud Ingrid")]).rows[0]!.actor_id;
  expect(directoryOf([mention("Ruud Ingrid"), mention("Ingrid Ruud")]).rows[0]!.actor_id).toBe(old);
});

test("names of one body are one actor, bodies of two countries are two", () => {
  const directory = directoryOf([
    body("Norwegian Ministry of Defense", "NOR"),
    body("Norway's defence ministry", "NOR"),
    body("Chilean Defense Ministry", "CHL"),
  ]);
  expect(directory.rows.map((row) => row.name).sort()).toEqual(["Chilean Defense Ministry", "Norwegian Ministry of Defense"]);
});

test("the country in front of a body's name is no part of it; other words are", () => {
  expect(bodyKey("U.S. State Department", "USA", COUNTRIES)).toBe(bodyKey("State Department", "USA", COUNTRIES));
  expect(bodyKey("US Department of Defense", "USA", COUNTRIES)).toBe(bodyKey("U.S. Defense Department", "USA", COUNTRIES));
  expect(bodyKey("State Department", "USA", COUNTRIES)).not.toBe(bodyKey("Defense Department", "USA", COUNTRIES));
});

test("an id of an earlier release stays with its name, and one whose name has joined another is merged", () => {
  const [full, short] = [mention("Ingrid Ruud"), mention("Ruud")];
  const earlier = [full, short].map((one, age): RegisteredId => {
    const [actor] = directoryOf([one]).identities;
    return { ...actor!, status: "active", age };
  });
  const { rows, mergedInto, idOf } = directoryOf([short, full], earlier);
  expect(rows.map(({ actor_id }) => actor_id)).toEqual([earlier[0]!.id]);
  expect([...mergedInto]).toEqual([[earlier[1]!.id, earlier[0]!.id]]);
  expect(idOf(short)).toBe(earlier[0]!.id);
});

test("a part of a name that a crowd shares joins nobody", () => {
  const syllables = ["ba", "da", "ga", "la", "ma", "na", "pa", "ra", "sa", "ta"];
  const crowd = [...Array(201).keys()].map((at) => mention(`${[100, 10, 1].map((n) => syllables[Math.floor(at / n) % 10]).join("")} Ruud`));
  expect(directoryOf([...crowd, mention("R. Ruud")]).rows).toHaveLength(201 + 1);
  expect(directoryOf([...crowd.slice(0, 1), mention("B. Ruud")]).rows).toHaveLength(1);
});

test("on a disk that holds next to nothing in memory the directory is the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-directory-"));
  const given = ["Ana", "Bo", "Carla", "Dmitriy", "Dmitry"];
  const mentions = [...Array(300).keys()].map((at) => ({
    ...mention(`${given[at % 5]} ${given[(at * 7) % 4]}${at % 37}son`, at % 3 === 0 ? "NOR" : "CHL", at % 4 === 0 ? "Minister" : "Ambassador"),
    document: `d${at % 90}`,
    day: `2031-03-${String(1 + (at % 28)).padStart(2, "0")}`,
  }));
  const spool = diskSpool(folder, 4096);
  try {
    const [inMemory, onDisk] = [directoryOf(mentions), directoryOf(mentions, [], spool)];
    expect(onDisk.rows).toEqual(inMemory.rows);
    expect(mentions.map(onDisk.idOf)).toEqual(mentions.map(inMemory.idOf));
    expect(new Set(mentions.map(onDisk.idOf))).toEqual(new Set(onDisk.rows.map(({ actor_id }) => actor_id)));
  } finally {
    spool.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a state, its other names and its capital as a speaker are one actor; its ministry is another", () => {
  const speaker = (name: string) =>
    actorName(
      speakerMention({ speaker: name, speaker_role: null, speaker_country: "NOR", speaker_type: "government" } as never, COUNTRIES)!,
      COUNTRIES,
    ).key;
  expect(new Set(["Norway", "Oslo", "NOR"].map(speaker)).size).toBe(1);
  expect(speaker("Lima")).not.toBe(speaker("Norway"));
  expect(speaker("Norwegian Foreign Ministry")).not.toBe(speaker("Norway"));
});

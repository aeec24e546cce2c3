import { expect, test } from "vitest";
import { buildDirectory } from "../../../pipeline/merge/people/actor-directory.ts";
import { bodyKey } from "../../../pipeline/merge/people/body-key.ts";
import { COUNTRIES } from "../drafts.ts";

const mention = (name: string, country: string | null = "NOR", role: string | null = null) => ({
  kind: "person" as const,
  name,
  role,
  country,
  code: null,
});
const body = (name: string, country: string | null) => ({ kind: "body" as const, name, role: null, country, code: null });

test("forms of one name are one actor, with the others as aliases and all offices", () => {
  const directory = buildDirectory(
    [mention("Ruud Ingrid", "NOR", "Defence Minister"), mention("Ingrid Ruud", "NOR", "Prime Minister"), mention("Ruud")],
    COUNTRIES,
  );
  expect(directory.rows).toHaveLength(1);
  expect(directory.rows[0]).toMatchObject({ name: "Ruud Ingrid", aliases: ["Ingrid Ruud", "Ruud"], roles: ["Defence Minister", "Prime Minister"] });
  expect(directory.idOf(mention("Ruud"))).toBe(directory.rows[0]!.actor_id);
});

test("an office has the days of the first and the last document that gives it, in whatever letters", () => {
  const on = (day: string | null, role: string | null) => ({ ...mention("Ingrid Ruud", "NOR", role), day });
  const { rows } = buildDirectory(
    [
      on("2031-03-06", "Defence Minister"),
      on("2031-03-04", "defence minister"),
      on(null, "Defence Minister"),
      on("2032-01-01", "Prime Minister"),
      on("2033-01-01", null),
      on(null, "Envoy"),
    ],
    COUNTRIES,
  );
  expect(rows[0]!.roles).toEqual(["Defence Minister (2031-03-04/2031-03-06)", "Prime Minister (2032-01-01)", "Envoy"]);
});

test("a surname that fits two people is neither of them", () => {
  const directory = buildDirectory([mention("Ingrid Ruud"), mention("Olav Ruud"), mention("Ruud")], COUNTRIES);
  expect(directory.rows.map((row) => row.name).sort()).toEqual(["Ingrid Ruud", "Olav Ruud", "Ruud"]);
});

test("people of one name and two countries are two", () => {
  expect(buildDirectory([mention("Ana Berg", "NOR"), mention("Ana Berg", "CHL")], COUNTRIES).rows).toHaveLength(2);
});

test("the id of an actor comes from the oldest form", () => {
  const old = buildDirectory([mention("Ruud Ingrid")], COUNTRIES).rows[0]!.actor_id;
  expect(buildDirectory([mention("Ruud Ingrid"), mention("Ingrid Ruud")], COUNTRIES).rows[0]!.actor_id).toBe(old);
});

test("names of one body are one actor, bodies of two countries are two", () => {
  const directory = buildDirectory(
    [body("Norwegian Ministry of Defense", "NOR"), body("Norway's defence ministry", "NOR"), body("Chilean Defense Ministry", "CHL")],
    COUNTRIES,
  );
  expect(directory.rows.map((row) => row.name).sort()).toEqual(["Chilean Defense Ministry", "Norwegian Ministry of Defense"]);
});

test("the country in front of a body's name is no part of it; other words are", () => {
  expect(bodyKey("U.S. State Department", "USA", COUNTRIES)).toBe(bodyKey("State Department", "USA", COUNTRIES));
  expect(bodyKey("US Department of Defense", "USA", COUNTRIES)).toBe(bodyKey("U.S. Defense Department", "USA", COUNTRIES));
  expect(bodyKey("State Department", "USA", COUNTRIES)).not.toBe(bodyKey("Defense Department", "USA", COUNTRIES));
});

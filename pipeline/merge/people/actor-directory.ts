/** The `actors` table, and which actor a mention means. */
import type { Actor } from "../../../schemas/actor.ts";
import type { CountryNames } from "../country-names.ts";
import { makeId } from "../../text/digest.ts";
import { assignIds } from "../identity/assign-ids.ts";
import type { Identities, RegisteredId } from "../identity/registered-id.ts";
import { compareText, sortedUnique } from "../order.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { bodyKey } from "./body-key.ts";
import { groupPersons } from "./group-persons.ts";
import { toPerson } from "./person.ts";
import { actorRow, addMention, startProfile, type Profile } from "./profile.ts";

export interface ActorDirectory extends Identities {
  /** Sorted by id. */
  readonly rows: readonly Actor[];
  /** The actor's id; null for someone whom no draft mentions. */
  readonly idOf: (mention: Pick<ActorMention, "kind" | "name" | "country" | "code">) => string | null;
}

/** Builds the directory from all mentions, oldest first: the oldest form of a name makes the id, so that it stays when newer documents come. */
export function buildDirectory(mentions: Iterable<ActorMention>, countries: CountryNames, register: Iterable<RegisteredId> = []): ActorDirectory {
  const keyOf = (mention: Pick<ActorMention, "kind" | "name" | "country" | "code">): string => actorKey(mention, countries);
  const profiles = profilesOf(mentions, keyOf);
  const keys = [...profiles.keys()];
  const persons = keys.filter((key) => profiles.get(key)!.kind === "person");
  const sets = groupPersons(persons.map((key) => profiles.get(key)!)).map((set) => set.map((at) => persons[at]!));
  const others = keys.filter((key) => profiles.get(key)!.kind !== "person").map((key) => [key]);
  const actors = [...sets, ...others];
  const known = Array.from(register).filter(({ table }) => table === "actors");
  const identified = actors.map((set) => ({ anchors: set.map(anchorOf), ownIds: set.map((key) => makeId("p", key)) }));
  const { ids, mergedInto } = assignIds(identified, known);
  const idOfKey = new Map(actors.flatMap((set, at) => set.map((key) => [key, ids[at]!] as const)));
  const rows = actors.map((set, at) =>
    actorRow(
      ids[at]!,
      set.map((key) => profiles.get(key)!),
    ),
  );
  return {
    rows: rows.sort((a, b) => compareText(a.actor_id, b.actor_id)),
    idOf: lookUp(idOfKey, countries),
    identities: ids.map((id, at) => ({ id, table: "actors", anchors: sortedUnique(identified[at]!.anchors) })),
    mergedInto,
  };
}

/** A function of its own, so that it keeps the ids alive and not every profile. */
function lookUp(idOfKey: ReadonlyMap<string, string>, countries: CountryNames): ActorDirectory["idOf"] {
  return (mention) => idOfKey.get(actorKey(mention, countries)) ?? null;
}

/** The profiles of all names, by key, in the order in which they are first mentioned. */
function profilesOf(mentions: Iterable<ActorMention>, keyOf: (mention: ActorMention) => string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const profile = profiles.get(key) ?? startProfile(mention);
    addMention(profile, mention);
    profiles.set(key, profile);
  }
  return profiles;
}

function actorKey({ kind, name, country, code }: Pick<ActorMention, "kind" | "name" | "country" | "code">, countries: CountryNames): string {
  if (code !== null) return [kind, code].join("\t");
  const words = kind === "person" ? [...toPerson({ name, role: null, country: null }).parts].sort().join(" ") : bodyKey(name, country, countries);
  return [kind, words, country ?? ""].join("\t");
}

/** A key as the register keeps it: `person/ana quill/PRT`. */
const anchorOf = (key: string): string => key.replaceAll("\t", "/");

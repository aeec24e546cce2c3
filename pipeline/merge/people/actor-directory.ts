/** The `actors` table, and which actor a mention means. */
import type { Actor } from "../../../schemas/actor.ts";
import type { CountryNames } from "../country-names.ts";
import { makeId } from "../../text/digest.ts";
import { assignIds } from "../identity/assign-ids.ts";
import type { Identities, RegisteredId } from "../identity/registered-id.ts";
import { compareText, sortedUnique } from "../order.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { actorName, type ActorName, type Named } from "./actor-name.ts";
import { groupPersons } from "./group-persons.ts";
import { actorRow, addMention, splitProfile, startProfile, type Profile } from "./profile.ts";

export interface ActorDirectory extends Identities {
  /** Sorted by id. */
  readonly rows: readonly Actor[];
  /** The actor's id; null for someone whom no draft mentions. */
  readonly idOf: (mention: Named) => string | null;
  /** The same for one whose name is at hand. */
  readonly idOfName: (name: ActorName) => string | null;
}

/** Builds the directory from all mentions, oldest first: the oldest form of a name makes the id, so that it stays when newer documents come. */
export function buildDirectory(mentions: Iterable<ActorMention>, countries: CountryNames, register: Iterable<RegisteredId> = []): ActorDirectory {
  const { profiles, keyOf } = profilesOf(mentions, countries);
  const keys = [...profiles.keys()];
  const persons = keys.filter((key) => profiles.get(key)!.kind === "person");
  const sets = groupPersons(persons.map((key) => profiles.get(key)!)).map((set) => set.map((at) => persons[at]!));
  const others = keys.filter((key) => profiles.get(key)!.kind !== "person").map((key) => [key]);
  const actors = [...sets, ...others];
  const known = Array.from(register).filter(({ table }) => table === "actors");
  const identified = actors.map((set) => ({ anchors: set.map(anchorOf), ownIds: set.map((key) => makeId("p", key)) }));
  const { ids, mergedInto } = assignIds(identified, known);
  const idOfKey = new Map(actors.flatMap((set, at) => set.map((key) => [key, ids[at]!] as const)));
  const idOfName = lookUp(idOfKey, keyOf);
  const rows = actors.map((set, at) =>
    actorRow(
      ids[at]!,
      set.map((key) => profiles.get(key)!),
    ),
  );
  return {
    rows: rows.sort((a, b) => compareText(a.actor_id, b.actor_id)),
    idOf: (mention) => idOfName(actorName(mention, countries)),
    idOfName,
    identities: ids.map((id, at) => ({ id, table: "actors", anchors: sortedUnique(identified[at]!.anchors) })),
    mergedInto,
  };
}

/** A function of its own, so that it keeps the ids alive and not every profile. */
function lookUp(idOfKey: ReadonlyMap<string, string>, keyOf: (name: ActorName) => string): ActorDirectory["idOfName"] {
  return (name) => idOfKey.get(keyOf(name)) ?? null;
}

/** Before what tells the second bearer of a name from the first. */
const NAMESAKE = "\tother\t";

/** The profiles of all actors, by key, in the order in which their names are first mentioned, and which key a mention has. */
function profilesOf(mentions: Iterable<ActorMention>, countries: CountryNames) {
  const byName = new Map<string, Profile>();
  for (const mention of mentions) {
    const key = mention.key ?? actorName(mention, countries).key;
    const profile = byName.get(key) ?? startProfile(mention);
    addMention(profile, mention);
    byName.set(key, profile);
  }
  const profiles = new Map<string, Profile>();
  const others = new Map<string, string>();
  for (const [key, profile] of byName) {
    for (const [at, one] of splitProfile(profile).entries()) {
      const own = at === 0 ? key : `${key}${NAMESAKE}${[...one.roles.keys()][0]}`;
      profiles.set(own, one);
      if (at > 0) for (const office of one.roles.keys()) others.set(`${key}\t${office}`, own);
    }
  }
  const keyOf = ({ key, office }: ActorName): string => others.get(`${key}\t${office}`) ?? key;
  return { profiles, keyOf };
}

/** A key as the register keeps it: `person/ana quill/PRT`. */
const anchorOf = (key: string): string => key.replaceAll("\t", "/");

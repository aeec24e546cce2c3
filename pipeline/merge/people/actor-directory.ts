/** The `actors` table, and which actor a mention means. */
import type { Actor } from "../../../schemas/actor.ts";
import type { CountryNames } from "../country-names.ts";
import { makeId } from "../../text/digest.ts";
import { fold } from "../../text/fold.ts";
import { assignIds } from "../identity/assign-ids.ts";
import type { Identities, RegisteredId } from "../identity/registered-id.ts";
import { compareText, sortedUnique } from "../order.ts";
import { datedRoles } from "./dated-roles.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { bodyKey } from "./body-key.ts";
import { groupPersons } from "./group-persons.ts";
import { fullerName, toPerson } from "./person.ts";

export interface ActorDirectory extends Identities {
  /** Sorted by id. */
  readonly rows: readonly Actor[];
  /** The actor's id; null for someone whom no draft mentions. */
  readonly idOf: (mention: Pick<ActorMention, "kind" | "name" | "country" | "code">) => string | null;
}

/** Builds the directory from all mentions, oldest first: the oldest form of a name makes the id, so that it stays when newer documents come. */
export function buildDirectory(mentions: readonly ActorMention[], countries: CountryNames, register: readonly RegisteredId[] = []): ActorDirectory {
  const keyOf = (mention: Pick<ActorMention, "kind" | "name" | "country" | "code">): string => actorKey(mention, countries);
  const groups = new Map<string, ActorMention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const keys = [...groups.keys()];
  const persons = keys.filter((key) => groups.get(key)![0]!.kind === "person");
  const sets = groupPersons(persons.map((key) => describe(groups.get(key)!))).map((set) => set.map((at) => persons[at]!));
  const others = keys.filter((key) => groups.get(key)![0]!.kind !== "person").map((key) => [key]);
  const actors = [...sets, ...others];
  const known = register.filter(({ table }) => table === "actors");
  const identified = actors.map((set) => ({ anchors: set.map(anchorOf), ownIds: set.map((key) => makeId("p", key)) }));
  const { ids, mergedInto } = assignIds(identified, known);
  const idOfKey = new Map(actors.flatMap((set, at) => set.map((key) => [key, ids[at]!] as const)));
  const rows = actors.map((set, at) =>
    actorRow(
      ids[at]!,
      set.flatMap((key) => groups.get(key)!),
    ),
  );
  return {
    rows: rows.sort((a, b) => compareText(a.actor_id, b.actor_id)),
    idOf: lookUp(idOfKey, countries),
    identities: ids.map((id, at) => ({ id, table: "actors", anchors: sortedUnique(identified[at]!.anchors) })),
    mergedInto,
  };
}

/** A function of its own, so that it keeps the ids alive and not every mention. */
function lookUp(idOfKey: ReadonlyMap<string, string>, countries: CountryNames): ActorDirectory["idOf"] {
  return (mention) => idOfKey.get(actorKey(mention, countries)) ?? null;
}

function actorKey({ kind, name, country, code }: Pick<ActorMention, "kind" | "name" | "country" | "code">, countries: CountryNames): string {
  if (code !== null) return [kind, code].join("\t");
  const words = kind === "person" ? [...toPerson({ name, role: null, country: null }).parts].sort().join(" ") : bodyKey(name, country, countries);
  return [kind, words, country ?? ""].join("\t");
}

/** A key as the register keeps it: `person/ana quill/PRT`. */
const anchorOf = (key: string): string => key.replaceAll("\t", "/");

/** One form of a name stands for its group; the office serves to recognise a misspelling. */
function describe(group: readonly ActorMention[]): { name: string; role: string | null; country: string | null } {
  const { name, country } = group[0]!;
  return { name, role: group.find(({ role }) => role !== null)?.role ?? null, country };
}

function actorRow(actor_id: string, mentions: readonly ActorMention[]): Actor {
  const [first] = mentions;
  const forms = new Map(mentions.map(({ name }) => [fold(name), name]));
  const name = first!.kind === "person" ? [...forms.values()].reduce((best, form) => fuller(best, form), first!.name) : first!.name;
  return {
    actor_id,
    name,
    kind: first!.kind,
    country: mentions.find(({ country }) => country !== null)?.country ?? null,
    aliases: sortedUnique(mentions.map((mention) => mention.name)).filter((form) => form !== name),
    roles: datedRoles(mentions),
  };
}

/** The oldest form stays unless another has more parts written out. */
function fuller(best: string, form: string): string {
  const count = (name: string): number => toPerson({ name, role: null, country: null }).parts.filter((part) => part.length > 1).length;
  return count(form) > count(best) ? fullerName(best, form) : best;
}

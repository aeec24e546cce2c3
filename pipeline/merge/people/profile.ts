/** What all mentions of one name come to; it grows with the forms of the name, not with the articles that have it. */
import type { Actor } from "../../../schemas/actor.ts";
import { fold } from "../../text/fold.ts";
import { sortedUnique } from "../order.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { addRole, roleText, type DatedRoles } from "./dated-roles.ts";
import { fullerName, toPerson } from "./person.ts";

export interface Profile {
  readonly kind: Actor["kind"];
  /** As first written. */
  readonly name: string;
  readonly country: string | null;
  /** The first office that is given; it serves to recognise a misspelling. */
  role: string | null;
  /** Each form of the name, by its folded form, as last written. */
  readonly forms: Map<string, string>;
  readonly names: Set<string>;
  readonly roles: DatedRoles;
}

/** The profile that begins with a mention. */
export function startProfile({ kind, name, country }: ActorMention): Profile {
  return { kind, name, country, role: null, forms: new Map(), names: new Set(), roles: new Map() };
}

/** Adds a mention that is later than all those before. */
export function addMention(profile: Profile, { name, role, day = null }: ActorMention): void {
  profile.forms.set(fold(name), name);
  profile.names.add(name);
  if (role === null) return;
  profile.role ??= role;
  addRole(profile.roles, { role, first: day, last: day });
}

/** The row of an actor, from the profiles of its names, the oldest first. */
export function actorRow(actor_id: string, profiles: readonly Profile[]): Actor {
  const [first] = profiles as readonly [Profile, ...Profile[]];
  const forms = new Map(profiles.flatMap((profile) => [...profile.forms]));
  const name = first.kind === "person" ? [...forms.values()].reduce((best, form) => fuller(best, form), first.name) : first.name;
  const roles: DatedRoles = new Map();
  for (const profile of profiles) for (const role of profile.roles.values()) addRole(roles, role);
  return {
    actor_id,
    name,
    kind: first.kind,
    country: profiles.find(({ country }) => country !== null)?.country ?? null,
    aliases: sortedUnique(profiles.flatMap((profile) => [...profile.names])).filter((form) => form !== name),
    roles: Array.from(roles.values(), roleText),
  };
}

/** The oldest form stays unless another has more parts written out. */
function fuller(best: string, form: string): string {
  const count = (name: string): number => toPerson({ name, role: null, country: null }).parts.filter((part) => part.length > 1).length;
  return count(form) > count(best) ? fullerName(best, form) : best;
}

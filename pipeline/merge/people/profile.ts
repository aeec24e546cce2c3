/** What all mentions of one name come to; it grows with the forms of the name, not with the articles that have it. */
import type { Actor } from "../../../schemas/actor.ts";
import { fold } from "../../text/fold.ts";
import { sortedUnique } from "../order.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { addRole, roleText, type DatedRoles } from "./dated-roles.ts";
import { coupleOf, namesakes } from "./namesakes.ts";
import { fullerName, toPerson } from "./person.ts";

export interface Profile {
  readonly kind: Actor["kind"];
  /** As first written. */
  readonly name: string;
  readonly country: string | null;
  /** Each form of the name, by its folded form, as last written. */
  readonly forms: Map<string, string>;
  readonly names: Set<string>;
  readonly roles: DatedRoles;
  /** Offices that one document gives together. */
  readonly couples: Set<string>;
  /** The last document, and the offices that it has given so far. */
  readonly last: { document: string | undefined; readonly offices: Set<string> };
  /** Whether another person of the same name and country is known, so that offices must tell them apart. */
  readonly hasNamesake: boolean;
}

/** The profile that begins with a mention. */
export function startProfile({ kind, name, country }: ActorMention): Profile {
  const last = { document: undefined, offices: new Set<string>() };
  return { kind, name, country, forms: new Map(), names: new Set(), roles: new Map(), couples: new Set(), last, hasNamesake: false };
}

/** Adds a mention that is later than all those before; the mentions of one document follow one another. */
export function addMention({ forms, names, roles, couples, last }: Profile, { name, role, document, day = null }: ActorMention): void {
  forms.set(fold(name), name);
  names.add(name);
  if (role === null) return;
  addRole(roles, { role, first: day, last: day });
  if (document === undefined || document !== last.document) last.offices.clear();
  last.document = document;
  for (const other of last.offices) couples.add(coupleOf(other, fold(role)));
  last.offices.add(fold(role));
}

/** The profiles of all people who bear one name: the first has every office that does not tell the others from it. */
export function splitProfile(profile: Profile): readonly Profile[] {
  const [, ...others] = profile.kind === "person" ? namesakes(profile.roles, profile.couples) : [];
  if (others.length === 0) return [profile];
  const having = (has: (office: string) => boolean): Profile => {
    const roles = new Map([...profile.roles].filter(([office]) => has(office)));
    return { ...profile, roles, hasNamesake: true };
  };
  return [having((office) => !others.some((held) => held.has(office))), ...others.map((held) => having((office) => held.has(office)))];
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
  if (best === form) return best;
  const count = (name: string): number => toPerson({ name, role: null, country: null }).parts.filter((part) => part.length > 1).length;
  return count(form) > count(best) ? fullerName(best, form) : best;
}

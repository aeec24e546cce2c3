/** What all mentions of one name come to; it grows with the forms of the name, not with the articles that have it. */
import type { Actor } from "../../../schemas/actor.ts";
import { fold } from "../../text/fold.ts";
import { sortedUnique } from "../order.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { addRole, roleText, type DatedRole, type DatedRoles } from "./dated-roles.ts";
import { coupleOf, namesakes } from "./namesakes.ts";
import { fullerName, toPerson } from "./person.ts";

/** Plain data, so that it can be kept in a spool. */
export interface Profile {
  readonly kind: Actor["kind"];
  /** As first written. */
  readonly name: string;
  readonly country: string | null;
  /** Each form of the name, by its folded form, as last written. */
  readonly forms: ReadonlyArray<readonly [folded: string, form: string]>;
  readonly names: readonly string[];
  /** In the order in which they were first named. */
  readonly roles: readonly DatedRole[];
  /** Whether another person of the same name and country is known, so that offices must tell them apart. */
  readonly hasNamesake: boolean;
}

type Said = Pick<ActorMention, "kind" | "name" | "role" | "country" | "document" | "day">;

/** Takes the mentions of one name, one by one. */
export interface ProfileMaker {
  /** Adds a mention that is later than all those before; the mentions of one document follow one another. */
  readonly add: (mention: Said) => void;
  /** The profiles of all people who bear the name: the first has every office that does not tell the others from it. */
  readonly profiles: () => readonly Profile[];
}

/** The maker that begins with a mention. */
export function startProfile(first: Said): ProfileMaker {
  const { kind, name: firstName, country } = first;
  const forms = new Map<string, string>();
  const names = new Set<string>();
  const roles: DatedRoles = new Map();
  /** Offices that one document gives together. */
  const couples = new Set<string>();
  let lastDocument: string | undefined;
  /** The offices that it has given so far. */
  const itsOffices = new Set<string>();
  const add = ({ name, role, document, day = null }: Said): void => {
    forms.set(fold(name), name);
    names.add(name);
    if (role === null) return;
    addRole(roles, { role, first: day, last: day });
    if (document === undefined || document !== lastDocument) itsOffices.clear();
    lastDocument = document;
    for (const other of itsOffices) couples.add(coupleOf(other, fold(role)));
    itsOffices.add(fold(role));
  };
  add(first);
  const profiles = (): readonly Profile[] => {
    const [, ...others] = kind === "person" ? namesakes(roles, couples) : [];
    const having = (has: (office: string) => boolean): Profile => ({
      kind,
      name: firstName,
      country,
      forms: [...forms],
      names: [...names],
      roles: Array.from(roles).flatMap(([office, role]) => (has(office) ? [role] : [])),
      hasNamesake: others.length > 0,
    });
    return [having((office) => !others.some((held) => held.has(office))), ...others.map((held) => having((office) => held.has(office)))];
  };
  return { add, profiles };
}

/** The offices of a profile, folded. */
export const officesOf = ({ roles }: Profile): readonly string[] => roles.map(({ role }) => fold(role));

/** The row of an actor, from the profiles of its names, the oldest first. */
export function actorRow(actor_id: string, profiles: readonly Profile[]): Actor {
  const [first] = profiles as readonly [Profile, ...Profile[]];
  const forms = new Map(profiles.flatMap((profile) => profile.forms));
  const name = first.kind === "person" ? [...forms.values()].reduce((best, form) => fuller(best, form), first.name) : first.name;
  const roles: DatedRoles = new Map();
  for (const profile of profiles) for (const role of profile.roles) addRole(roles, role);
  return {
    actor_id,
    name,
    kind: first.kind,
    country: profiles.find(({ country }) => country !== null)?.country ?? null,
    aliases: sortedUnique(profiles.flatMap((profile) => profile.names)).filter((form) => form !== name),
    roles: Array.from(roles.values(), roleText),
  };
}

/** The oldest form stays unless another has more parts written out. */
function fuller(best: string, form: string): string {
  if (best === form) return best;
  const count = (name: string): number => toPerson({ name, role: null, country: null }).parts.filter((part) => part.length > 1).length;
  return count(form) > count(best) ? fullerName(best, form) : best;
}

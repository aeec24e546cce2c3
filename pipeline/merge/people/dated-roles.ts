/** The offices of an actor, and when documents give them. */
import { fold } from "../../text/fold.ts";

/** An office as first written, with the days of the first and last document that has it. */
export interface DatedRole {
  readonly role: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** Offices by their folded form, in the order in which they were first named. */
export type DatedRoles = Map<string, DatedRole>;

/** Adds an office that was named later than all those in `roles`. */
export function addRole(roles: DatedRoles, { role, first, last }: DatedRole): void {
  const seen = roles.get(fold(role)) ?? { role, first, last };
  roles.set(fold(role), { role: seen.role, first: earlier(seen.first, first), last: later(seen.last, last) });
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** An office as it is published: `Envoy (2031-03-04/2031-05-01)`. */
export function roleText({ role, first, last }: DatedRole): string {
  if (first === null) return role;
  return `${role} (${first === last ? first : `${first}/${last}`})`;
}

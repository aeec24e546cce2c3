/** The offices of an actor, and when documents give them. */
import { fold } from "../../text/fold.ts";
import type { ActorMention } from "./actor-mentions.ts";

interface Seen {
  readonly role: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** Each office as first written, in the order of the mentions, with the days of the first and last document that has it: `Envoy (2031-03-04/2031-05-01)`. */
export function datedRoles(mentions: readonly ActorMention[]): readonly string[] {
  const roles = new Map<string, Seen>();
  for (const { role, day = null } of mentions) {
    if (role === null) continue;
    const seen = roles.get(fold(role)) ?? { role, first: day, last: day };
    roles.set(fold(role), { role: seen.role, first: earlier(seen.first, day), last: later(seen.last, day) });
  }
  return Array.from(roles.values(), written);
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

function written({ role, first, last }: Seen): string {
  if (first === null) return role;
  return `${role} (${first === last ? first : `${first}/${last}`})`;
}

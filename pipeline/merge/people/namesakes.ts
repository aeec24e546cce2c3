/** Two people of one name and country: told apart by offices that nobody holds together. */
import { dayNumber } from "../days.ts";
import type { DatedRole, DatedRoles } from "./dated-roles.ts";
import { exclude, postOf, type Post } from "./posts.ts";

/** Days that usually pass before somebody who has left one office is seen in another. */
const BETWEEN_OFFICES = 60;

interface Office {
  /** Folded. */
  readonly name: string;
  readonly post: Post;
  readonly seen: DatedRole;
}

/**
 * The offices, folded, of each person who bears a name, given all of them in the order in which they were first seen; one set where
 * nothing tells two apart. `couples` are those that one document gives, and so gives to one person, as two folded names in code-unit
 * order with a tab between; and offices seen one long after the other are a career.
 */
export function namesakes(roles: DatedRoles, couples: ReadonlySet<string>): ReadonlyArray<ReadonlySet<string>> {
  const people: Office[][] = [];
  for (const [name, seen] of roles) {
    const post = postOf(seen.role);
    if (post === null) continue;
    const office = { name, post, seen };
    const own =
      people.find((held) => held.some((other) => couples.has(coupleOf(other.name, name)))) ??
      people.find((held) => !held.some((other) => apart(other, office)));
    if (own === undefined) people.push([office]);
    else own.push(office);
  }
  return people.map((held) => new Set(held.map(({ name }) => name)));
}

/** Two offices that one document gives. */
export const coupleOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** Without days nothing says that two offices were held at one time. */
function apart(a: Office, b: Office): boolean {
  if (a.seen.first === null || a.seen.last === null || b.seen.first === null || b.seen.last === null || !exclude(a.post, b.post)) return false;
  const [start, end] = [a.seen.first > b.seen.first ? a.seen.first : b.seen.first, a.seen.last < b.seen.last ? a.seen.last : b.seen.last];
  return dayNumber(start) - dayNumber(end) < BETWEEN_OFFICES;
}

/** The people of one record, merged over its documents. */
import type { DraftPerson } from "../../../schemas/draft.ts";
import { fullerName, samePersonThere, toPerson, type Person } from "./person.ts";

/** A person under the fullest name, with the first office and country that a document gives. */
export interface JoinedPerson {
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
}

/** Joins the people of drafts given in canonical order; they keep the order in which they are first named. */
export function joinPeople(lists: readonly (readonly DraftPerson[])[]): JoinedPerson[] {
  const joined: Person[] = [];
  for (const person of lists.flat().map(toPerson)) {
    const at = joined.findIndex((other) => samePersonThere(other, person));
    if (at < 0) joined.push(person);
    else joined[at] = join(joined[at]!, person);
  }
  return joined.map(({ name, role, country }) => ({ name, role, country }));
}

/** A misspelled form never replaces the first one: it has no more parts. */
function join(a: Person, b: Person): Person {
  const name = a.parts.length === b.parts.length && a.parts.every((part) => part.length > 1) ? a.name : fullerName(a.name, b.name);
  return toPerson({ name, role: a.role ?? b.role, country: a.country ?? b.country });
}

/** Finds all actors, and which names are theirs. It needs nothing but mentions, so it may be done beside the rest of the merge. */
import { makeId } from "../../text/digest.ts";
import { asciiJson, RECORD } from "../../spool/pieces.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { groupsOf } from "../../spool/sorted.ts";
import type { Sorted, Sorter, Spool, Step } from "../../spool/spool.ts";
import type { CountryNames } from "../country-names.ts";
import { assignAll, type Claimant } from "../identity/assign-all.ts";
import { registeredIn, type RegisteredId } from "../identity/registered-id.ts";
import { sortedUnique } from "../order.ts";
import { readDocumentKey } from "../records/placed.ts";
import type { FoundActor } from "./actor-directory.ts";
import type { ActorMention, KeyedMention } from "./actor-mentions.ts";
import { collectProfiles, isPersonKey, keysIn, profileIn, type ProfileKeys } from "./collect-profiles.ts";
import { groupPersons } from "./group-persons.ts";
import { actorRow, officesOf, type Profile } from "./profile.ts";

export interface FoundActors {
  /** By number; for `actorsIn`. */
  readonly actors: Sorted<string>;
  /** Who bears a name; for `openDirectory`. */
  readonly names: Sorted<string>;
  /** Registered ids whose actor is now part of another. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Finds the actors in the mentions of documents under their canonical keys. `register` has the registered ids of actors as JSON. What it gives is waited for; it may begin when it is called. */
export type FindActors = (mentions: Sorted<string>, register: Sorted<string>, countries: CountryNames, spool: Spool) => Generator<Step, FoundActors>;

/** Finds them in this thread. */
export const findActors: FindActors = (mentions, register, countries, spool) =>
  actorsOf(mentionsIn(mentions), registeredIn(register), countries, spool);

/** The actors of all mentions, which are given oldest first: the oldest form of a name makes the id, so that it stays when newer documents come. */
export function* actorsOf(
  mentions: Iterable<ActorMention>,
  register: Iterable<RegisteredId>,
  countries: CountryNames,
  spool: Spool,
): Generator<Step, FoundActors> {
  const sets = yield* groupNames(yield* collectProfiles(mentions, countries, spool), spool);
  const claimants = spool.shelf<Claimant>();
  for (const { values } of groupsOf(sets.sorted())) {
    yield null;
    const ownKeys = values.map((text) => keysIn(text).ownKey);
    claimants.add({ rank: claimants.size(), anchors: ownKeys.map(anchorOf), ownIds: ownKeys.map((key) => makeId("p", key)) });
  }
  const { ids, mergedInto } = yield* assignAll(claimants, register, spool);
  const [actors, names] = [spool.texts(), spool.texts()];
  let number = 0;
  for (const { key, values } of groupsOf(sets.sorted())) {
    yield null;
    const id = ids.at(number++);
    const [keys, profiles] = [values.map(keysIn), values.map(profileIn)];
    for (const [at, own] of keys.entries()) for (const text of entriesOf(own, profiles[at]!, id)) names.add(own.key, text);
    const anchors = sortedUnique(keys.map(({ ownKey }) => anchorOf(ownKey)));
    actors.add(key, asciiJson({ row: actorRow(id, profiles), identity: { id, table: "actors", anchors } } satisfies FoundActor));
  }
  return { actors, names, mergedInto };
}

/** All mentions, oldest first: originals before copies, then by day, document and place in the text. */
function* mentionsIn(mentions: Sorted<string>): Generator<ActorMention> {
  for (const { key: placed, value } of mentions.sorted()) {
    const { document, day } = readDocumentKey(placed);
    for (const text of value.split(RECORD)) {
      const { kind, name, role, country, code, key } = JSON.parse(text) as KeyedMention;
      yield { kind, name, role, country, code, document, day, key };
    }
  }
}

/** The profiles of each actor together: persons in the order of their oldest names, then all others, of whom each has one. */
function* groupNames(profiles: Sorter<string>, spool: Spool): Generator<Step, Sorter<string>> {
  const persons = function* (): Generator<Profile> {
    for (const { key, value } of profiles.sorted()) {
      if (!isPersonKey(key)) return;
      yield profileIn(value);
    }
  };
  const sets = yield* groupPersons(persons(), spool);
  const actors = spool.texts();
  let number = 0;
  for (const { key, value } of profiles.sorted()) {
    actors.add(numberKey(isPersonKey(key) ? sets.find(number) : number), value);
    number++;
    yield null;
  }
  return actors;
}

/** What the dictionary says of a name: the id of who bears it, and those of others who bear it too, each with an office. */
function entriesOf({ key, ownKey }: ProfileKeys, profile: Profile, id: string): readonly string[] {
  return key === ownKey ? [id] : officesOf(profile).map((office) => `${id} ${asciiJson(office)}`);
}

/** A key as the register keeps it: `person/ana quill/PRT`. */
const anchorOf = (key: string): string => key.replaceAll("\t", "/");

/** The `actors` table, and which actor a mention means. Everything lies in the spool: memory holds a few bytes for each name. */
import type { Actor } from "../../../schemas/actor.ts";
import type { CountryNames } from "../country-names.ts";
import { makeId } from "../../text/digest.ts";
import { assignAll, type Claimant } from "../identity/assign-all.ts";
import type { Identity, RegisteredId } from "../identity/registered-id.ts";
import { sortedUnique } from "../order.ts";
import { dictionaryOf } from "../../spool/dictionary.ts";
import { asciiJson } from "../../spool/pieces.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { groupsOf, remembered } from "../../spool/sorted.ts";
import type { Sorter, Spool, Step } from "../../spool/spool.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { actorName, type ActorName, type Named } from "./actor-name.ts";
import { collectProfiles, isPersonKey, keysIn, profileIn, type ProfileKeys } from "./collect-profiles.ts";
import { groupPersons } from "./group-persons.ts";
import { actorRow, officesOf, type Profile } from "./profile.ts";

export interface ActorDirectory {
  /** The actor's id; null for someone whom no draft mentions. */
  readonly idOf: (mention: Named) => string | null;
  /** The same for one whose name is at hand. */
  readonly idOfName: (name: ActorName) => string | null;
  /** Registered ids whose actor is now part of another. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** An actor, and what identifies it. */
export interface FoundActor {
  readonly row: Actor;
  readonly identity: Identity;
}

/** Names that are at hand: a document names its people again and again. */
const REMEMBERED = 4096;

/** Gives all actors and then the directory, from all mentions, oldest first: the oldest form of a name makes the id, so that it stays when newer documents come. `register` has the registered ids of actors. */
export function* buildDirectory(
  mentions: Iterable<ActorMention>,
  countries: CountryNames,
  register: Iterable<RegisteredId>,
  spool: Spool,
): Generator<FoundActor | Step, ActorDirectory> {
  const actors = yield* groupNames(yield* collectProfiles(mentions, countries, spool), spool);
  const claimants = spool.shelf<Claimant>();
  for (const { values } of groupsOf(actors.sorted())) {
    yield null;
    const ownKeys = values.map((text) => keysIn(text).ownKey);
    claimants.add({ rank: claimants.size(), anchors: ownKeys.map(anchorOf), ownIds: ownKeys.map((key) => makeId("p", key)) });
  }
  const { ids, mergedInto } = yield* assignAll(claimants, register, spool);
  const idsByName = spool.texts();
  let number = 0;
  for (const { values } of groupsOf(actors.sorted())) {
    const id = ids.at(number++);
    const [keys, profiles] = [values.map(keysIn), values.map(profileIn)];
    for (const [at, own] of keys.entries()) for (const text of entriesOf(own, profiles[at]!, id)) idsByName.add(own.key, text);
    const anchors = sortedUnique(keys.map(({ ownKey }) => anchorOf(ownKey)));
    yield { row: actorRow(id, profiles), identity: { id, table: "actors", anchors } };
  }
  const entries = remembered(dictionaryOf(idsByName.sorted(), spool), REMEMBERED);
  const idOfName = ({ key, office }: ActorName): string | null => idAmong(entries(key), office);
  return { idOf: (mention) => idOfName(actorName(mention, countries)), idOfName, mergedInto };
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

function idAmong(entries: readonly string[], office: string): string | null {
  if (entries.length === 1) return entries[0]!;
  const ending = ` ${asciiJson(office)}`;
  const found = entries.find((entry) => entry.endsWith(ending)) ?? entries.find((entry) => !entry.includes(" "));
  return found?.split(" ", 1)[0] ?? null;
}

/** A key as the register keeps it: `person/ana quill/PRT`. */
const anchorOf = (key: string): string => key.replaceAll("\t", "/");

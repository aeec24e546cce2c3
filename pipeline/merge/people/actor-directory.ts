/** Which actor a mention means, and the rows of the `actors` table. Everything lies in the spool: memory holds a few bytes for each name. */
import type { Actor } from "../../../schemas/actor.ts";
import { dictionaryOf } from "../../spool/dictionary.ts";
import { asciiJson } from "../../spool/pieces.ts";
import { remembered } from "../../spool/sorted.ts";
import type { Sorted, Spool } from "../../spool/spool.ts";
import type { CountryNames } from "../country-names.ts";
import type { Identity } from "../identity/registered-id.ts";
import { actorName, type ActorName, type Named } from "./actor-name.ts";
import type { FoundActors } from "./find-actors.ts";

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

/** All actors. */
export function* actorsIn({ actors }: FoundActors): Generator<FoundActor> {
  for (const { value } of actors.sorted()) yield JSON.parse(value) as FoundActor;
}

/** The directory of the actors that were found. */
export function openDirectory({ names, mergedInto }: FoundActors, countries: CountryNames, spool: Spool): ActorDirectory {
  const idOfName = openNames(names, spool);
  return { idOf: (mention) => idOfName(actorName(mention, countries)), idOfName, mergedInto };
}

/** The actor of a name, by the names that were found. */
export function openNames(names: Sorted<string>, spool: Spool): ActorDirectory["idOfName"] {
  const entries = remembered(dictionaryOf(names.sorted(), spool), REMEMBERED);
  return ({ key, office }) => idAmong(entries(key), office);
}

function idAmong(entries: readonly string[], office: string): string | null {
  if (entries.length === 1) return entries[0]!;
  const ending = ` ${asciiJson(office)}`;
  const found = entries.find((entry) => entry.endsWith(ending)) ?? entries.find((entry) => !entry.includes(" "));
  return found?.split(" ", 1)[0] ?? null;
}

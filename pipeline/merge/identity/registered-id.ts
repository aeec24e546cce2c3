/** The register of ids, as far as the merge needs it to keep them. */
import type { IdEntry } from "../../../schemas/id-entry.ts";
import { asciiJson } from "../../spool/pieces.ts";
import type { Sorted, Spool } from "../../spool/spool.ts";

/** An id of an earlier release and what identified its record. */
export interface RegisteredId extends Pick<IdEntry, "id" | "table" | "status" | "anchors"> {
  /** Place of its first release among all releases, oldest first. */
  readonly age: number;
}

/** A record of this build: its id, and what identifies it. */
export type Identity = Pick<IdEntry, "id" | "table" | "anchors">;

/** An identity as a line under its id, in ASCII. */
export const identityLine = (identity: Identity): string => `${identity.id}\t${asciiJson(identity)}`;

/** The identity of such a line. */
export const readIdentity = (line: string): Identity => JSON.parse(line.slice(line.indexOf("\t") + 1)) as Identity;

/** Ids that records of this build have, and ids of earlier releases whose record is now part of another. */
export interface Identities {
  readonly identities: readonly Identity[];
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Registered ids that are kept in the spool as texts. */
export function registered(entries: Iterable<RegisteredId>, spool: Spool): Sorted<string> {
  const texts = spool.texts();
  for (const entry of entries) texts.add(entry.id, asciiJson(entry));
  return texts;
}

/** What `registered` keeps. */
export function* registeredIn(register: Sorted<string>): Generator<RegisteredId> {
  for (const { value } of register.sorted()) yield JSON.parse(value) as RegisteredId;
}

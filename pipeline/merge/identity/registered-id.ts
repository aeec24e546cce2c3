/** The register of ids, as far as the merge needs it to keep them. */
import type { IdEntry } from "../../../schemas/id-entry.ts";

/** An id of an earlier release and what identified its record. */
export interface RegisteredId extends Pick<IdEntry, "id" | "table" | "status" | "anchors"> {
  /** Place of its first release among all releases, oldest first. */
  readonly age: number;
}

/** A record of this build: its id, and what identifies it. */
export type Identity = Pick<IdEntry, "id" | "table" | "anchors">;

/** Ids that records of this build have, and ids of earlier releases whose record is now part of another. */
export interface Identities {
  readonly identities: readonly Identity[];
  readonly mergedInto: ReadonlyMap<string, string>;
}

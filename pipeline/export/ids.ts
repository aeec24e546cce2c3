/** The `ids` table: every id ever published, carried from release to release. */
import type { IdEntry } from "../../schemas/id-entry.ts";

/** An id of the release that is being made. */
export interface CurrentId extends Pick<IdEntry, "id" | "table"> {
  /** What identifies its record; nothing where the id itself does. */
  readonly anchors?: readonly string[];
}

/** Tables whose rows carry ids of their own, and the column of each. */
export const ID_COLUMNS = {
  documents: "document_id",
  meetings: "meeting_id",
  agreements: "agreement_id",
  statements: "statement_id",
  actors: "actor_id",
} as const satisfies { readonly [T in IdEntry["table"]]: string };

const byId = (a: IdEntry, b: IdEntry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The table after `release`: what is there is active; what was there before is kept, retired or, where `mergedInto` names a successor, merged. */
export function idRows(
  previous: readonly IdEntry[],
  current: readonly CurrentId[],
  release: string,
  mergedInto: ReadonlyMap<string, string> = new Map(),
): readonly IdEntry[] {
  const first = new Map(previous.map((entry) => [entry.id, entry.first_release]));
  const active = current.map(({ id, table, anchors = [] }): IdEntry => {
    return { id, table, status: "active", merged_into: null, first_release: first.get(id) ?? release, last_release: release, anchors };
  });
  const present = new Set(current.map((entry) => entry.id));
  const gone = previous
    .filter((entry) => !present.has(entry.id))
    .map((entry): IdEntry => {
      const successor = mergedInto.get(entry.id) ?? entry.merged_into;
      return successor === null ? { ...entry, status: "retired" } : { ...entry, status: "merged", merged_into: successor };
    });
  return [...active, ...gone].toSorted(byId);
}

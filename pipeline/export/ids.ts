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

type Stream<T> = Iterable<T> | AsyncIterable<T>;

/** The table after `release`: what is there is active; what was there before is kept, retired or, where `mergedInto` names a successor, merged. Both sides are sorted by id. */
export async function* idRows(
  previous: Stream<IdEntry>,
  current: Iterable<CurrentId>,
  release: string,
  mergedInto: ReadonlyMap<string, string> = new Map(),
): AsyncGenerator<IdEntry> {
  const now = current[Symbol.iterator]();
  let next = now.next();
  for await (const entry of previous) {
    for (; !next.done && next.value.id < entry.id; next = now.next()) yield active(next.value, release, release);
    if (!next.done && next.value.id === entry.id) {
      yield active(next.value, entry.first_release, release);
      next = now.next();
    } else yield gone(entry, mergedInto);
  }
  for (; !next.done; next = now.next()) yield active(next.value, release, release);
}

const active = ({ id, table, anchors = [] }: CurrentId, first_release: string, last_release: string): IdEntry => ({
  id,
  table,
  status: "active",
  merged_into: null,
  first_release,
  last_release,
  anchors,
});

function gone(entry: IdEntry, mergedInto: ReadonlyMap<string, string>): IdEntry {
  const successor = mergedInto.get(entry.id) ?? entry.merged_into;
  return successor === null ? { ...entry, status: "retired" } : { ...entry, status: "merged", merged_into: successor };
}

/** Rows of `participants`. */
import type { Participant } from "../../../schemas/participant.ts";
import type { ActorDirectory } from "./actor-directory.ts";
import type { JoinedPerson } from "./join-people.ts";

/** One row for each person of a meeting. */
export function participantRows(meeting_id: string, people: readonly JoinedPerson[], directory: ActorDirectory): Participant[] {
  const rows = new Map<string, Participant>();
  for (const { name, role, country } of people) {
    const actor_id =
      directory.idOf({ kind: "person", name, role, country, code: null }) ??
      directory.idOf({ kind: "person", name, role, country: null, code: null });
    if (actor_id !== null && !rows.has(actor_id)) rows.set(actor_id, { meeting_id, actor_id, name, role, country });
  }
  return [...rows.values()];
}

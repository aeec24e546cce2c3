/** Ids of merged records. */
import { makeId } from "../../text/digest.ts";
import type { Placed } from "./placed.ts";

const LETTERS = { meetings: "m", agreements: "a", statements: "s" } as const;

/**
 * The id of a record: made from the span of its first draft in canonical order (the oldest original's), so that it stays when newer
 * documents, copies or other cells join. `members` are in canonical order.
 */
export function recordId(members: readonly Placed[]): string {
  const { draft, anchor, ordinal } = members[0]!;
  const span = [draft.document_id, String(anchor?.start ?? ""), String(anchor?.end ?? "")];
  return makeId(LETTERS[draft.table], draft.table, ...span, ...(ordinal === 0 ? [] : [String(ordinal)]));
}

/** The ids of one table's clusters. */
import type { Draft } from "../../../schemas/draft.ts";
import { sortedUnique } from "../order.ts";
import type { Placed } from "../records/placed.ts";
import { anchorKey, ownId } from "./anchor.ts";
import { assignIds } from "./assign-ids.ts";
import type { Identities, RegisteredId } from "./registered-id.ts";

/** The id of each cluster of drafts, in their order, and what goes into the register. */
export function identify(
  table: Draft["table"],
  clusters: readonly (readonly Placed[])[],
  register: readonly RegisteredId[],
): Identities & { readonly ids: readonly string[] } {
  const identified = clusters.map((members) => ({ anchors: members.map(anchorKey), ownIds: members.map(ownId) }));
  const { ids, mergedInto } = assignIds(
    identified,
    register.filter((entry) => entry.table === table),
  );
  const identities = ids.map((id, at) => ({ id, table, anchors: sortedUnique(identified[at]!.anchors) }));
  return { ids, identities, mergedInto };
}

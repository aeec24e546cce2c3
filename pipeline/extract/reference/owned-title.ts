/** A title or side that words before it give to a state: "Chile said its foreign minister would fly to Oslo", "met the country's leaders". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { resolveGroup } from "./group-title.ts";
import { resolveTitle } from "./holder.ts";
import { ownerOf } from "./owner-state.ts";

/** Whom a title of one or several on `range` means, where the words before it go back to the state that it serves; null for any other title. */
export function resolveOwnedTitle(analysis: Analysis, title: Mention, range: TokenRange): Referent | null {
  const owner = title.country === null ? ownerOf(analysis, range) : null;
  if (owner === null) return null;
  const owned = { ...title, country: owner.code };
  const holder = title.kind === "group" ? resolveGroup(analysis, owned, range) : resolveTitle(analysis, owned, range);
  return { ...holder, home: holder.country === owner.code ? owner.span : holder.home, spans: [...holder.spans, owner.span], stated: false };
}

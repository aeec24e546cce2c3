/** By what an actor is known over all documents. */
import { fold } from "../../text/fold.ts";
import type { CountryNames } from "../country-names.ts";
import type { ActorMention } from "./actor-mentions.ts";
import { bodyKey } from "./body-key.ts";
import { sortedParts } from "./person.ts";

/** What tells which actor is meant; the office only between two people of one name. */
export type Named = Pick<ActorMention, "kind" | "name" | "country" | "code"> & { readonly role?: string | null };

export interface ActorName {
  /** The same for all forms of a name that differ in nothing but order, case and accents. */
  readonly key: string;
  /** Folded; empty for none. */
  readonly office: string;
}

export const actorName = (mention: Named, countries: CountryNames): ActorName => ({
  key: actorKey(mention, countries),
  office: fold(mention.role ?? ""),
});

function actorKey({ kind, name, country, code }: Named, countries: CountryNames): string {
  if (code !== null) return `${kind}\t${code}`;
  const words = kind === "person" ? sortedParts(name) : bodyKey(name, country, countries);
  return `${kind}\t${words}\t${country ?? ""}`;
}

/** Whom "he and …" joins: somebody named, or the one who holds his office elsewhere. */
import type { Referent } from "../mention.ts";
import { groupOf } from "./referent.ts";

const COUNTERPART = /(?:counterpart|opposite number|colleague)$/i;

/** Both as a group; null where the other is nobody in particular, or the same. A counterpart without a name has the rank and field of the one whose counterpart it is. */
export function besidePronoun(one: Referent, other: Referent): Referent | null {
  if (other.name === one.name) return null;
  if (other.kind === "person") return groupOf([one, other]);
  if (other.role === null || !COUNTERPART.test(other.role) || other.country === null || other.country === one.country) return null;
  return groupOf([one, { ...other, level: one.level, portfolio: one.portfolio }]);
}

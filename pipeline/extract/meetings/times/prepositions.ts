/** Prepositions that say how a clause lies in time to a meeting. */

/** The clause happened at the meeting, or after it: it was held, or will be when the clause will happen. */
export const DURING: ReadonlySet<string> = new Set([
  "during",
  "beside",
  "out of",
  "at",
  "in",
  "after",
  "following",
  "with",
  "from",
  "since",
  "amid",
  "despite",
  "through",
  "over",
  "for",
  "on",
  "by",
  "via",
  "into",
]);
/** The meeting is still to come when the clause happens. */
export const AHEAD: ReadonlySet<string> = new Set(["before", "ahead of", "prior to", "until", "pending"]);
/** What was done then was done on the meeting's day. */
export const SAME_DAY: ReadonlySet<string> = new Set(["during", "beside", "at", "in", "with", "for", "on"]);
/** What stands before the place where something happens, or to which somebody goes. */
export const LOCATIVES: ReadonlySet<string> = new Set(["in", "at", "inside", "outside", "on", "to", "into"]);

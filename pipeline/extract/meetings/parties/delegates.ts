/** Words for those who act for a party, and the parties that they are said to act for. */
import type { Analysis } from "../../analysis.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt, partiesIn, resolveReference } from "../../reference/index.ts";
import { ownerOf } from "../../reference/owner-state.ts";

/** "leaders from NATO member states", "delegates of three countries and the United Nations": those who stand for the parties named with them. */
export function delegatesOf(analysis: Analysis, first: number, last: number): Referent | null {
  const { tokens } = analysis;
  const head = tokens.lower.slice(first, last).findIndex((form) => DELEGATES.has(form));
  const joint = head < 0 && tokens.lower.slice(first, last).some((form) => JOINT_BODIES.has(form));
  const owned = head < 0 && !joint ? [] : partiesIn(analysis, first, last);
  // "the country's leaders"; "the country's council of ministers" is a body.
  const isHead = head >= 0 && !tokens.lower.slice(first, first + head).includes("of");
  const owner = owned.length === 0 && isHead ? ownerOf(analysis, { first, last }) : null;
  // "the security committee of the two countries"
  const behind = owned.length > 0 || owner !== null || (head < 0 && !joint) ? owned : ownersIn(analysis, first + Math.max(head, 0), last);
  const parties = owner === null ? behind : [owner.code];
  // "the Arab League's council": an organ of one organisation, which meets as that.
  const isOrgan = parties.length === 1 && analysis.lexicon.countries.rows.get(parties[0]!)?.kind === "organisation";
  if (parties.length === 0 || (joint && parties.length < 2 && !isOrgan)) return null;
  const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  const name = tokens.text.slice(span.start, span.end);
  const title = head >= 0 ? mentionAt(analysis, first + head) : null;
  const level = head >= 0 && LEADERS.has(tokens.lower[first + head]!) ? "leader" : title?.kind === "group" ? title.level : null;
  return {
    kind: "group",
    name,
    role: null,
    country: parties.length === 1 ? parties[0]! : null,
    home: owner?.span ?? null,
    level,
    portfolio: title?.kind === "group" ? title.portfolio : null,
    parties,
    members: [],
    spans: [span],
    stated: owner === null,
  };
}

/** "directors of military operations of the two armies", "officials from both countries": the parties behind the last "of". */
export function ownersIn(analysis: Analysis, first: number, last: number): readonly string[] {
  let at = last - 1;
  while (at > first && analysis.tokens.lower[at] !== "of" && analysis.tokens.lower[at] !== "from") at--;
  // "of the League of Arab States": a name of its own.
  const owners = at > first && mentionAt(analysis, at) === null ? resolveReference(analysis, at + 1, last) : null;
  return owners !== null && owners.parties.length > 1 ? owners.parties : [];
}

/** Bodies that two or more parties have together: "the Chile-Norway Commission". */
const JOINT_BODIES = new Set(["commission", "committee", "council", "panel", "board", "partnership"]);
/** Words for heads of state and government. */
export const LEADERS: ReadonlySet<string> = new Set(["leaders", "heads", "presidents"]);
/** Words for those who act for a party. */
export const DELEGATES: ReadonlySet<string> = new Set([
  ...LEADERS,
  "guests",
  "guest",
  "counterpart",
  "counterparts",
  "envoy",
  "representative",
  "emissary",
  "mission",
  "group",
  "ministers",
  "officials",
  "diplomats",
  "delegates",
  "delegations",
  "delegation",
  "negotiators",
  "representatives",
  "envoys",
  "ambassadors",
  "chiefs",
  "members",
  "commanders",
  "directors",
  "generals",
  "officers",
  "secretaries",
  "advisers",
  "advisors",
  "experts",
  "team",
  "teams",
  "lawmakers",
  "legislators",
  "parliamentarians",
  "senators",
  // "consultations between the foreign ministries of A and B"
  "ministries",
  "departments",
  "parliaments",
  "armies",
  "navies",
  "militaries",
  "staffs",
]);

/** What joins two who are named: "A and B", "A, Foreign Minister of Chile, and Peru's B", "Kenya and its neighbour Uganda", "A was joined by B". */
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../mention.ts";
import { describesState } from "./described-state.ts";
import { mentionsIn } from "./mentions-in.ts";

/** "Kenya and its neighbour Uganda" */
const PARTNERS = ["neighbour", "neighbor", "neighbours", "neighbors", "neighbouring", "neighboring", "ally", "rival", "alongside", "fellow"];
/** Words that may stand between two who are named side by side. */
export const JOINERS = new Set([
  "and",
  ",",
  "&",
  "along",
  "together",
  "with",
  "as",
  "well",
  "his",
  "her",
  "their",
  "its",
  "the",
  "both",
  "-",
  "/",
  ...PARTNERS,
]);

/** How long what says the office of one and introduces the next may be. */
const FARTHEST_NEXT = 22;
const LINKS = new Set(["and", "&", "with", ","]);
/** "A was joined by B" */
const COMPANY = new Set(["was", "were", "is", "are", "been", "joined", "accompanied", "flanked", "by"]);

/** "European Commission President B": the body before the office. */
const ownsTitle = (analysis: Analysis, { kind, last }: Mention): boolean =>
  (kind === "organisation" || kind === "body") &&
  mentionsIn(analysis, last, last + LONGEST_TITLE).some((next) => next.first === last && next.kind === "office");

const LONGEST_TITLE = 6;

/** Whether nothing but joiners, titles, states and brackets stands between two mentions; with `company`, "was joined by" too. */
export function isJoined(analysis: Analysis, before: Mention, after: Mention, company = false): boolean {
  if (before.first === after.first) return true;
  if (after.first - before.last > FARTHEST_NEXT) return false;
  let linked = false;
  let titled = false;
  let depth = 0;
  for (let at = before.last; at < after.first; at++) {
    const form = analysis.tokens.lower[at]!;
    if (form === "(") depth++;
    else if (form === ")") depth--;
    else if (depth > 0) continue;
    else if (JOINERS.has(form) || isSharedPossessive(analysis, at)) linked ||= LINKS.has(form);
    else if (company && COMPANY.has(form)) linked ||= form === "by";
    else if (
      (form === "of" && (((before.kind === "person" || before.kind === "office") && at === before.last) || titled)) ||
      analysis.lexicon.words.is(form, "honorific")
    )
      continue;
    else {
      const [inside] = mentionsIn(analysis, at, after.first);
      if (linked && describesState(analysis, at, after)) return true;
      const isTitle =
        inside !== undefined &&
        inside.first === at &&
        (inside.kind === "office" || inside.kind === "group" || inside.kind === "country" || ownsTitle(analysis, inside));
      if (!isTitle) return false;
      titled = inside.kind === "office";
      // "A and Rwanda's B"
      at = inside.kind === "country" && analysis.tokens.lower[inside.last] === "'s" ? inside.last : inside.last - 1;
    }
  }
  return linked;
}

/** "Chile's and Peru's ministers" */
const isSharedPossessive = ({ tokens: { lower } }: Analysis, at: number): boolean => lower[at] === "'s" && lower[at + 1] === "and";

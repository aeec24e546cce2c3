/** Whether the name of a place says where something was done, and not what it was about or where somebody is posted. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt } from "../../reference/index.ts";
import { LOCATIVES } from "../times/prepositions.ts";

const REACH = 6;
const PLACES = new Set(["place", "country"]);

const SETTLEMENTS = new Set(["city", "town", "capital", "port", "village", "resort", "island", "state", "province", "region"]);

/** "the war in Chad", "elections in Peru": what is talked about, and not where. */
const TOPICS = new Set(
  (
    "war wars conflict conflicts situation crisis crises fighting violence unrest election elections coup peace stability security developments events " +
    "presence troops bases investment investments interests rights ceasefire truce transition reconstruction influence drought famine hostages prisoners"
  ).split(" "),
);

const PLANNED = new Set(["scheduled", "set", "planned", "slated", "pencilled", "booked", "arranged"]);

/** Whether a preposition of place stands before the mention, with nothing but a determiner or modifiers between. */
export function isLocated(analysis: Analysis, chunks: Chunks, mention: Mention): boolean {
  const named = mention.kind === "body" ? analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value : undefined;
  const building = named !== undefined && (named.detail === "building" || named.city !== null);
  // "at the presidential office": whose it is was inferred from anybody.
  if ((!PLACES.has(mention.kind) && !building) || mention.adjectival || (mention.kind === "body" && mention.home !== null)) return false;
  for (let at = mention.first - 1; at >= Math.max(chunks.sentence.first, mention.first - REACH); at--) {
    const form = analysis.tokens.lower[at]!;
    // "is scheduled for Oslo"
    if (form === "for" && PLANNED.has(analysis.tokens.lower[at - 1] ?? "")) return true;
    if (LOCATIVES.has(form) && isPost(analysis, at)) return false;
    // "talks on Cyprus"
    if (form === "on" && mention.kind === "country" && /^(?:NOUN|PROPN)$/.test(analysis.tags[at - 1]!)) return false;
    if (LOCATIVES.has(form)) return form !== "in" || !TOPICS.has(analysis.tokens.lower[at - 1] ?? "");
    // "on Friday, Kenya and Somalia agreed"
    if (dateAt(analysis, at) !== undefined) return false;
    if (form === "of" && SETTLEMENTS.has(analysis.tokens.lower[at - 1] ?? "")) continue;
    const modifies = form === "the" || form === "," || analysis.tags[at] === "ADJ" || analysis.tags[at] === "PROPN" || analysis.tags[at] === "NOUN";
    if (!modifies) return false;
  }
  return false;
}

const POSTED =
  /\b(?:ambassador|envoy|consul|consul[- ]general|attach\u00e9|attache|charg[e\u00e9] d['\u2019]affaires|representative|commissioner|nuncio|delegate|correspondent)\b/i;

/** "Chile's ambassador to Lima", "the consul in Lima": where somebody is posted. */
export function isPost(analysis: Analysis, at: number): boolean {
  const office = mentionAt(analysis, at - 1);
  return office?.kind === "office" && office.role !== null && POSTED.test(office.role);
}

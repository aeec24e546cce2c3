/** Whether a document is about relations between states or international organisations. */
import type { Region } from "../../schemas/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ScopeClass } from "../lexicon/scope-words.ts";
import type { Tokens } from "../text/tokens.ts";
import { scopeEvidence, type ScopeEvidence } from "./scope-evidence.ts";

/** The least vocabulary of relations between states, all in all and for each word of the text. */
const ENOUGH = 6;
const DENSITY = 0.025;
/** A text of a sentence or two cannot hold more. */
const SHORT_ENOUGH = 1;
const SHORT_DENSITY = 0.1;
/** Nor need it hold as much where hardly a word of another field stands in it. */
const PURE_DENSITY = 0.03;
const PURE = 4;
/** A paragraph about the leaders of two states may tell of their meeting in a dozen words of any field. */
const CONTACT_DENSITY = 0.04;
/** A short text that names one party alone must speak of little else. */
const ENOUGH_ALONE = 15;
const DENSITY_ALONE = 0.125;
/** The vocabulary of relations outweighs that of home politics and of the strongest other field. */
const LEAD = 1.3;
const OTHER_FIELDS: readonly ScopeClass[] = ["sport", "business", "crime", "disaster", "entertainment"];
/** A call or a condemnation brings a disaster, a crime or home politics into scope, but no match and no takeover. */
const NEVER_BY_CONTACT: readonly ScopeClass[] = ["sport", "business", "entertainment", "campaign"];

/** Whether the document is in scope (codebook, Scope). `home` is the state or organisation that published it, or the state of the outlet, where one is known. */
export function inScope(tokens: Tokens, regions: readonly Region[], home: string | null, lexicon: Lexicon): boolean {
  const datelineEnd = regions.find(({ kind }) => kind === "dateline")?.span.end ?? 0;
  return decideScope(scopeEvidence(tokens, datelineEnd, home, lexicon));
}

/** The decision itself, on evidence alone. */
function decideScope({ words, parties, weights, contact }: ScopeEvidence): boolean {
  const weightOf = (field: ScopeClass): number => weights.get(field) ?? 0;
  const strongest = (fields: readonly ScopeClass[]): number => Math.max(...fields.map(weightOf));
  const relations = weightOf("diplomacy") + weightOf("contact") + weightOf("defence");
  if (contact && relations >= Math.min(ENOUGH, SHORT_ENOUGH + CONTACT_DENSITY * words) && relations >= strongest(NEVER_BY_CONTACT)) return true;
  const rest = strongest(OTHER_FIELDS) + weightOf("campaign") + weightOf("domestic");
  if (relations < LEAD * rest) return false;
  const shortDensity = relations >= PURE * rest ? PURE_DENSITY : SHORT_DENSITY;
  if (parties.size >= 2) return relations >= Math.max(Math.min(ENOUGH, SHORT_ENOUGH + shortDensity * words), DENSITY * words);
  return parties.size === 1 && relations >= Math.max(ENOUGH_ALONE, DENSITY_ALONE * words);
}

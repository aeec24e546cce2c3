/** "Chile and its northern neighbour Peru", "Chad and landlocked Niger": words that describe the state right behind them. */
import type { Analysis } from "../analysis.ts";
import { KINSHIP, STATE_PARTS } from "../closed-classes.ts";
import type { Mention } from "../mention.ts";

const MODIFYING: ReadonlySet<string> = new Set(["ADJ", "ADV", "NOUN", "DET", "PRON"]);
const LONGEST_DESCRIPTION = 6;

/** Whether the words from token `from` on describe the state that follows: an adjective right before its name, or what it is to the other, with or without a comma. */
export function describesState({ tokens: { lower }, tags }: Analysis, from: number, { first, kind, adjectival }: Mention): boolean {
  if (kind !== "country" || adjectival || first - from > LONGEST_DESCRIPTION) return false;
  const end = lower[first - 1] === "," ? first - 1 : first;
  for (let at = from; at < end; at++) if (!MODIFYING.has(tags[at]!)) return false;
  const word = lower[end - 1]!;
  return end > from && (KINSHIP.has(word) || (end === first && tags[end - 1] === "ADJ" && !STATE_PARTS.has(word)));
}

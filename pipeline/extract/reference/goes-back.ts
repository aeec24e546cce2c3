/** Whether a plural noun without a name goes back to those named before, as "the two countries" does and "many countries" does not. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { wordSet } from "../word-set.ts";

/** Words for those who face one another: they go back to them with no article, too ("Rivals sign truce"). */
const FACING = wordSet("sides parties neighbours neighbors rivals allies partners pair duo trio");
const DEFINITE = wordSet("the both these those their either neither each our");
/** What may stand between the article and the noun: "the neighbouring states", but not "the rich countries", who are a kind of their own. */
const MODIFIERS = wordSet(
  "allied armed brotherly concerned contracting feuding former fraternal friendly island involved landlocked negotiating neighbouring neighboring nuclear opposing participating respective rival signatory sister then warring",
);
/** "the Western powers", "the people": all of their kind, however they are called. */
const KINDS = wordSet("powers people");
/** "the countries of the region" */
const WIDER = wordSet("world globe earth planet region continent hemisphere area subcontinent union bloc alliance");
const SERVING = wordSet("of from for on representing");
const PAIRS = wordSet("both two either their");

/** `noun` is the token of the plural noun in `range`; one that says how many they are may always go back. */
export function goesBack({ tokens }: Analysis, range: TokenRange, noun: number): boolean {
  const { lower, start, text } = tokens;
  const behind = lower[noun + 1] === "of" ? (lower[noun + 2] === "the" ? noun + 3 : noun + 2) : -1;
  // "diplomats from both countries"
  if (SERVING.has(lower[noun + 1] ?? "") && lower.slice(noun + 2, Math.min(range.last, noun + 4)).some((form) => PAIRS.has(form))) return true;
  if (behind > 0 && WIDER.has(lower[behind] ?? "")) return false;
  const facing = FACING.has(lower[noun]!);
  if (noun === range.first) return facing;
  if (lower[noun] === "people") return false;
  if (!DEFINITE.has(lower[range.first]!) && !(facing && lower[range.first] === "all")) return false;
  for (let at = range.first + 1; at < noun; at++) {
    if (facing || MODIFIERS.has(lower[at]!) || lower[at] === "-") continue;
    const isName = text[start[at]!] !== lower[at]![0];
    if (!isName || KINDS.has(lower[noun]!)) return false;
  }
  return true;
}

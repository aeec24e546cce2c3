/** "met that country's leaders": what reads like the opening of a clause and belongs to the noun behind it. */
import type { Tokens } from "../../text/tokens.ts";
import { STATE_NOUNS } from "../closed-classes.ts";

const POSSESSIVE = new Set(["'s", "\u2019s"]);
/** Adjectives before the noun: "that southern African country's". */
const MOST_ADJECTIVES = 2;

/** Whether the "that" at `at` belongs to a state that owns something: "that country's", which without it would lack an article. */
export function isThatState({ lower }: Tokens, at: number): boolean {
  if (lower[at] !== "that") return false;
  for (let noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++)
    if (STATE_NOUNS.has(lower[noun] ?? "")) return POSSESSIVE.has(lower[noun + 1] ?? "");
  return false;
}

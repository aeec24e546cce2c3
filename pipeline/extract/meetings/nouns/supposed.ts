/** "a possible summit", "a mooted meeting": one of which nobody knows whether it will be. */
import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const SUPPOSED = wordSet("possible probable potential eventual hypothetical prospective mooted rumoured rumored conceivable would-be");

/** Whether a modifier of the group says so. */
export function isSupposed({ tokens }: Analysis, { first, last }: NounFrame): boolean {
  for (let at = first; at < last; at++) if (SUPPOSED.has(tokens.lower[at]!)) return true;
  return false;
}

/** "The government and the rebels": whose government stands beside a movement. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { makeReferent, wordsOf } from "../reference/referent.ts";
import { mainState } from "./main-parties.ts";
import { isArmed, type Side } from "./side.ts";

const GOVERNING = new Set(["government", "governments", "army", "military", "authorities", "junta", "regime", "cabinet"]);

/** A side with the state that the document is about, where its words name a movement and a government of no state. */
export function withGovernment(analysis: Analysis, range: TokenRange, side: Side): Side {
  const isGovernment = side.who === null && side.others.some(isArmed) && holdsGovernment(analysis, range);
  const state = isGovernment ? mainState(analysis) : null;
  if (state === null) return side;
  const { value, spans } = state;
  return { ...side, who: makeReferent("government", wordsOf(analysis, range), { country: value, parties: [value], spans, stated: false }) };
}

const holdsGovernment = ({ tokens }: Analysis, { first, last }: TokenRange): boolean =>
  tokens.lower.slice(first, last).some((form) => GOVERNING.has(form));

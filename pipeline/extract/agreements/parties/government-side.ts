/** "The government and the rebels": whose government stands beside a movement. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionsIn } from "../../reference/index.ts";
import { makeReferent, wordsOf } from "../../reference/referent.ts";
import type { Told } from "../../meetings/passage.ts";
import { ownsMovement } from "../../meetings/parties/movements.ts";
import { mainState } from "./main-parties.ts";
import { isArmed, type Side } from "./side.ts";

const GOVERNING = new Set(["government", "governments", "army", "military", "authorities", "junta", "regime", "cabinet"]);

/** A side with the state that the document is about, where its words name a movement and a government of no state. */
export function withGovernment(analysis: Analysis, range: TokenRange, side: Side): Side {
  const isGovernment = side.who === null && side.others.some(isArmed) && holdsGovernment(analysis, range);
  const state = isGovernment ? (stateOfMovement(analysis, range, side) ?? mainState(analysis)) : null;
  if (state === null) return side;
  const { value, spans } = state;
  return { ...side, who: makeReferent("government", wordsOf(analysis, range), { country: value, parties: [value], spans, stated: false }) };
}

/** "Chadian rebels and the government", "Chad's rebels and government": whose movement it is, its government it is. */
function stateOfMovement(analysis: Analysis, { first, last }: TokenRange, { others }: Side): Told<string> | null {
  const starts = others.flatMap(({ spans }) => spans.map(({ start }) => start));
  const owner = mentionsIn(analysis, first, last).find(
    ({ adjectival, country, start, end }) =>
      country !== null && (adjectival ? starts.some((at) => at === start || at === end + 1) : ownsMovement(analysis, end, others)),
  );
  return owner === undefined ? null : { value: owner.country!, spans: [{ start: owner.start, end: owner.end }], method: "party.adjective:inferred" };
}

const holdsGovernment = ({ tokens }: Analysis, { first, last }: TokenRange): boolean =>
  tokens.lower.slice(first, last).some((form) => GOVERNING.has(form));

/** "Libya's rival governments", "the warring parties in Yemen", "rival Somali factions": several sides of one state, which deal with each other as states do. */
import type { Analysis } from "../../analysis.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import { castWith, type Cast } from "./side.ts";

const FIGHTING = new Set(["warring", "feuding", "opposing", "belligerent"]);
const FORCES = new Set(["factions", "governments", "administrations", "armies", "forces", "generals"]);
/** Those who are sides of a war only where it is said that they fight: "rival parties" sit in one parliament. */
const SIDES = new Set(["sides", "parties", "camps", "groups", "leaders"]);
const LONGEST_SUBJECT = 8;

/** The state whose sides a subject means; null where they are of no one state, or nobody says that they are opposed. */
export function rivalSides(analysis: Analysis, { first, last, head }: Subject): Cast | null {
  const { lower } = analysis.tokens;
  const noun = lower[head]!;
  if (last - first > LONGEST_SUBJECT || !(SIDES.has(noun) || FORCES.has(noun))) return null;
  const isRival = (form: string): boolean => FIGHTING.has(form) || (form === "rival" && FORCES.has(noun));
  if (!lower.slice(first, head).some(isRival)) return null;
  const states = mentionsIn(analysis, first, last).filter(({ country }) => country !== null);
  const [state] = states;
  if (state === undefined || states.some(({ country }) => country !== state.country)) return null;
  const parties = [{ value: state.country!, spans: [spanOf(analysis, state)], method: "party.rivals:inferred" }];
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

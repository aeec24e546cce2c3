/** With whom one state signs at a sitting of a body that two share: "signed a memorandum at the Kenyan-Peruvian Joint Committee". */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { spanOf } from "../../token-range.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { wordSet } from "../../word-set.ts";
import { castWith, type Cast } from "./side.ts";

const BODIES = wordSet("committee commission council forum summit dialogue consultations talks session meeting conference");
const JOINING = wordSet(
  "joint bilateral mixed intergovernmental inter-governmental economic business supreme interstate high-level ministerial strategic",
);
/** "the Kenya-Peru Joint Economic Commission" */
const LONGEST = 4;

/** The two states whose shared body a sentence names, where `own` is one of them; null elsewhere. */
export function sharedBodyOf(analysis: Analysis, { first, last }: TokenRange, own: string): Cast | null {
  const { lower } = analysis.tokens;
  const pair = pluralSetsIn(analysis, first, last).find((set) => {
    if (set.codes.length !== 2 || set.persons.length > 0 || !set.codes.includes(own)) return false;
    let at = set.last;
    while (at < Math.min(last, set.last + LONGEST) && JOINING.has(lower[at]!)) at++;
    return BODIES.has(lower[at] ?? "");
  });
  if (pair === undefined) return null;
  const spans = [spanOf(analysis, pair)];
  const parties = pair.codes.map((value) => ({ value, spans, method: "party.group:stated" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

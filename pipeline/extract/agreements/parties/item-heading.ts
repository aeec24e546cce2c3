/** Items of a government's own bulletin that open with the state they are of: "Latvia. An agreement was signed…". */
import type { Analysis } from "../../analysis.ts";
import { mentionAt } from "../../reference/index.ts";
import type { Told } from "../../meetings/passage.ts";
import { castWith, type Cast } from "./side.ts";

const CLOSING = new Set([".", ":", "\u2013", "\u2014", "--", "-"]);
const JOINING = new Set(["and", ",", "the", "&", "/"]);
const LONGEST_HEADING = 16;

/** The issuing state and those that head the item in which a sentence stands; null elsewhere. */
export function itemParties(analysis: Analysis, index: number): Cast | null {
  const { issuer, lexicon } = analysis;
  if (issuer === null || lexicon.countries.rows.get(issuer)?.kind !== "state") return null;
  const heads = itemHeading(analysis, index);
  const own = heads.find(({ value }) => value === issuer);
  if (heads.length === 0 || own !== undefined) return null;
  const parties = [...heads, { value: issuer, spans: heads[0]!.spans, method: "party.issuer:inferred" }];
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

/** The states that head the paragraph in which a sentence stands; none where it has no such heading. */
export function itemHeading(analysis: Analysis, index: number): readonly Told<string>[] {
  const { sentences } = analysis;
  const { paragraph } = sentences[index]!;
  let opening = index;
  while (opening > 0 && sentences[opening - 1]!.paragraph === paragraph) opening--;
  return statesHeading(analysis, sentences[opening]!.first);
}

/** The states that stand alone before a full stop, colon or dash at token `first`. */
function statesHeading(analysis: Analysis, first: number): readonly Told<string>[] {
  const { lower } = analysis.tokens;
  const states: Told<string>[] = [];
  for (let at = first; at < Math.min(first + LONGEST_HEADING, analysis.tokens.count); at++) {
    const mention = mentionAt(analysis, at);
    if (mention !== null && mention.first === at && mention.kind === "country" && !mention.adjectival && mention.country !== null) {
      states.push({ value: mention.country, spans: [{ start: mention.start, end: mention.end }], method: "party.heading:stated" });
      at = mention.last - 1;
    } else if (CLOSING.has(lower[at]!)) return states;
    else if (lower[at] === "(") at = behindBracket(analysis, at);
    else if (!JOINING.has(lower[at]!)) return [];
  }
  return [];
}

/** The bracket that closes the one at token `at`. */
function behindBracket({ tokens: { lower } }: Analysis, at: number): number {
  const closing = lower.slice(at, at + LONGEST_HEADING).indexOf(")");
  return closing < 0 ? at : at + closing;
}

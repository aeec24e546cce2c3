/** Names of states and organisations, and the offices that stand beside them: who represents whom. */
import { joinedStates, statesInside } from "../lexicon/joined-states.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { caseFits } from "../lexicon/name-index.ts";
import { formSet } from "../text/form-set.ts";
import type { Tokens } from "../text/tokens.ts";

/** Offices, one or several holders, that act for a party. */
export const OFFICES = formSet(
  "president minister chancellor king queen emir amir sultan premier ambassador prince leader commander envoy secretary negotiator adviser advisor chief chairman chairwoman speaker delegation general admiral colonel gen. adm. col. presidents ministers leaders ambassadors generals admirals commanders officials envoys negotiators diplomats delegates delegations advisers advisors secretaries chiefs".split(
    " ",
  ),
);

/** What may stand between the name of a state, or an article, and the office: "Chilean Deputy Prime Minister". */
const MOST_BETWEEN = 3;

/** "Chilean President", "Chile's foreign minister": an office behind the name of its party, which ends before token `name`. */
export function holdsOffice({ lower }: Tokens, name: number, office: number): boolean {
  const first = lower[name] === "'s" ? name + 1 : name;
  return first <= office && office - first < MOST_BETWEEN && !lower.slice(first, office).some((form) => BORDERS.has(form));
}

const BORDERS = new Set([",", ".", "and", "the", "of", "with", "by", "to", "in", "'s"]);

/** "the Crown Prince", "the King": an office with nothing but an article and its field. */
export function isBareTitle({ lower }: Tokens, office: number): boolean {
  let first = office;
  while (first > 0 && office - first < MOST_BETWEEN && !BORDERS.has(lower[first - 1]!)) first--;
  return lower[first - 1] === "the" && lower[office + 1] !== "of";
}

/** How many words a name may have between the office and its state. */
const MOST_NAMES = 4;

/** "the Emir of Qatar", "the President of the Philippines", "President Ana Ruiz of Chile". */
export function isOfficeOf(tokens: Tokens, name: number): boolean {
  const { lower, form } = tokens;
  const of = name > 0 && lower[name - 1] === "the" ? name - 2 : name - 1;
  if (of < 0 || (lower[of] !== "of" && lower[of] !== "from")) return false;
  for (let at = of - 1; at >= 0 && of - at <= MOST_NAMES + 1; at--) {
    if (OFFICES.has(form[at]!)) return true;
    if (!isCapital(tokens, at)) return false;
  }
  return false;
}

const isCapital = ({ text, start }: Tokens, at: number): boolean => /^\p{Lu}/u.test(text[start[at]!]!);

/** "Chile and Peru", "the Chilean, Peruvian and": parties named side by side; `last` is the token after them. */
export interface NamedParties {
  readonly codes: readonly string[];
  readonly last: number;
}

const JOINS = new Set(["and", ",", "the", "&", "'s"]);
const LONGEST_JOIN = 3;

/** Whether the name at token `at` is joined to those before it. */
export const joins = ({ lower }: Tokens, named: NamedParties | null, at: number): boolean =>
  named !== null &&
  named.codes.length > 0 &&
  at > named.last &&
  at - named.last <= LONGEST_JOIN &&
  lower.slice(named.last, at).every((form) => JOINS.has(form));

/** "Chilean-Peruvian", "U.S.-Soviet": the parties that one word names; none for any other word. */
export function joinedParties(tokens: Tokens, at: number, lexicon: Lexicon): readonly string[] {
  const folded = tokens.lower[at]!;
  if (!folded.includes("-")) return NONE;
  const inside = statesInside(folded);
  if (inside !== undefined || !isCapital(tokens, at)) return inside ?? NONE;
  const codes = joinedStates(tokens, at, lexicon.names).pieces.flatMap(({ code }) => code ?? []);
  return codes.length > 1 ? codes : NONE;
}

const NONE: readonly string[] = [];

interface NamedParty {
  readonly code: string | null;
  /** The token after the name. */
  readonly last: number;
}

/** The party that the name at token `at` stands for, a city for its state where it is the dateline's; null when no name stands there. */
export function partyAt(tokens: Tokens, at: number, isDateline: boolean, lexicon: Lexicon): NamedParty | null {
  const name = lexicon.names.longestAt(tokens, at);
  if (name === null || !caseFits(name.value, tokens.text.slice(tokens.start[at]!, tokens.end[name.last - 1]!))) return null;
  const { kind } = name.value;
  const isParty = kind === "country" || kind === "organisation" || (isDateline && kind === "place");
  return { code: isParty ? name.value.code : name.value.metonymOf, last: name.last };
}

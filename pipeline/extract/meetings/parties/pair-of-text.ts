/** The two states that a readout is about, which its sentences then leave out: "Foreign Ministers of A and B Hold Talks", "A-B relations", "thanked the A side". */
import type { Analysis } from "../../analysis.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { wordSet } from "../../word-set.ts";
import type { Told } from "../passage.ts";
import type { Participants } from "./participants.ts";

/** "Press release on the talks between A and B" is a line of whoever issues it as well. */
const HEADING: ReadonlySet<string> = new Set(["title", "byline"]);
/** How many sentences of the body tell what a readout is about. */
const OPENING = 12;
const RELATIONS = wordSet("relations relationship ties cooperation partnership friendship dialogue");
const SIDES = new Set(["side", "party"]);

const pairs = new WeakMap<Analysis, readonly Told<string>[]>();

/** The participants with the party that one of them must be of, where he is named or called by his office alone and the text is about two states. */
export function withPair(analysis: Analysis, told: Participants, referents: readonly (Referent | null)[]): Participants {
  if (told.parties.length > 1) return told;
  // "Presidents A and B ended their summit": two in one phrase.
  const each = referents.flatMap((who): readonly Referent[] => (who === null ? [] : who.members.length > 1 ? who.members : [who]));
  const unplaced = each.filter((who) => who.parties.length === 0 && who.level !== null && who.level !== "unknown");
  if (unplaced.length === 0 || unplaced.length + told.parties.length !== 2) return told;
  const [known] = told.parties;
  // "The president met the interior minister": two of one government.
  if (known === undefined && !(haveOneOffice(unplaced[0]!, unplaced[1]!) && isHeadedByMeeting(analysis))) return told;
  const pair = pairOf(analysis).filter(({ value }) => value !== known?.value);
  // A text about two states says nothing of who else is met by the minister of a third.
  const isAbout = known === undefined ? pair.length === 2 : pair.length === 1;
  return isAbout ? { ...told, parties: [...told.parties, ...pair] } : told;
}

const TELLING = wordSet("meet meets met speak speaks spoke talk talks receives received discuss discusses discussed confer confers hold holds");

/** Whether the headline is that of a meeting, which the text goes on with without a word of states. */
const isHeadedByMeeting = ({ lexicon, regions, sentences, tokens }: Analysis): boolean =>
  sentences.some(({ first, last }, index) => {
    if (!HEADING.has(regions[index]!)) return false;
    for (let at = first; at < last; at++)
      if (TELLING.has(tokens.lower[at]!) || lexicon.events.meetingNouns.longestAt(tokens, at) !== null) return true;
    return false;
  });

const lastWord = (role: string | null): string | undefined => role?.toLowerCase().split(" ").at(-1);

const haveOneOffice = (one: Referent, other: Referent): boolean =>
  one.portfolio === other.portfolio && one.level === other.level && lastWord(one.role) === lastWord(other.role);

/** The states that the text is about: at most two, and none where it is about more, as a digest is. */
function pairOf(analysis: Analysis): readonly Told<string>[] {
  const before = pairs.get(analysis);
  if (before !== undefined) return before;
  const inTitle = analysis.sentences.flatMap(({ first, last }, index) =>
    HEADING.has(analysis.regions[index]!) ? mentionsIn(analysis, first, last).filter((mention) => isState(analysis, mention)) : [],
  );
  const titled = tellOf(inTitle, "headline");
  const told = titled.length === 2 ? titled : tellOf([...inTitle, ...related(analysis)], "relations");
  const isDigest = analysis.itemOf.some((item) => item > 0);
  const pair = told.length > 2 || isDigest ? [] : told;
  pairs.set(analysis, pair);
  return pair;
}

const isState = ({ lexicon }: Analysis, { country, kind }: Mention): boolean =>
  country !== null && kind !== "place" && lexicon.countries.rows.get(country)?.kind === "state";

function tellOf(mentions: readonly Mention[], rule: string): readonly Told<string>[] {
  const first = new Map<string, Told<string>>();
  for (const { country, start, end } of mentions)
    if (!first.has(country!)) first.set(country!, { value: country!, spans: [{ start, end }], method: `party.${rule}:inferred` });
  return [...first.values()];
}

/** The states of which the first sentences say that they have relations, or which are a side of what is told. */
function related(analysis: Analysis): readonly Mention[] {
  const { lower } = analysis.tokens;
  const opening = analysis.sentences.filter((_, index) => analysis.regions[index] === "body").slice(0, OPENING);
  return opening.flatMap(({ first, last }) => {
    const states = mentionsIn(analysis, first, last).filter((mention) => mention.kind === "country" && isState(analysis, mention));
    const sides = states.filter((state) => state.adjectival && SIDES.has(lower[state.last] ?? ""));
    const sets = pluralSetsIn(analysis, first, last).filter(
      (set) => set.codes.length === 2 && set.persons.length === 0 && (RELATIONS.has(lower[set.last] ?? "") || isBetween(lower, set.first)),
    );
    return [...sides, ...states.filter((state) => sets.some((set) => set.first <= state.first && state.last <= set.last))];
  });
}

/** "relations between A and B" */
const isBetween = (lower: readonly string[], first: number): boolean => lower[first - 1] === "between" && RELATIONS.has(lower[first - 2] ?? "");

/** Parties that are no state: rebels and armed movements that a state talks to. */
import type { Span } from "../../../../schemas/span.ts";
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import type { Told } from "../passage.ts";
import { withStates, type Participants } from "./participants.ts";

const MOVEMENTS = /\b(?:front|movement|army|brigades?|militia|faction|guerrillas?|rebels?|resistance)$/i;
const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const LINKS = new Set(["of", "from", "the"]);

/** The movements that phrases name, each once, in text order. */
export function movementsIn(analysis: Analysis, ranges: readonly TokenRange[]): readonly Told<string>[] {
  const found = ranges.flatMap((range) => [...rebels(analysis, range), ...organised(analysis, range)]);
  const apart = found.filter(
    ({ spans: [span] }, at) => !found.slice(0, at).some(({ spans: [other] }) => other!.start <= span!.start && span!.end <= other!.end),
  );
  return apart.filter(({ value }, at) => apart.findIndex((other) => other.value === value) === at);
}

/** Whether a party is named by other words than the movement's own: "Sudanese rebels" are not Sudan. */
export const isApart = (party: Told<string>, movements: readonly Told<string>[]): boolean =>
  party.spans.some(({ start, end }) => !movements.some(({ spans: [span] }) => start < span!.end && span!.start <= end + 1));

const LONGEST_CLITIC = 4;

/** "Sudan's rebels": whether what ends at `end` owns one of the movements alone, and is no party beside it; "Sudan's rebels and ruling generals" are both its own. */
export const ownsMovement = ({ tokens: { text } }: Analysis, end: number, movements: readonly Told<string>[]): boolean =>
  movements.some(({ spans: [span] }) => {
    const gap = span!.start - end;
    if (gap <= 0 || gap > LONGEST_CLITIC || !/^['\u2019]s\s+$/.test(text.slice(end, span!.start))) return false;
    return !/^ and (?!the )\p{Ll}/u.test(text.slice(span!.end, span!.end + LONGEST_LINK));
  });

const LONGEST_LINK = 10;

/** The states that the phrases name beside the movements: "the Kenyan government and rebels". */
export function statesBeside(analysis: Analysis, ranges: readonly TokenRange[], movements: readonly Told<string>[]): readonly Told<string>[] {
  if (movements.length === 0) return [];
  const named = ranges.flatMap((range) => mentionsIn(analysis, range.first, range.last));
  const states = named.flatMap(({ kind, country, start, end }) =>
    country === null || kind === "place" ? [] : [{ value: country, spans: [{ start, end }], method: `party.${kind}:stated` }],
  );
  const apart = states.filter((state) => isApart(state, movements) && !ownsMovement(analysis, state.spans[0]!.end, movements));
  const found = apart.length > 0 ? apart : governmentBeside(analysis, ranges, states);
  return found.filter((state, at) => found.findIndex((other) => other.value === state.value) === at);
}

const GOVERNMENTS = new Set(["government", "regime", "junta"]);

/** "Sudanese rebels and government negotiators": the government is that of the state whose rebels they are. */
function governmentBeside(analysis: Analysis, ranges: readonly TokenRange[], states: readonly Told<string>[]): readonly Told<string>[] {
  const [state] = states;
  if (state === undefined || states.some(({ value }) => value !== state.value)) return [];
  for (const { first, last } of ranges)
    for (let at = first; at < last; at++) {
      if (!GOVERNMENTS.has(analysis.tokens.lower[at]!)) continue;
      return [{ ...state, spans: [spanOf(analysis, { first: at, last: at + 1 })], method: "party.government:inferred" }];
    }
  return [];
}

/** Participants with the states named beside the movements, and without those that are named as owners of one alone. */
export function withStatesBeside(
  analysis: Analysis,
  named: Participants,
  ranges: readonly TokenRange[],
  movements: readonly Told<string>[],
): Participants {
  const all = withStates(named, statesBeside(analysis, ranges, movements));
  const { text } = analysis.tokens;
  // The name of the owner alone, or all of "Sudan's rebels".
  const isOwner = ({ start, end }: Span): boolean =>
    ownsMovement(analysis, end, movements) ||
    movements.some(
      ({ spans: [span] }) => start < span!.start && end === span!.end && /^[^'\u2019]+['\u2019]s\s+$/.test(text.slice(start, span!.start)),
    );
  const parties = all.parties.filter(({ spans }) => !spans.every(isOwner));
  return parties.length > 0 ? { ...all, parties } : all;
}

/** "the Kordofan Liberation Front": an organisation of no state that calls itself a movement. */
const organised = (analysis: Analysis, { first, last }: TokenRange): readonly Told<string>[] =>
  mentionsIn(analysis, first, last)
    .filter(({ kind, country, name, first: at }) => kind === "organisation" && (isListed(analysis, at) || (country === null && MOVEMENTS.test(name))))
    .map(({ name, start, end }) => ({ value: name, spans: [{ start, end }], method: "party.movement:stated" }));

/** "FARC guerrillas", "Moro rebels": the name of the movement, or of whose it is, before the word for it. */
function isOrganised(analysis: Analysis, at: number): boolean {
  const name = mentionAt(analysis, at);
  if (name === null) return analysis.tags[at] === "PROPN";
  return name.kind === "organisation" ? name.country === null : name.kind === "place" && name.country === null;
}

const isListed = ({ lexicon, tokens }: Analysis, at: number): boolean => lexicon.names.longestAt(tokens, at)?.value.kind === "movement";

/** "rebel negotiators", "rebels of the Northern Front": the noun group of the word, with what it is of. */
function rebels(analysis: Analysis, range: TokenRange): readonly Told<string>[] {
  const told: Told<string>[] = [];
  const { lower } = analysis.tokens;
  const { words } = analysis.lexicon;
  for (let at = range.first; at < range.last; at++) {
    if (!words.is(lower[at]!, "movement") && !isArmedGroup(analysis, range.first, at)) continue;
    let first = at;
    while (first > range.first && (analysis.tags[first - 1] === "ADJ" || isOrganised(analysis, first - 1))) first--;
    let last = at + 1;
    while (last < range.last && (INSIDE.has(analysis.tags[last]!) || (LINKS.has(lower[last]!) && goesOn(analysis, last, range.last)))) last++;
    last = beforePerson(analysis, at + 1, last);
    const span = spanOf(analysis, { first, last });
    told.push({ value: analysis.tokens.text.slice(span.start, span.end).replace(/\s+/g, " "), spans: [span], method: "party.movement:stated" });
    at = last - 1;
  }
  return told;
}

const GROUPS = new Set(["group", "groups", "faction", "factions"]);
/** How many words may stand between "armed" and "groups". */
const LONGEST_KIND = 3;

/** "armed ethnic groups", "an armed faction" */
const isArmedGroup = ({ tokens: { lower } }: Analysis, first: number, at: number): boolean =>
  GROUPS.has(lower[at]!) && lower.slice(Math.max(first, at - LONGEST_KIND), at).includes("armed");

/** "rebel commander Idris Kuku": the person and the role stand for the movement, and are not its name. */
function beforePerson(analysis: Analysis, first: number, last: number): number {
  const person = mentionsIn(analysis, first, last).find(({ kind }) => kind === "person");
  return person === undefined ? last : first;
}

/** Whether a name in capitals follows a link: "of the Northern Front". */
function goesOn(analysis: Analysis, link: number, limit: number): boolean {
  const next = analysis.tokens.lower[link + 1] === "the" ? link + 2 : link + 1;
  return next < limit && analysis.tags[next] === "PROPN";
}

/** Who takes part: the persons, states and organisations behind the phrases of a passage. */
import type { MeetingLevel } from "../../../../schemas/meeting.ts";
import { MEETING_LEVELS } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import { POSSESSIVES } from "../../closed-classes.ts";
import type { Referent } from "../../mention.ts";
import { resolveList } from "../../reference/coordinated.ts";
import { mentionAt, mentionsIn, partiesIn, resolveReference } from "../../reference/index.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { groupOf } from "../../reference/referent.ts";
import { delegatesOf, ownersIn } from "./delegates.ts";
import type { Told } from "../passage.ts";

export interface Participants {
  readonly people: readonly Referent[];
  readonly parties: readonly Told<string>[];
  /** Fields of their offices, sorted. */
  readonly portfolios: readonly string[];
  /** The highest rank among them. */
  readonly level: MeetingLevel;
}

export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Who stands behind a range of tokens; a person's name that reaches over its border is taken whole. */
export function whoIs(analysis: Analysis, range: TokenRange): Referent | null {
  const who = whoIsNamed(analysis, range);
  // "his counterparts from Chile, A, and Peru, B"
  const apart =
    who !== null && who.parties.length === 1 && who.kind !== "government" && opensWithGroup(analysis, range) ? holdersApart(analysis, range) : null;
  if (apart !== null) return apart;
  if (who?.kind === "person") return listed(analysis, range) ?? partners(analysis, range) ?? who;
  if (who?.kind === "group" && who.parties.length > 1 && !who.members.some(({ kind }) => kind === "person")) return withNames(analysis, range, who);
  // "his host, Foreign Minister A", "his host, Chile's B", "one of the envoys, A B"
  const isOpen = who === null || who.kind === "anonymous" || POSSESSIVES.has(analysis.tokens.lower[range.first]!);
  const comma = isOpen ? analysis.tokens.lower.slice(range.first, range.last).indexOf(",") : -1;
  const aside = comma > 0 ? whoIsNamed(analysis, { first: range.first + comma + 1, last: range.last }) : null;
  if (aside !== null && (who === null || aside.kind === "person")) return aside;
  if (who !== null) return who;
  // "Member of the Bureau and Foreign Minister A": a name at the end of titles that nothing else explains.
  const name = mentionAt(analysis, range.last - 1);
  return name?.kind === "person" && name.first > range.first && name.last === range.last ? whoIsNamed(analysis, name) : null;
}

/** Whether the first title of a range is that of several. */
const opensWithGroup = (analysis: Analysis, { first, last }: TokenRange): boolean =>
  mentionsIn(analysis, first, last).find(({ kind }) => kind === "office" || kind === "group" || kind === "person")?.kind === "group";

/** "his Chilean and Kenyan counterparts, A and B": those whom the names behind a plural title tell, where they serve the parties that it tells. */
function withNames(analysis: Analysis, range: TokenRange, group: Referent): Referent {
  const named = mentionsIn(analysis, range.first, range.last).filter(({ kind }) => kind === "person");
  const fits = named.length > 1 && named.every(({ country }) => country !== null && group.parties.includes(country));
  const members = fits ? named.flatMap((name) => whoIsNamed(analysis, name) ?? []) : [];
  return members.length > 1 ? groupOf(members, { parties: group.parties }) : group;
}

/** "the presidents of Chile, A, and Peru, B": those named each behind the state served; null where they are not of several. */
function holdersApart(analysis: Analysis, range: TokenRange): Referent | null {
  const named = mentionsIn(analysis, range.first, range.last).filter(({ kind }) => kind === "person");
  if (named.length < 2 || new Set(named.map(({ country }) => country)).size < named.length) return null;
  const members = named.flatMap((name) => (name.country === null ? [] : (whoIsNamed(analysis, name) ?? [])));
  return members.length === named.length ? groupOf(members) : null;
}

/** "A, President of Chile, B, Prime Minister of Peru, and C": three or more, each with what says the office behind the name; null for anybody else. */
function listed(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const [set] = pluralSetsIn(analysis, first, last);
  return set !== undefined && set.persons.length > 2 && set.codes.length > 1 && set.persons[0]!.first - first < LONGEST_TITLE
    ? resolveList(analysis, { first, last })
    : null;
}

/** How long the title before the first name of a list may be. */
const LONGEST_TITLE = 10;

/** "Foreign Minister A and his Chilean counterpart, B": two persons of two parties; null for anybody else. */
function partners(analysis: Analysis, range: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  for (let at = range.last - 1; at > range.first; at--) {
    if (lower[at] !== "and" || mentionAt(analysis, at) !== null) continue;
    // "the Deputy Prime Minister and Minister of Trade": two titles of one.
    const before = mentionsIn(analysis, range.first, at);
    if (mentionAt(analysis, at + 1)?.kind === "office" && !before.some(({ kind }) => kind === "person")) continue;
    const one = whoIsNamed(analysis, { first: range.first, last: lower[at - 1] === "," ? at - 1 : at });
    const other = one?.kind !== "person" ? null : whoIsNamed(analysis, { first: at + 1, last: range.last });
    if (other?.kind === "person" && other.name !== one!.name && other.parties.some((party) => !one!.parties.includes(party)))
      return groupOf([one!, other]);
  }
  return null;
}

function whoIsNamed(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const name = mentionAt(analysis, first);
  const from = name !== null && name.kind === "person" ? Math.min(first, name.first) : first;
  const who = resolveReference(analysis, from, last);
  if (who !== null && who.kind === "organisation" && who.parties.length < 2) {
    // "the armies of Chad and Niger", "the Chad-Niger Joint Commission"
    const owners = ownersIn(analysis, from, last);
    const parties = owners.length > 1 || who.parties.length > 0 ? owners : partiesIn(analysis, from, last);
    return parties.length > 1 ? { ...who, kind: "group", parties } : who;
  }
  const unsure =
    who === null || (who.kind === "group" && !who.stated) || ((who.kind === "group" || who.kind === "anonymous") && who.parties.length === 0);
  return unsure ? (delegatesOf(analysis, from, last) ?? who) : who;
}

/** "between the minister of Chile, A, and the minister of Peru, B": where all together tell one party alone, those on both sides of an "and". */
export function whoAre(analysis: Analysis, range: TokenRange): readonly Referent[] {
  const who = whoIs(analysis, range);
  if (who !== null && who.parties.length > 1) return [who];
  const { lower } = analysis.tokens;
  for (let at = range.last - 1; at > range.first; at--) {
    if (lower[at] !== "and" || mentionAt(analysis, at) !== null) continue;
    const one = whoIs(analysis, { first: range.first, last: lower[at - 1] === "," ? at - 1 : at });
    const other = one === null || one.parties.length === 0 ? null : whoIs(analysis, { first: at + 1, last: range.last });
    if (other !== null && other.parties.some((party) => !one!.parties.includes(party))) return [one!, other];
  }
  return who === null ? [] : [who];
}

/** Both together, each person and party once. */
export function addParticipants(one: Participants, other: Participants): Participants {
  const names = new Set(one.people.map((person) => person.name));
  const codes = new Set(one.parties.map((party) => party.value));
  return {
    people: [...one.people, ...other.people.filter((person) => !names.has(person.name))],
    parties: [...one.parties, ...other.parties.filter((party) => !codes.has(party.value))],
    portfolios: [...new Set([...one.portfolios, ...other.portfolios])].toSorted(),
    level: MEETING_LEVELS[Math.min(MEETING_LEVELS.indexOf(one.level), MEETING_LEVELS.indexOf(other.level))]!,
  };
}

/** The same for expressions already resolved. */
export function joinReferents(referents: readonly Referent[]): Participants {
  const people = new Map<string, Referent>();
  const parties = new Map<string, Told<string>>();
  const portfolios = new Set<string>();
  let rank = MEETING_LEVELS.indexOf("unknown");
  const visit = (referent: Referent): void => {
    referent.portfolio?.split("+").forEach((portfolio) => portfolios.add(portfolio));
    if (referent.level !== null) rank = Math.min(rank, MEETING_LEVELS.indexOf(referent.level));
    if (referent.kind === "person") people.set(referent.name, people.get(referent.name) ?? referent);
    for (const code of referent.parties) parties.set(code, parties.get(code) ?? partyOf(referent, code));
    if (namesAll(referent)) referent.members.forEach(visit);
  };
  referents.forEach(visit);
  return { people: [...people.values()], parties: [...parties.values()], portfolios: [...portfolios].toSorted(), level: MEETING_LEVELS[rank]! };
}

/** Whether the members of a group are all of it: "the foreign and defense ministers" are more than the one minister named. */
function namesAll(group: Referent): boolean {
  const fields = group.portfolio?.split("+") ?? [];
  return fields.length < 2 || fields.every((field) => group.members.some((member) => member.portfolio === field));
}

function partyOf(referent: Referent, code: string): Told<string> {
  const own = referent.members.find((member) => member.parties.includes(code));
  const source = own ?? referent;
  const stated = source.stated && source.home === null;
  const spans = source.home === null ? source.spans : [...source.spans, source.home];
  return { value: code, spans, method: `party.${source.kind}:${stated ? "stated" : "inferred"}` };
}

/** The participants with parties named by words of their own, each once. */
export function withStates(named: Participants, states: readonly Told<string>[]): Participants {
  const stated = new Set(states.map((state) => state.value));
  return { ...named, parties: [...states, ...named.parties.filter((party) => !stated.has(party.value))] };
}

/** Leaders and ministers, whose state an outlet may leave out where it is its own. */
export const isHigh = (level: MeetingLevel | null): boolean => level === "leader" || level === "minister";

/** A state named by nothing but its name: no person, office or body of it. */
export const isPlainState = (who: Referent): boolean =>
  who.kind === "government" && who.level === null && who.role === null && who.members.length === 0;

/** Whether it is an organisation whose members are states, or its leaders or ministers, which meets and agrees as a body. */
export function isBodyOfStates(analysis: Analysis, who: Referent): boolean {
  return (
    (who.kind === "organisation" || who.kind === "group") &&
    who.country !== null &&
    analysis.lexicon.countries.rows.get(who.country)?.kind === "organisation"
  );
}

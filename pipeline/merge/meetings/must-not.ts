/** What forbids two meetings to be one, however alike they look: the list is the whole truth about it. */
import { mayCorrect, overlap } from "../days.ts";
import { matchPeople } from "../people/match-people.ts";
import { isOneSummit, sameForum, type MeetingFacts } from "./meeting-facts.ts";

export interface MustNot {
  readonly name: string;
  readonly forbids: (a: MeetingFacts, b: MeetingFacts) => boolean;
}

/** Cheapest first. */
export const MUST_NOTS: readonly MustNot[] = [
  { name: "disjoint_dates", forbids: (a, b) => !overlap(a.days, b.days) && !isCorrected(a, b) && !isOneSummit(a, b) },
  // A document that has two drafts holds two meetings apart.
  { name: "same_document", forbids: (a, b) => sharesDocument(a, b) },
  { name: "other_format", forbids: (a, b) => inPersonAgainstRemote(a, b) || inPersonAgainstRemote(b, a) },
  { name: "other_parties", forbids: (a, b) => !nested(a.parties, b.parties) && !sameForum(a, b) },
  { name: "sideline", forbids: (a, b) => !sameForum(a, b) && (isSideline(a, b) || isSideline(b, a)) },
  { name: "other_portfolios", forbids: (a, b) => haveOtherPortfolios(a, b) },
  { name: "other_people", forbids: (a, b) => matchPeople(a.people, b.people).rivals && !(sameForum(a, b) && isLarge(a) && isLarge(b)) },
];

/** The name of the first rule that forbids the two to be one, or null. */
export function mustNot(a: MeetingFacts, b: MeetingFacts): string | null {
  for (const rule of MUST_NOTS) if (rule.forbids(a, b)) return rule.name;
  return null;
}

/** A copy with another day for the same people, parties and place corrects the original: both days are of one meeting. */
function isCorrected(a: MeetingFacts, b: MeetingFacts): boolean {
  if (![...a.roots].some((root) => b.roots.has(root)) || a.people.length === 0) return false;
  const { shared, onlyFirst, onlySecond } = matchPeople(a.people, b.people);
  const isSame = shared > 0 && onlyFirst + onlySecond === 0 && a.parties.join() === b.parties.join() && a.city === b.city;
  return isSame && mayCorrect(a.days, b.days);
}

function sharesDocument(a: MeetingFacts, b: MeetingFacts): boolean {
  const [small, large] = a.documents.size <= b.documents.size ? [a, b] : [b, a];
  for (const document of small.documents) if (large.documents.has(document)) return true;
  return false;
}

/** A video talk may be called a call, but neither is a meeting in a room. */
function inPersonAgainstRemote(a: MeetingFacts, b: MeetingFacts): boolean {
  return a.formats.includes("in_person") && !b.formats.includes("in_person") && b.formats.length > 0 && !a.formats.some((f) => b.formats.includes(f));
}

/** Whether one list holds the other. */
function nested(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((party) => long.includes(party));
}

/** "EU foreign ministers" and "EU agriculture ministers": ministers of other fields, none of whom is named in both. */
function haveOtherPortfolios(a: MeetingFacts, b: MeetingFacts): boolean {
  if (a.level !== "minister" || b.level !== "minister" || a.portfolios.length === 0 || b.portfolios.length === 0) return false;
  return !a.portfolios.some((portfolio) => b.portfolios.includes(portfolio)) && matchPeople(a.people, b.people).shared === 0;
}

/** Reports of a large meeting name those who interest their readers. */
const LARGE = 4;
const isLarge = (facts: MeetingFacts): boolean => facts.parties.length >= LARGE || facts.people.length >= LARGE * 2;

/**
 * Whether `a` is a talk in the margins of `b`: a complete talk between some of its parties alone, or of some of its people where each
 * side brings fewer than to `b` ("the two foreign ministers" against "the foreign and defense ministers").
 */
function isSideline(a: MeetingFacts, b: MeetingFacts): boolean {
  const sides = delegations(a);
  if (sides.size < 2) return false;
  if (a.parties.length < b.parties.length) return true;
  const larger = delegations(b);
  return [...sides].every(([country, people]) => (larger.get(country) ?? 0) > people);
}

function delegations(facts: MeetingFacts): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { country } of facts.people) if (country !== null) sizes.set(country, (sizes.get(country) ?? 0) + 1);
  return sizes;
}

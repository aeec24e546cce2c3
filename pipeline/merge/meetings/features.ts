/** What speaks for and against two drafts being one meeting: every feature and weight that the merge knows. */
import { ground } from "../linking/clusters.ts";
import { overlap } from "../days.ts";
import { matchPeople } from "../people/match-people.ts";
import { isOneSummit, sameForum, type MeetingFacts } from "./meeting-facts.ts";

/** `compare` gives −1 (against) to 1 (for); 0 where nothing is known. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly compare: (a: MeetingFacts, b: MeetingFacts) => number;
}

export const FEATURES: readonly Feature[] = [
  { name: "people", weight: 4, compare: comparePeople },
  { name: "parties", weight: 2, compare: compareParties },
  { name: "date", weight: 3, compare: compareDates },
  { name: "forum", weight: 3, compare: compareForums },
  { name: "format", weight: 1, compare: compareFormats },
  { name: "place", weight: 1.8, compare: comparePlaces },
  { name: "level", weight: 1.5, compare: (a, b) => (a.level === "unknown" || b.level === "unknown" ? 0 : a.level === b.level ? 0.5 : -1) },
  { name: "portfolios", weight: 1.5, compare: (a, b) => (bothSome(a.portfolios, b.portfolios) ? 2 * jaccard(a.portfolios, b.portfolios) - 1 : 0) },
  { name: "topics", weight: 0.5, compare: (a, b) => (bothSome(a.topics, b.topics) ? jaccard(a.topics, b.topics) : 0) },
  { name: "rewrite", weight: 1.5, compare: (a, b) => (shareOne([...a.roots], [...b.roots]) ? 1 : 0) },
];

/** From this sum of weighted features on two drafts are one meeting; less is enough where nobody is named, and then only if nothing else fits. */
export const THRESHOLDS = { strong: 6, weak: 5 } as const;

/** The weighted sum of all features. */
export function score(a: MeetingFacts, b: MeetingFacts): number {
  return FEATURES.reduce((sum, feature) => sum + feature.weight * feature.compare(a, b), 0);
}

/** What each feature adds to the score of two drafts, those that say something. */
export function grounds(a: MeetingFacts, b: MeetingFacts): readonly string[] {
  return FEATURES.map(({ name, weight, compare }) => ({ name, value: weight * compare(a, b) }))
    .filter(({ value }) => value !== 0)
    .map(({ name, value }) => ground(name, value));
}

function comparePeople(a: MeetingFacts, b: MeetingFacts): number {
  if (!bothSome(a.people, b.people)) return 0;
  const { shared, onlyFirst, onlySecond } = matchPeople(a.people, b.people);
  if (shared === 0) return -0.25;
  if (onlyFirst === 0 && onlySecond === 0) return 1;
  if (onlyFirst === 0 || onlySecond === 0) return 0.45;
  return (2 * shared) / (2 * shared + onlyFirst + onlySecond) - 0.3;
}

/** Two parties meet often, the same three seldom. */
function compareParties(a: MeetingFacts, b: MeetingFacts): number {
  if (!bothSome(a.parties, b.parties)) return 0;
  const likeness = jaccard(a.parties, b.parties);
  if (likeness < 1) return likeness - 0.5;
  return a.parties.length > 2 ? 1.5 : 1;
}

/** The same day says much, the same month little, an undated report nothing; another day speaks against it. */
function compareDates(a: MeetingFacts, b: MeetingFacts): number {
  if (a.date === null || b.date === null) return 0;
  if (!overlap(a.days, b.days)) return isOneSummit(a, b) ? 0.25 : -0.8;
  const longest = Math.max(a.days.to - a.days.from, b.days.to - b.days.from);
  if (a.date === b.date) return longest <= 31 ? 1 : 0.5;
  return longest <= 1 ? 0.6 : longest <= 31 ? 0.25 : 0;
}

function compareForums(a: MeetingFacts, b: MeetingFacts): number {
  if (sameForum(a, b)) return 1;
  return bothSome(a.forums, b.forums) ? -0.5 : a.forums.length + b.forums.length > 0 ? -0.1 : 0;
}

/** Most meetings are in person; two calls on one matter are rare. */
function compareFormats(a: MeetingFacts, b: MeetingFacts): number {
  if (!bothSome(a.formats, b.formats)) return 0;
  const shared = a.formats.filter((format) => b.formats.includes(format));
  return shared.length === 0 ? -0.5 : shared.includes("in_person") ? 0.3 : 1;
}

function comparePlaces(a: MeetingFacts, b: MeetingFacts): number {
  if (a.country !== null && b.country !== null && a.country !== b.country) return -1;
  if (a.venue !== null && a.venue === b.venue) return 1;
  if (a.city !== null && b.city !== null) return a.city === b.city ? 0.7 : -1;
  return a.country !== null && a.country === b.country ? 0.3 : 0;
}

function bothSome(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length > 0 && b.length > 0;
}

function shareOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((item) => b.includes(item)).length;
  return shared / (a.length + b.length - shared);
}

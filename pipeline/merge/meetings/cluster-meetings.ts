/** Which meeting drafts are one meeting. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { blocksOf } from "../blocks.ts";
import type { Placed } from "../records/placed.ts";
import { unionFind, type UnionFind } from "../union-find.ts";
import { meetingKeys } from "./block-keys.ts";
import { THRESHOLDS, score } from "./features.ts";
import { joinFacts, meetingFacts, sameForum, type MeetingFacts } from "./meeting-facts.ts";
import { mustNot } from "./must-not.ts";

/** The clusters of drafts, given in canonical order, as ascending numbers. */
export function clusterMeetings(drafts: readonly Placed<MeetingDraft>[]): number[][] {
  const nodes = collapse(drafts.map(meetingFacts));
  const links = findLinks(nodes.map((node) => node.facts));
  const state: State = { sets: unionFind(nodes.length), facts: nodes.map((node) => node.facts) };
  for (const link of links) if (link.strong) join(state, link.a, link.b);
  joinNameless(state, links);
  return state.sets.sets().map((set) => set.flatMap((node) => nodes[node]!.drafts).sort((a, b) => a - b));
}

/** Drafts that say the same in all compared cells, of different documents: one summit in a thousand papers is compared once. */
interface Node {
  readonly drafts: readonly number[];
  readonly facts: MeetingFacts;
}

interface State {
  readonly sets: UnionFind;
  /** By the number that stands for a set. */
  readonly facts: MeetingFacts[];
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Whether names or a named format carry it; else only day, parties and level. */
  readonly strong: boolean;
}

function collapse(all: readonly MeetingFacts[]): Node[] {
  const groups = new Map<string, number[]>();
  const seen = new Map<string, number>();
  for (const [index, facts] of all.entries()) {
    const said = signature(facts);
    const [document] = facts.documents;
    const times = seen.get(`${document} ${said}`) ?? 0;
    seen.set(`${document} ${said}`, times + 1);
    const key = `${times} ${said}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].map((drafts) => {
    const members = drafts.map((index) => all[index]!);
    const documents = new Set(members.flatMap((member) => [...member.documents]));
    const roots = new Set(members.flatMap((member) => [...member.roots]));
    return { drafts, facts: { ...members[0]!, documents, roots } };
  });
}

function signature(facts: MeetingFacts): string {
  const people = facts.people.map((person) => `${person.joined}/${person.country}`).sort();
  const { date, days, parties, forums, formats, level, venue, city, country, portfolios, published } = facts;
  return JSON.stringify([date ?? published, days.from, days.to, parties, people, forums, formats, level, venue, city, country, portfolios]);
}

/** All pairs of a shared block that score high enough and may be one, best first. */
function findLinks(all: readonly MeetingFacts[]): Link[] {
  const members = all.map((facts, index) => ({ index, keys: meetingKeys(facts), day: facts.days.from, topic: facts.topics[0] ?? "" }));
  const links = new Map<number, Link>();
  for (const block of blocksOf(members)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) addLink(all, a, b, links);
    }
  }
  return [...links.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function addLink(all: readonly MeetingFacts[], a: number, b: number, links: Map<number, Link>): void {
  const [x, y] = [all[a]!, all[b]!];
  if (mustNot(x, y) !== null) return;
  const key = a * all.length + b;
  if (links.has(key)) return;
  const value = score(x, y);
  const strong = isStrong(x, y);
  const enough = strong ? value >= THRESHOLDS.strong : value >= THRESHOLDS.weak && x.date === y.date;
  if (enough) links.set(key, { a, b, score: value, strong });
}

/** Without names on both sides something else must tell which meeting it is: the forum, an unusual format, the offices. */
function isStrong(a: MeetingFacts, b: MeetingFacts): boolean {
  if (a.people.length > 0 && b.people.length > 0) return true;
  if (sameForum(a, b)) return true;
  const remote = a.formats.some((format) => format !== "in_person" && b.formats.includes(format));
  const offices = a.level === b.level && a.portfolios.length > 0 && a.portfolios.join() === b.portfolios.join();
  return remote || offices;
}

function join(state: State, a: number, b: number): boolean {
  const [x, y] = [state.sets.find(a), state.sets.find(b)];
  if (x === y || mustNot(state.facts[x]!, state.facts[y]!) !== null) return false;
  const joined = joinFacts(state.facts[x]!, state.facts[y]!);
  state.facts[state.sets.union(x, y)] = joined;
  return true;
}

/** A set without names joins the one set with names that it fits; when several fit it stays alone. Then the nameless join each other. */
function joinNameless(state: State, links: readonly Link[]): void {
  const weak = links.filter((link) => !link.strong);
  const fits = new Map<number, Set<number>>();
  for (const link of weak) {
    for (const [from, to] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const [nameless, named] = [state.sets.find(from), state.sets.find(to)];
      if (state.facts[nameless]!.people.length > 0 || state.facts[named]!.people.length === 0) continue;
      if (mustNot(state.facts[nameless]!, state.facts[named]!) !== null) continue;
      const set = fits.get(nameless) ?? new Set<number>();
      fits.set(nameless, set.add(named));
    }
  }
  for (const [nameless, named] of [...fits].sort((x, y) => x[0] - y[0])) {
    if (named.size === 1) join(state, nameless, [...named][0]!);
  }
  for (const link of weak) {
    const [x, y] = [state.facts[state.sets.find(link.a)]!, state.facts[state.sets.find(link.b)]!];
    if (x.people.length === 0 && y.people.length === 0) join(state, link.a, link.b);
  }
}

/** Which meeting drafts are one meeting. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { blocksOf } from "../blocks.ts";
import { JUDGED, type Clusters, type Join } from "../clusters.ts";
import { partings, type Guard } from "../judgements/partings.ts";
import { NO_RULINGS, type Rulings } from "../judgements/rulings.ts";
import type { Placed } from "../records/placed.ts";
import { unionFind, type UnionFind } from "../union-find.ts";
import { meetingKeys } from "./block-keys.ts";
import { collapse, type Node } from "./collapse.ts";
import { THRESHOLDS, grounds, score } from "./features.ts";
import { joinFacts, meetingFacts, sameForum, type MeetingFacts } from "./meeting-facts.ts";
import { mustNot } from "./must-not.ts";

/** The clusters of drafts, given in canonical order, as ascending numbers, and what joined them. What a person has judged goes before every rule. */
export function clusterMeetings(drafts: readonly Placed<MeetingDraft>[], rulings: Rulings = NO_RULINGS): Clusters {
  const judged = new Set([...rulings.joins.flat(), ...rulings.partings.flatMap(({ a, b }) => [...a, ...b])]);
  const all = drafts.map(meetingFacts);
  const nodes = collapse(all, judged);
  const nodeOf = new Map(nodes.flatMap(({ drafts: members }, node) => members.map((draft) => [draft, node] as const)));
  const toNodes = (members: readonly number[]): readonly number[] => members.map((draft) => nodeOf.get(draft)!);
  const state: State = {
    sets: unionFind(nodes.length),
    facts: nodes.map((node) => node.facts),
    guard: partings(rulings.partings.map(({ a, b }) => ({ a: toNodes(a), b: toNodes(b) }))),
    joins: [],
  };
  for (const members of rulings.joins.map(toNodes)) for (const node of members.slice(1)) force(state, members[0]!, node);
  const links = findLinks(nodes.map((node) => node.facts));
  for (const link of links) if (link.strong) join(state, link.a, link.b);
  joinNameless(state, links);
  const clusters = state.sets.sets().map((set) => set.flatMap((node) => nodes[node]!.drafts).sort((a, b) => a - b));
  return { clusters, joins: joinsOf(all, nodes, state.joins) };
}

/** The drafts of a node join its first one by saying the same; nodes join by their first drafts. */
function joinsOf(all: readonly MeetingFacts[], nodes: readonly Node[], joined: readonly NodeJoin[]): Join[] {
  const same = nodes.flatMap(({ drafts: [first, ...rest] }) => rest.map((b) => ({ a: first!, b, judged: false })));
  const others = joined.map(({ a, b, judged }) => ({ a: nodes[a]!.drafts[0]!, b: nodes[b]!.drafts[0]!, judged }));
  return [...same, ...others].map(({ a, b, judged }) => ({ a, b, grounds: judged ? [JUDGED] : grounds(all[a]!, all[b]!) }));
}

interface State {
  readonly sets: UnionFind;
  readonly guard: Guard;
  /** Pairs of nodes whose likeness joined two sets. */
  readonly joins: NodeJoin[];
  /** By the number that stands for a set. */
  readonly facts: MeetingFacts[];
}

interface NodeJoin {
  readonly a: number;
  readonly b: number;
  readonly judged: boolean;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Whether names or a named format carry it; else only day, parties and level. */
  readonly strong: boolean;
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
  if (x === y || state.guard.forbid(x, y) || mustNot(state.facts[x]!, state.facts[y]!) !== null) return false;
  unite(state, x, y);
  state.joins.push({ a, b, judged: false });
  return true;
}

/** Joins by a person's word, whatever the rules say. */
function force(state: State, a: number, b: number): void {
  const [x, y] = [state.sets.find(a), state.sets.find(b)];
  if (x === y) return;
  unite(state, x, y);
  state.joins.push({ a, b, judged: true });
}

function unite(state: State, x: number, y: number): void {
  const joined = joinFacts(state.facts[x]!, state.facts[y]!);
  const root = state.sets.union(x, y);
  state.facts[root] = joined;
  state.guard.joined(root, x, y);
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

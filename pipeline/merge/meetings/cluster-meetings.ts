/** Which meeting drafts are one meeting. */
import { bits } from "../linking/bits.ts";
import { blocksOf, memberSorter } from "../linking/blocks.ts";
import { aloneCluster, JUDGED, toClusters, type Cluster, type Join, type Link } from "../linking/clusters.ts";
import { componentsOf, linkKey, type Component } from "../linking/components.ts";
import { partings, type Guard } from "../judgements/partings.ts";
import type { Rulings } from "../judgements/rulings.ts";
import { remembered } from "../../spool/sorted.ts";
import type { Sorter, Spool, Step, Stored } from "../../spool/spool.ts";
import { unionFind, type UnionFind } from "../linking/union-find.ts";
import { meetingKeys } from "./block-keys.ts";
import { collapse, nodeFacts, type Nodes } from "./collapse.ts";
import { THRESHOLDS, grounds, score } from "./features.ts";
import { isOneSession, joinFacts, meetingFacts, sameForum, type MeetingFacts } from "./meeting-facts.ts";
import { mustNot } from "./must-not.ts";
import type { SlimMeeting } from "./slim-meeting.ts";

/** The clusters of all drafts, and what joined them. What a person has judged goes before every rule. */
export function* clusterMeetings(drafts: Stored<SlimMeeting>, rulings: Rulings, spool: Spool): Generator<Cluster<SlimMeeting> | Step> {
  const judged = new Set([...rulings.joins.flat(), ...rulings.partings.flatMap(({ a, b }) => [...a, ...b])]);
  const nodes = yield* collapse(drafts, judged, spool);
  const links = yield* findLinks(drafts, nodes, spool);
  const bound = function* (): Generator<readonly number[]> {
    yield* rulings.joins;
    yield* nodes.several();
  };
  for (const component of componentsOf(drafts, links, bound, spool)) {
    yield null;
    if (typeof component === "number") yield aloneCluster(component, drafts);
    else yield* clustersIn(component, nodes.nodeOf, rulings);
  }
}

/** The clusters of one component. Its links number the first drafts of nodes. */
function clustersIn(
  { members: drafts, links }: Component<SlimMeeting, MeetingLink>,
  nodeOf: Nodes["nodeOf"],
  rulings: Rulings,
): Cluster<SlimMeeting>[] {
  const ranks = drafts.map(({ standing }) => standing.rank);
  const all = drafts.map(({ placed }) => meetingFacts(placed));
  const nodes = new Map<number, number[]>();
  for (const [at, rank] of ranks.entries()) {
    const node = nodes.get(nodeOf(rank));
    if (node === undefined) nodes.set(nodeOf(rank), [at]);
    else node.push(at);
  }
  const members = [...nodes.values()];
  const placeOf = new Map(members.flatMap((node, place) => node.map((at) => [ranks[at]!, place] as const)));
  const toNodes = (judged: readonly number[]): number[] => judged.flatMap((rank) => placeOf.get(rank) ?? []);
  const state: State = {
    sets: unionFind(members.length),
    facts: members.map((node) => nodeFacts(node.map((at) => all[at]!))),
    guard: partings(rulings.partings.map(({ a, b }) => ({ a: toNodes(a), b: toNodes(b) }))),
    joins: [],
  };
  for (const joined of rulings.joins.map(toNodes)) for (const node of joined.slice(1)) force(state, joined[0]!, node);
  const between = links.map((link) => ({ ...link, a: placeOf.get(ranks[link.a]!)!, b: placeOf.get(ranks[link.b]!)! }));
  for (const link of between) if (link.strong) join(state, link.a, link.b);
  joinNameless(state, between);
  const sets = state.sets.sets().map((set) => set.flatMap((node) => members[node]!).sort((a, b) => a - b));
  return toClusters(drafts, sets, joinsOf(all, members, state.joins));
}

/** The drafts of a node join its first one by saying the same; nodes join by their first drafts. */
function joinsOf(all: readonly MeetingFacts[], nodes: readonly (readonly number[])[], joined: readonly NodeJoin[]): Join[] {
  const same = nodes.flatMap(([first, ...rest]) => rest.map((b) => ({ a: first!, b, judged: false })));
  const others = joined.map(({ a, b, judged }) => ({ a: nodes[a]![0]!, b: nodes[b]![0]!, judged }));
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

interface MeetingLink extends Link {
  /** Whether names or a named format carry it; else only day, parties and level. */
  readonly strong: boolean;
}

/** Facts that are at hand while blocks are compared. */
const REMEMBERED = 4096;

/** All pairs of nodes of a shared block that score high enough and may be one. */
function* findLinks(drafts: Stored<SlimMeeting>, { nodeOf, draftsOf }: Nodes, spool: Spool): Generator<Step, Sorter<MeetingLink>> {
  const factsOf = remembered((node) => nodeFacts(draftsOf(node).map((draft) => meetingFacts(drafts.at(draft).placed))), REMEMBERED);
  const members = memberSorter(spool);
  /** The first drafts of documents. */
  const begins = bits(drafts.size());
  let document = "";
  for (const { standing, placed } of drafts.all()) {
    yield null;
    const { rank } = standing;
    if (placed.draft.document_id !== document) begins.set(rank);
    document = placed.draft.document_id;
    if (nodeOf(rank) !== rank) continue;
    const facts = draftsOf(rank).length > 1 ? factsOf(rank) : meetingFacts(placed);
    const member = { index: rank, day: String(facts.days.from), topic: facts.topics[0] ?? "" };
    for (const key of new Set(meetingKeys(facts))) members.add(key, member);
  }
  const links = spool.sorter<MeetingLink>();
  for (const block of blocksOf(members)) {
    yield null;
    // A document holds its meetings apart, so that most blocks need not be read.
    const first = begins.lastUpTo(block[0]!);
    if (block.every((node) => begins.lastUpTo(node) === first)) continue;
    const facts = block.map(factsOf);
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const link = findLink(facts[i]!, facts[j]!, block[i]!, block[j]!);
        if (link !== null) links.add(linkKey(link), link);
      }
    }
  }
  return links;
}

function findLink(x: MeetingFacts, y: MeetingFacts, a: number, b: number): MeetingLink | null {
  if (mustNot(x, y) !== null) return null;
  const value = score(x, y);
  const strong = isStrong(x, y);
  const enough = strong ? value >= THRESHOLDS.strong : value >= THRESHOLDS.weak && (x.date === y.date || isOneSession(x, y));
  return enough ? { a, b, score: value, strong } : null;
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
function joinNameless(state: State, links: readonly MeetingLink[]): void {
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

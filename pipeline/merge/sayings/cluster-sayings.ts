/** Which agreement drafts, or which statement drafts, are one record. */
import { aloneCluster, JUDGED, toClusters, type Cluster, type Join } from "../linking/clusters.ts";
import { componentsOf, type Component } from "../linking/components.ts";
import { mayCorrect, overlap, together, type DayRange } from "../days.ts";
import { partings } from "../judgements/partings.ts";
import type { Rulings } from "../judgements/rulings.ts";
import type { Spool, Step, Stored } from "../../spool/spool.ts";
import { unionFind } from "../linking/union-find.ts";
import { findLinks, GROUNDS, type SayingLink } from "./find-links.ts";
import type { SayingRules } from "./rules.ts";
import type { Saying } from "./saying.ts";

/** What has been joined so far: the days that fit all, and their meeting. */
interface Joined {
  readonly days: DayRange;
  readonly meeting: string | null;
}

/** The clusters of all sayings, and what joined them. What a person has judged goes before every rule. */
export function* clusterSayings(sayings: Stored<Saying>, rules: SayingRules, rulings: Rulings, spool: Spool): Generator<Cluster<Saying> | Step> {
  const links = yield* findLinks(sayings, rules, spool);
  for (const component of componentsOf(sayings, links, () => rulings.joins, spool)) {
    yield null;
    if (typeof component === "number") yield aloneCluster(component, sayings);
    else yield* clustersIn(component, rules, rulings);
  }
}

/** The clusters of one component. */
function clustersIn({ members, links }: Component<Saying, SayingLink>, rules: SayingRules, rulings: Rulings): Cluster<Saying>[] {
  const placeOf = new Map(members.map(({ standing }, at) => [standing.rank, at]));
  const toPlaces = (ranks: readonly number[]): number[] => ranks.flatMap((rank) => placeOf.get(rank) ?? []);
  const sets = unionFind(members.length);
  const joined: Joined[] = members.map(({ days, meeting }) => ({ days, meeting }));
  const guard = partings(rulings.partings.map(({ a, b }) => ({ a: toPlaces(a), b: toPlaces(b) })));
  const joins: Join[] = [];
  const unite = (x: number, y: number, { a, b, grounds }: Join): void => {
    const both = { days: together(joined[x]!.days, joined[y]!.days), meeting: joined[x]!.meeting ?? joined[y]!.meeting };
    const root = sets.union(x, y);
    joined[root] = both;
    guard.joined(root, x, y);
    joins.push({ a, b, grounds });
  };
  for (const judged of rulings.joins.map(toPlaces)) {
    for (const b of judged) {
      const [a, x, y] = [judged[0]!, sets.find(judged[0]!), sets.find(b)];
      if (x !== y) unite(x, y, { a, b, grounds: [JUDGED] });
    }
  }
  for (const { a, b, score, why } of links) {
    const [x, y] = [sets.find(a), sets.find(b)];
    const across = rules.acrossMeetings(members[a]!, members[b]!, score);
    if (x !== y && !guard.forbid(x, y) && mayJoin(joined[x]!, joined[y]!, why, across)) unite(x, y, { a, b, grounds: GROUNDS[why](score) });
  }
  return toClusters(members, sets.sets(), joins);
}

/** A copy may correct the day of its original. */
const FITS = { sameWords: overlap, copy: mayCorrect, likeness: overlap } as const;

function mayJoin(a: Joined, b: Joined, why: SayingLink["why"], acrossMeetings: boolean): boolean {
  const sameMeeting = a.meeting === null || b.meeting === null || a.meeting === b.meeting;
  return FITS[why](a.days, b.days) && (acrossMeetings || sameMeeting);
}

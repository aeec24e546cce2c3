/** Which agreement drafts, or which statement drafts, are one record. */
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import { JUDGED, toClusters, type Cluster, type Join } from "../clusters.ts";
import { componentsOf, type Component } from "../components.ts";
import { mayCorrect, overlap, together, type DayRange } from "../days.ts";
import { partings } from "../judgements/partings.ts";
import type { Rulings } from "../judgements/rulings.ts";
import type { Drafts, Placed } from "../records/placed.ts";
import type { Spool, Step } from "../../spool/spool.ts";
import { unionFind } from "../union-find.ts";
import { findLinks, GROUNDS, type SayingLink } from "./find-links.ts";
import type { SayingRules } from "./rules.ts";
import type { Saying } from "./saying.ts";

/** What has been joined so far: the days that fit all, and their meeting. */
interface Joined {
  readonly days: DayRange;
  readonly meeting: string | null;
}

/** The clusters of all drafts, and what joined them. What a person has judged goes before every rule. */
export function* clusterSayings<D extends AgreementDraft | StatementDraft>(
  drafts: Drafts<D>,
  toSaying: (placed: Placed<D>) => Saying,
  rules: SayingRules,
  rulings: Rulings,
  spool: Spool,
): Generator<Cluster<D> | Step> {
  const links = yield* findLinks(drafts, toSaying, rules, spool);
  for (const component of componentsOf(drafts, links, rulings.joins, spool)) {
    if (component === null) yield null;
    else yield* clustersIn(component, toSaying, rules, rulings);
  }
}

/** The clusters of one component. */
function clustersIn<D extends AgreementDraft | StatementDraft>(
  { drafts, links }: Component<D, SayingLink>,
  toSaying: (placed: Placed<D>) => Saying,
  rules: SayingRules,
  rulings: Rulings,
): Cluster<D>[] {
  if (drafts.length === 1) return toClusters(drafts, [[0]], []);
  const placeOf = new Map(drafts.map(({ rank }, at) => [rank, at]));
  const toPlaces = (ranks: readonly number[]): number[] => ranks.flatMap((rank) => placeOf.get(rank) ?? []);
  const sets = unionFind(drafts.length);
  const joined: Joined[] = drafts.map(toSaying).map(({ days, meeting }) => ({ days, meeting }));
  const guard = partings(rulings.partings.map(({ a, b }) => ({ a: toPlaces(a), b: toPlaces(b) })));
  const joins: Join[] = [];
  const unite = (x: number, y: number, { a, b, grounds }: Join): void => {
    const both = { days: together(joined[x]!.days, joined[y]!.days), meeting: joined[x]!.meeting ?? joined[y]!.meeting };
    const root = sets.union(x, y);
    joined[root] = both;
    guard.joined(root, x, y);
    joins.push({ a, b, grounds });
  };
  for (const members of rulings.joins.map(toPlaces)) {
    for (const b of members) {
      const [a, x, y] = [members[0]!, sets.find(members[0]!), sets.find(b)];
      if (x !== y) unite(x, y, { a, b, grounds: [JUDGED] });
    }
  }
  for (const { a, b, score, why } of links) {
    const [x, y] = [sets.find(a), sets.find(b)];
    if (x !== y && !guard.forbid(x, y) && mayJoin(joined[x]!, joined[y]!, why, rules)) unite(x, y, { a, b, grounds: GROUNDS[why](score) });
  }
  return toClusters(drafts, sets.sets(), joins);
}

/** A copy may correct the day of its original. */
const FITS = { sameWords: overlap, copy: mayCorrect, likeness: overlap } as const;

function mayJoin(a: Joined, b: Joined, why: SayingLink["why"], rules: SayingRules): boolean {
  const sameMeeting = a.meeting === null || b.meeting === null || a.meeting === b.meeting;
  return FITS[why](a.days, b.days) && (rules.acrossMeetings || sameMeeting);
}

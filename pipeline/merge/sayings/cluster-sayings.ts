/** Which agreement drafts, or which statement drafts, are one record. */
import { blocksOf } from "../blocks.ts";
import { JUDGED, ground, type Clusters, type Join } from "../clusters.ts";
import { intersect, overlap, type DayRange } from "../days.ts";
import { partings } from "../judgements/partings.ts";
import { NO_RULINGS, type Rulings } from "../judgements/rulings.ts";
import { unionFind } from "../union-find.ts";
import { alignSayings } from "./alignment.ts";
import type { SayingRules } from "./rules.ts";
import type { Saying } from "./saying.ts";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly why: keyof typeof GROUNDS;
}

const SAME_WORDS = ["same_words"];
const COPY = ["copy_of_the_document"];
/** How the grounds of each kind of link are told. */
const GROUNDS = {
  sameWords: () => SAME_WORDS,
  copy: () => COPY,
  likeness: (score: number) => [ground("likeness", score)],
} as const;

/** What has been joined so far: the days that fit all, and their meeting. */
interface Joined {
  readonly days: DayRange;
  readonly meeting: string | null;
}

/** The clusters of sayings, given in canonical order, and what joined them. What a person has judged goes before every rule. */
export function clusterSayings(sayings: readonly Saying[], rules: SayingRules, rulings: Rulings = NO_RULINGS): Clusters {
  const sets = unionFind(sayings.length);
  const joined: Joined[] = sayings.map(({ days, meeting }) => ({ days, meeting }));
  const guard = partings(rulings.partings);
  const joins: Join[] = [];
  const unite = (x: number, y: number, { a, b, grounds }: Join): void => {
    const both = { days: intersect(joined[x]!.days, joined[y]!.days), meeting: joined[x]!.meeting ?? joined[y]!.meeting };
    const root = sets.union(x, y);
    joined[root] = both;
    guard.joined(root, x, y);
    joins.push({ a, b, grounds });
  };
  for (const members of rulings.joins) {
    for (const b of members) {
      const [a, x, y] = [members[0]!, sets.find(members[0]!), sets.find(b)];
      if (x !== y) unite(x, y, { a, b, grounds: [JUDGED] });
    }
  }
  const signatures = sayings.map(signature);
  const links = [...sameWords(sayings, signatures, rules), ...alignedLinks(sayings, rules), ...likeLinks(sayings, signatures, rules)];
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b, score, why } of links) {
    const [x, y] = [sets.find(a), sets.find(b)];
    if (x !== y && !guard.forbid(x, y) && mayJoin(joined[x]!, joined[y]!, rules)) unite(x, y, { a, b, grounds: GROUNDS[why](score) });
  }
  return { clusters: sets.sets(), joins };
}

function mayJoin(a: Joined, b: Joined, rules: SayingRules): boolean {
  const sameMeeting = a.meeting === null || b.meeting === null || a.meeting === b.meeting;
  return overlap(a.days, b.days) && (rules.acrossMeetings || sameMeeting);
}

/** Sayings that agree in every compared respect: each is linked to the first of them alone, so that a thousand copies cost a thousand links. */
function sameWords(sayings: readonly Saying[], signatures: readonly string[], rules: SayingRules): Link[] {
  const first = new Map<string, number>();
  const links: Link[] = [];
  for (const [index, saying] of sayings.entries()) {
    const earlier = first.get(signatures[index]!);
    if (earlier === undefined) first.set(signatures[index]!, index);
    else if (!rules.forbids(sayings[earlier]!, saying)) links.push({ a: earlier, b: index, score: 3, why: "sameWords" });
  }
  return links;
}

function signature({ who, sort, content, days, weeks, meeting }: Saying): string {
  return JSON.stringify([who, sort, [...content.words], content.wording, days.from, days.to, weeks, meeting]);
}

/** Between each copy and its original, in text order. */
function alignedLinks(sayings: readonly Saying[], rules: SayingRules): Link[] {
  const byDocument = new Map<string, number[]>();
  for (const [index, saying] of sayings.entries()) {
    const list = byDocument.get(saying.document);
    if (list === undefined) byDocument.set(saying.document, [index]);
    else list.push(index);
  }
  return [...byDocument.values()].flatMap((copies) => {
    const { isCopy, root } = sayings[copies[0]!]!;
    const originals = isCopy ? (byDocument.get(root) ?? []) : [];
    const pairs = alignSayings(
      copies.map((index) => sayings[index]!),
      originals.map((index) => sayings[index]!),
    );
    return pairs
      .map(([copy, original]) => ({ a: originals[original]!, b: copies[copy]!, score: 2, why: "copy" as const }))
      .filter(({ a, b }) => overlap(sayings[a]!.days, sayings[b]!.days) && (rules.acrossMeetings || sayings[a]!.sort === sayings[b]!.sort));
  });
}

/** Between sayings of one block whose contents are alike; of those that say the same only the first takes part. */
function likeLinks(sayings: readonly Saying[], signatures: readonly string[], rules: SayingRules): Link[] {
  const seen = new Set<string>();
  const members = sayings.flatMap((saying, index) => {
    if (seen.has(signatures[index]!)) return [];
    seen.add(signatures[index]!);
    return [{ index, keys: rules.keys(saying), day: saying.days.from, topic: "" }];
  });
  const links = new Map<number, Link>();
  for (const block of blocksOf(members)) {
    for (let i = 1; i < block.length; i++) {
      for (let j = 0; j < i; j++) addLink(sayings, block[j]!, block[i]!, rules, links);
    }
  }
  return [...links.values()];
}

function addLink(sayings: readonly Saying[], a: number, b: number, rules: SayingRules, links: Map<number, Link>): void {
  const [x, y] = [sayings[a]!, sayings[b]!];
  if (rules.forbids(x, y)) return;
  const score = rules.score(x, y);
  if (score > 0) links.set(a * sayings.length + b, { a, b, score, why: "likeness" });
}

/** Which sayings are alike enough to be one: those that say the same, those of a copy and its original, and those of one block. */
import { sha256 } from "../../text/digest.ts";
import { blocksOf, memberSorter } from "../blocks.ts";
import { ground, type Link } from "../clusters.ts";
import { linkKey } from "../components.ts";
import { mayCorrect } from "../days.ts";
import { groupsOf, remembered } from "../../spool/sorted.ts";
import type { Sorter, Spool, Step, Stored } from "../../spool/spool.ts";
import { alignSayings } from "./alignment.ts";
import type { SayingRules } from "./rules.ts";
import type { Saying } from "./saying.ts";

export interface SayingLink extends Link {
  readonly why: keyof typeof GROUNDS;
}

/** How the grounds of each kind of link are told. */
export const GROUNDS = {
  sameWords: () => ["same_words"],
  copy: () => ["copy_of_the_document"],
  likeness: (score: number) => [ground("likeness", score)],
} as const;

/** Sayings that are at hand while blocks are compared. */
const REMEMBERED = 4096;

/** A saying by its number. */
type SayingOf = (number: number) => Saying;

/** All links between the sayings of one table. */
export function* findLinks(sayings: Stored<Saying>, rules: SayingRules, spool: Spool): Generator<Step, Sorter<SayingLink>> {
  const said = spool.sorter<number>();
  const byRoot = spool.sorter<Reported>();
  const members = memberSorter(spool);
  for (const saying of sayings.all()) {
    const { rank } = saying.standing;
    said.add(sha256(signature(saying)), rank);
    byRoot.add(saying.root, { number: rank, document: saying.isCopy ? saying.document : null });
    const member = { index: rank, day: String(saying.days.from), topic: "" };
    for (const key of new Set(rules.keys(saying))) members.add(key, member);
    yield null;
  }
  const sayingOf = remembered(sayings.at, REMEMBERED);
  const links = spool.sorter<SayingLink>();
  const add = (link: SayingLink): void => links.add(linkKey(link), link);
  const firsts = linkSame(said, sayings.size(), sayingOf, rules, add);
  yield* linkCopies(byRoot, sayingOf, rules, add);
  yield* linkAlike(
    blocksOf(members, (rank) => firsts[rank] === 1),
    sayingOf,
    rules,
    add,
  );
  return links;
}

function signature({ who, sort, content, days, weeks, meeting }: Saying): string {
  return JSON.stringify([who, sort, content.words, content.wording, days.from, days.to, weeks, meeting]);
}

/** Sayings that agree in every compared respect: each is linked to the first of them alone, so that a thousand copies cost a thousand links. Gives 1 for each first one. */
function linkSame(said: Sorter<number>, size: number, sayingOf: SayingOf, rules: SayingRules, add: (link: SayingLink) => void): Uint8Array {
  const firsts = new Uint8Array(size);
  for (const { values } of groupsOf(said.sorted())) {
    const [first, ...others] = values as readonly [number, ...number[]];
    firsts[first] = 1;
    for (const b of others) if (!rules.forbids(sayingOf(first), sayingOf(b))) add({ a: first, b, score: 3, why: "sameWords" });
  }
  return firsts;
}

interface Reported {
  readonly number: number;
  /** The copy that reports it; null for the original. */
  readonly document: string | null;
}

/** Between each copy and its original, in text order. */
function* linkCopies(byRoot: Sorter<Reported>, sayingOf: SayingOf, rules: SayingRules, add: (link: SayingLink) => void): Generator<Step> {
  for (const { values } of groupsOf(byRoot.sorted())) {
    yield null;
    const copies = new Map<string, number[]>();
    for (const { number, document } of values) if (document !== null) copies.set(document, [...(copies.get(document) ?? []), number]);
    if (copies.size === 0) continue;
    const originals = values.filter(({ document }) => document === null).map(({ number }) => number);
    for (const copied of copies.values()) {
      for (const [copy, original] of alignSayings(copied.map(sayingOf), originals.map(sayingOf))) {
        const [a, b] = [originals[original]!, copied[copy]!];
        const [x, y] = [sayingOf(a), sayingOf(b)];
        if (mayCorrect(x.days, y.days) && (rules.acrossMeetings || x.sort === y.sort)) add({ a, b, score: 2, why: "copy" });
      }
    }
  }
}

/** Between sayings of one block whose contents are alike. Of those that say the same only the first takes part. */
function* linkAlike(blocks: Iterable<readonly number[]>, sayingOf: SayingOf, rules: SayingRules, add: (link: SayingLink) => void): Generator<Step> {
  for (const block of blocks) {
    yield null;
    const sayings = block.map(sayingOf);
    for (let i = 1; i < block.length; i++) {
      for (let j = 0; j < i; j++) {
        const [x, y] = [sayings[j]!, sayings[i]!];
        if (rules.forbids(x, y)) continue;
        const score = rules.score(x, y);
        if (score > 0) add({ a: block[j]!, b: block[i]!, score, why: "likeness" });
      }
    }
  }
}

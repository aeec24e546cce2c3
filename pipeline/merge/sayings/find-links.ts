/** Which sayings are alike enough to be one: those that say the same, those of a copy and its original, and those of one block. */
import { sha256 } from "../../text/digest.ts";
import { bits, type Bits } from "../linking/bits.ts";
import { blocksOf, memberSorter } from "../linking/blocks.ts";
import { ground, type Link } from "../linking/clusters.ts";
import { linkKey } from "../linking/components.ts";
import { mayCorrect } from "../days.ts";
import { hash32 } from "../../text/hash.ts";
import { sharedHashes } from "../linking/shared-hashes.ts";
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

/** Keys that a saying has, at most but for a few. */
const KEYS = 8;

/** A saying by its number. */
type SayingOf = (number: number) => Saying;

/** By what a saying is found by others. */
interface Traits {
  readonly wording: number;
  readonly day: string;
  readonly keys: readonly string[];
}

/** All links between the sayings of one table. Those of one document are compared when it comes by, those of several by blocks. */
export function* findLinks(sayings: Stored<Saying>, rules: SayingRules, spool: Spool): Generator<Step, Sorter<SayingLink>> {
  const byRoot = spool.sorter<Reported>();
  const within = spool.shelf<SayingLink>();
  const traits = spool.shelf<readonly Traits[]>();
  /** Most wordings and keys are those of one saying, or one document, alone. */
  const [wordings, keysOfDocuments] = [sharedHashes(sayings.size()), sharedHashes(KEYS * sayings.size())];
  /** The first sayings of documents. */
  const begins = bits(sayings.size());
  for (const own of byDocument(sayings.all())) {
    const { root, isCopy, document, standing } = own[0]!;
    const first = standing.rank;
    begins.set(first);
    byRoot.add(root, { first, count: own.length, document: isCopy ? document : null });
    const keys = own.map((saying) => new Set(rules.keys(saying)));
    for (const [at, saying] of own.entries()) {
      wordings.note([saying.content.wording]);
      for (let before = 0; before < at; before++) {
        const link = linkOf(own[before]!, saying, rules, () => shareOne(keys[before]!, keys[at]!));
        if (link !== null) within.add(link);
      }
    }
    keysOfDocuments.note(keys.flatMap((one) => Array.from(one, (key) => hash32(key))));
    traits.add(own.map(({ content, days }, at): Traits => ({ wording: content.wording, day: String(days.from), keys: [...keys[at]!] })));
    yield null;
  }
  const sayingOf = remembered(sayings.at, REMEMBERED);
  const said = spool.sorter<number>();
  const members = memberSorter(spool);
  /** Of sayings that agree in every compared respect the first. */
  const firsts = bits(sayings.size());
  let number = 0;
  for (const own of traits.all()) {
    for (const { wording, day, keys } of own) {
      if (wordings.isShared(wording)) said.add(sha256(signature(sayingOf(number))), number);
      else firsts.set(number);
      for (const key of keys) if (keysOfDocuments.isShared(hash32(key))) members.add(key, { index: number, day, topic: "" });
      number++;
    }
    yield null;
  }
  const links = spool.sorter<SayingLink>();
  const add = (link: SayingLink): void => links.add(linkKey(link), link);
  linkSame(said, firsts, sayingOf, rules, add);
  yield* linkCopies(byRoot, sayingOf, rules, add);
  for (const link of within.all()) if (firsts.has(link.a) && firsts.has(link.b)) add(link);
  yield* linkAcross(blocksOf(members, firsts.has), begins.lastUpTo, sayingOf, rules, add);
  return links;
}

/** The sayings of one document after the other. */
function* byDocument(sayings: Iterable<Saying>): Generator<readonly Saying[]> {
  let own: Saying[] = [];
  for (const saying of sayings) {
    if (own.length > 0 && own[0]!.document !== saying.document) {
      yield own;
      own = [];
    }
    own.push(saying);
  }
  if (own.length > 0) yield own;
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function signature({ who, sort, content, days, weeks, meeting }: Saying): string {
  const said = [content.wording, content.words.join(","), days.from, days.to, weeks.join(","), meeting ?? "", sort];
  return `${said.join(" ")}\t${who.join("\t")}`;
}

/** Sayings that agree in every compared respect: each is linked to the first of them alone, so that a thousand copies cost a thousand links. The first ones are set in `firsts`. */
function linkSame(said: Sorter<number>, firsts: Bits, sayingOf: SayingOf, rules: SayingRules, add: (link: SayingLink) => void): void {
  for (const { values } of groupsOf(said.sorted())) {
    const [first, ...others] = values as readonly [number, ...number[]];
    firsts.set(first);
    for (const b of others) if (!rules.forbids(sayingOf(first), sayingOf(b))) add({ a: first, b, score: 3, why: "sameWords" });
  }
}

/** The sayings of one document, which follow one another. */
interface Reported {
  readonly first: number;
  readonly count: number;
  /** The copy that reports them; null for the original. */
  readonly document: string | null;
}

/** A copy's sayings go before those that are merely alike. */
const COPIED = 2;

/** Between each copy and its original, in text order. */
function* linkCopies(byRoot: Sorter<Reported>, sayingOf: SayingOf, rules: SayingRules, add: (link: SayingLink) => void): Generator<Step> {
  for (const { values } of groupsOf(byRoot.sorted())) {
    yield null;
    if (values.every(({ document }) => document === null)) continue;
    const originals = values.filter(({ document }) => document === null).flatMap(numbersOf);
    for (const reported of values) {
      if (reported.document === null) continue;
      const copied = numbersOf(reported);
      for (const [copy, original] of alignSayings(copied.map(sayingOf), originals.map(sayingOf))) {
        const [a, b] = [originals[original]!, copied[copy]!];
        const [x, y] = [sayingOf(a), sayingOf(b)];
        if (mayCorrect(x.days, y.days) && (rules.acrossMeetings(x, y, COPIED) || x.sort === y.sort)) add({ a, b, score: COPIED, why: "copy" });
      }
    }
  }
}

const numbersOf = ({ first, count }: Reported): number[] => Array.from({ length: count }, (_, at) => first + at);

/** Between sayings of one block, of several documents, whose contents are alike. Of those that say the same only the first takes part. */
function* linkAcross(
  blocks: Iterable<readonly number[]>,
  documentOf: (number: number) => number,
  sayingOf: SayingOf,
  rules: SayingRules,
  add: (link: SayingLink) => void,
): Generator<Step> {
  for (const block of blocks) {
    yield null;
    const documents = block.map(documentOf);
    if (documents.every((document) => document === documents[0])) continue;
    const sayings = block.map(sayingOf);
    for (let i = 1; i < block.length; i++) {
      for (let j = 0; j < i; j++) {
        if (documents[i] === documents[j]) continue;
        const link = linkOf(sayings[j]!, sayings[i]!, rules);
        if (link !== null) add(link);
      }
    }
  }
}

/** The link between two sayings that are alike, if they may be compared. */
function linkOf(x: Saying, y: Saying, rules: SayingRules, mayMeet = (): boolean => true): SayingLink | null {
  if (rules.forbids(x, y) || !mayMeet()) return null;
  const score = rules.score(x, y);
  return score > 0 ? { a: x.standing.rank, b: y.standing.rank, score, why: "likeness" } : null;
}

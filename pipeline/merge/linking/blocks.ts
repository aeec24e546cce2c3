/** Blocks: only records that share a key are ever compared. */
import { groupsOf } from "../../spool/sorted.ts";
import type { Keyed, Spool } from "../../spool/spool.ts";

/** A block of n costs n² comparisons. */
export const BLOCK_CAP = 2000;

/** One member of a block: its number, and by what to split when too many share a key. */
export interface BlockMember {
  readonly index: number;
  /** First possible day; the first criterion of a split. */
  readonly day: string;
  /** The second criterion. */
  readonly topic: string;
}

/** Members by their keys. Most keys have a single one, so members are kept as texts. */
export interface MemberSorter {
  readonly add: (key: string, member: BlockMember) => void;
  readonly sorted: () => Iterable<Keyed<string>>;
}

export function memberSorter(spool: Spool): MemberSorter {
  const texts = spool.texts();
  return { add: (key, { index, day, topic }) => texts.add(key, `${index} ${day} ${topic}`), sorted: texts.sorted };
}

function readMember(text: string): BlockMember {
  const [index, day, topic] = text.split(" ") as [string, string, string];
  return { index: Number(index), day, topic };
}

/** The groups of numbers to compare with one another, largest `BLOCK_CAP`; a crowded key is split by day, then by topic, then by order. Members that do not take part are left out. */
export function* blocksOf(members: MemberSorter, takesPart: (index: number) => boolean = () => true): Generator<readonly number[]> {
  for (const { values } of groupsOf(members.sorted())) {
    if (values.length < 2) continue;
    const bucket = values.map(readMember).filter(({ index }) => takesPart(index));
    if (bucket.length < 2) continue;
    for (const block of split(bucket, [({ day }) => day, ({ topic }) => topic])) yield block.map(({ index }) => index);
  }
}

function split(bucket: readonly BlockMember[], criteria: readonly ((member: BlockMember) => string)[]): (readonly BlockMember[])[] {
  if (bucket.length <= BLOCK_CAP) return [bucket];
  const [criterion, ...rest] = criteria;
  if (criterion === undefined) {
    const parts = Math.ceil(bucket.length / BLOCK_CAP);
    return Array.from({ length: parts }, (_, part) => bucket.slice(part * BLOCK_CAP, (part + 1) * BLOCK_CAP));
  }
  const parts = new Map<string, BlockMember[]>();
  for (const member of bucket) {
    const part = parts.get(criterion(member));
    if (part === undefined) parts.set(criterion(member), [member]);
    else part.push(member);
  }
  return [...parts.values()].flatMap((part) => split(part, rest));
}

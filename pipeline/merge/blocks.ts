/** Blocks: only records that share a key are ever compared. */
import { compareText } from "./order.ts";

/** A block of n costs n² comparisons. */
export const BLOCK_CAP = 2000;

/** One member of a block: its number, and by what to split when too many share a key. */
export interface BlockMember {
  readonly index: number;
  readonly keys: readonly string[];
  /** First possible day; the first criterion of a split. */
  readonly day: number;
  /** The second criterion. */
  readonly topic: string;
}

/** The groups of numbers to compare with one another, largest `BLOCK_CAP`; a crowded key is split by day, then by topic, then by order. */
export function blocksOf(members: readonly BlockMember[]): number[][] {
  const buckets = new Map<string, BlockMember[]>();
  for (const member of members) {
    for (const key of new Set(member.keys)) push(buckets, key, member);
  }
  const keys = [...buckets.keys()].sort(compareText);
  return keys
    .map((key) => buckets.get(key)!)
    .filter((bucket) => bucket.length > 1)
    .flatMap((bucket) => split(bucket, [(member) => String(member.day), (member) => member.topic]))
    .map((bucket) => bucket.map((member) => member.index));
}

function split(bucket: readonly BlockMember[], criteria: readonly ((member: BlockMember) => string)[]): BlockMember[][] {
  if (bucket.length <= BLOCK_CAP) return [[...bucket]];
  const [criterion, ...rest] = criteria;
  if (criterion === undefined) {
    const parts = Math.ceil(bucket.length / BLOCK_CAP);
    return Array.from({ length: parts }, (_, part) => bucket.slice(part * BLOCK_CAP, (part + 1) * BLOCK_CAP));
  }
  const parts = new Map<string, BlockMember[]>();
  for (const member of bucket) push(parts, criterion(member), member);
  return [...parts.values()].flatMap((part) => split(part, rest));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

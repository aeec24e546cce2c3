/** Groups entries by key without sorting them: each key is dealt to one of several files, and each file is small enough to be grouped in memory. */
import { appendFileSync, closeSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";

/** What one file should hold, and how many there may be. */
const HOLE_BYTES = 8 * 1024 * 1024;
const MOST_HOLES = 4096;
/** Bytes that wait to be written, for one file and for all. */
const HELD_BYTES = { most: 64 * 1024, all: 32 * 1024 * 1024 };

/** How many pigeonholes entries of about `bytes` in all need. */
export const holesFor = (bytes: number): number => Math.min(MOST_HOLES, Math.max(1, Math.ceil(bytes / HOLE_BYTES)));

const pathOf = (folder: string, hole: number): string => join(folder, String(hole));

/** A key with some numbers and a text. */
export interface Entry {
  readonly what: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Its text lies in `bytes`, from here to there. */
  readonly bytes: Buffer;
  readonly from: number;
  readonly until: number;
}

/** In a file: six numbers of four bytes (the four of an entry, the lengths of key and text), the key, the text. */
const NUMBERS = ["what", "row", "start", "end", "key", "text"] as const;
const HEAD_BYTES = 4 * NUMBERS.length;

/** Deals entries to `count` files in `folder`, which is made here and removed by the caller. */
export interface Dealer {
  /** Takes an entry whose key lies in the same bytes, from here to there. */
  readonly add: (keyStart: number, keyEnd: number, entry: Entry) => void;
  /** Writes what still waits. */
  readonly flush: () => void;
}

/** Opens a dealer. Several may deal at once, each to a folder of its own, and the same key always goes to the file of the same number. */
export function dealer(folder: string, count: number): Dealer {
  const limit = Math.min(HELD_BYTES.most, Math.floor(HELD_BYTES.all / count));
  const held: (Buffer | undefined)[] = Array.from({ length: count });
  const lengths = new Uint32Array(count);
  const write = (hole: number): void => {
    if (lengths[hole]! > 0) appendFileSync(pathOf(folder, hole), held[hole]!.subarray(0, lengths[hole]));
    lengths[hole] = 0;
  };
  mkdirSync(folder, { recursive: true });
  return {
    add: (keyStart, keyEnd, { what, row, start, end, bytes, from, until }) => {
      const hole = hashOf(bytes, keyStart, keyEnd) % count;
      const length = HEAD_BYTES + keyEnd - keyStart + until - from;
      if (lengths[hole]! + length > limit) write(hole);
      let to = (held[hole] ??= Buffer.allocUnsafeSlow(limit));
      if (length > to.length) to = held[hole] = Buffer.allocUnsafeSlow(length);
      let at = lengths[hole]!;
      at = to.writeUInt32LE(what, at);
      at = to.writeUInt32LE(row, at);
      at = to.writeUInt32LE(start, at);
      at = to.writeUInt32LE(end, at);
      at = to.writeUInt32LE(keyEnd - keyStart, at);
      at = to.writeUInt32LE(until - from, at);
      at = copied(bytes, keyStart, keyEnd, to, at);
      lengths[hole] = copied(bytes, from, until, to, at);
    },
    flush: () => {
      for (const hole of held.keys()) write(hole);
    },
  };
}

/** Bytes from which on copying them by a call takes less time than one by one. */
const LONG = 64;

function copied(bytes: Buffer, start: number, end: number, to: Buffer, at: number): number {
  if (end - start >= LONG) return at + bytes.copy(to, at, start, end);
  let next = at;
  for (let from = start; from < end; from++) to[next++] = bytes[from]!;
  return next;
}

/** The same for the same key, on every machine. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return hash >>> 0;
}

/** Odd, and far from a power of two: keys of one pigeonhole have hashes with one remainder. */
const SPREAD = 0x9e3779b1;

/** The entries of one key, by their number from 0: of one folder in the order in which they were added. */
export class Group {
  /** In which texts lie. */
  readonly bytes: Buffer;
  readonly #view: DataView;
  readonly #next: Int32Array;
  #places: Int32Array = new Int32Array(FIRST_PLACES);
  #count = 0;

  constructor(bytes: Buffer, next: Int32Array) {
    this.bytes = bytes;
    this.#next = next;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Goes to the group of the entry with this number in the file. */
  goTo(first: number, starts: Int32Array): void {
    this.#count = 0;
    for (let entry = first; entry !== NONE; entry = this.#next[entry]!) {
      if (this.#count === this.#places.length) this.#places = grown(this.#places);
      this.#places[this.#count++] = starts[entry]!;
    }
  }

  get count(): number {
    return this.#count;
  }

  get key(): string {
    const at = this.#places[0]! + HEAD_BYTES;
    return this.bytes.toString("latin1", at, at + this.#number(0, 4));
  }

  what(entry: number): number {
    return this.#number(entry, 0);
  }

  row(entry: number): number {
    return this.#number(entry, 1);
  }

  start(entry: number): number {
    return this.#number(entry, 2);
  }

  end(entry: number): number {
    return this.#number(entry, 3);
  }

  /** Where its text begins and ends in `bytes`. */
  from(entry: number): number {
    return this.#places[entry]! + HEAD_BYTES + this.#number(entry, 4);
  }

  until(entry: number): number {
    return this.from(entry) + this.#number(entry, 5);
  }

  #number(entry: number, which: number): number {
    return this.#view.getUint32(this.#places[entry]! + 4 * which, true);
  }
}

const NONE = -1;
const FIRST_PLACES = 64;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** The entries of every key of one pigeonhole, from all `folders`. Keys come in no order; what is given is good until the next. No object is made for an entry: there are several for each row. */
export function* groupsIn(folders: readonly string[], hole: number): Generator<Group> {
  const bytes = bytesOf(folders.map((folder) => pathOf(folder, hole)));
  const starts = startsIn(bytes);
  const { firsts, next } = chained(bytes, starts);
  const group = new Group(bytes, next);
  for (const first of firsts) {
    if (first === NONE) continue;
    group.goTo(first, starts);
    yield group;
  }
}

/** The bytes of those of the files that exist, one after the other, each read into its place. */
function bytesOf(paths: readonly string[]): Buffer {
  const sizes = paths.map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const bytes = Buffer.allocUnsafeSlow(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [which, path] of paths.entries()) {
    if (sizes[which] === 0) continue;
    const file = openSync(path, "r");
    try {
      for (const end = at + sizes[which]!; at < end;) at += readSync(file, bytes, at, end - at, null);
    } finally {
      closeSync(file);
    }
  }
  return bytes;
}

/** Where each entry begins. */
function startsIn(bytes: Buffer): Int32Array {
  let starts = new Int32Array(FIRST_PLACES);
  let count = 0;
  for (let at = 0; at < bytes.length; at += HEAD_BYTES + bytes.readUInt32LE(at + 16) + bytes.readUInt32LE(at + 20)) {
    if (count === starts.length) starts = grown(starts);
    starts[count++] = at;
  }
  return starts.subarray(0, count);
}

/** The first entry of each key, and for each the next of the same key: a table of hashes that has room for twice as many. */
function chained(bytes: Buffer, starts: Int32Array): { readonly firsts: Int32Array; readonly next: Int32Array } {
  const room = 2 ** Math.ceil(Math.log2(2 * starts.length + 1));
  const [firsts, lasts] = [new Int32Array(room).fill(NONE), new Int32Array(room)];
  const next = new Int32Array(starts.length).fill(NONE);
  for (const [entry, start] of starts.entries()) {
    const length = bytes.readUInt32LE(start + 16);
    const key = start + HEAD_BYTES;
    let slot = (Math.imul(hashOf(bytes, key, key + length), SPREAD) >>> 0) % room;
    while (firsts[slot] !== NONE && !isSameKey(bytes, start, starts[firsts[slot]!]!, length)) slot = (slot + 1) % room;
    if (firsts[slot] === NONE) firsts[slot] = entry;
    else next[lasts[slot]!] = entry;
    lasts[slot] = entry;
  }
  return { firsts, next };
}

function isSameKey(bytes: Buffer, a: number, b: number, length: number): boolean {
  if (bytes.readUInt32LE(b + 16) !== length) return false;
  for (let at = HEAD_BYTES; at < HEAD_BYTES + length; at++) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}

/** Gzip files that are many streams one after the other, as web archives are: each can be read from where it begins. */
import { crc32, createInflateRaw } from "node:zlib";
import { inBlocks } from "./blocks.ts";
import { inputFault } from "./input-fault.ts";
import { joinBytes } from "./split-records.ts";
import { unpacker } from "./unpacker.ts";

/** Unpacked bytes, and where in the file the member begins that they are from; or bytes that were not packed, and where they begin. */
export interface MemberBytes {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly isPacked: boolean;
}

const MAGIC = [0x1f, 0x8b, 8];
const HAS = { headerSum: 2, extra: 4, name: 8, comment: 16 } as const;
const FIXED_HEADER = 10;
const TRAILER = 8;

/** What the members of the file hold. A broken one throws after what was intact, the same each time. */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MemberBytes> {
  const blocks = inBlocks(chunks);
  let rest: Uint8Array = new Uint8Array(0);
  let at = 0;
  const more = async (): Promise<boolean> => {
    const next = await blocks.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : joinBytes([rest, next.value], rest.length + next.value.length);
    return true;
  };
  const drop = (length: number): void => {
    rest = rest.subarray(length);
    at += length;
  };
  for (;;) {
    if (rest.length === 0 && !(await more())) return;
    const member = at;
    let header = headerLength(rest);
    while (header === null) {
      if (!(await more())) throw cutOff();
      header = headerLength(rest);
    }
    // What follows a whole member, and is none itself, is padding.
    if (header === 0 && member > 0 && rest[0] === 0) return;
    if (header === 0) throw inputFault("broken_gzip", `no gzip header at byte ${member}`);
    drop(header);
    // One padded page must not cost the archive: its length is bounded where it is read.
    const engine = unpacker(createInflateRaw(), Number.POSITIVE_INFINITY);
    let sum = 0;
    let length = 0;
    try {
      while (!engine.isOver()) {
        const before = engine.consumed();
        const { unpacked, fault } = await engine.feed(rest.length === 0 ? null : rest);
        drop(engine.consumed() - before);
        for (const bytes of unpacked) {
          sum = crc32(bytes, sum);
          length += bytes.length;
          yield { bytes, at: member, isPacked: true };
        }
        if (fault !== null) throw fault;
        if (!engine.isOver() && rest.length === 0 && !(await more())) throw cutOff();
      }
    } finally {
      engine.close();
    }
    while (rest.length < TRAILER) if (!(await more())) throw cutOff();
    const view = new DataView(rest.buffer, rest.byteOffset, TRAILER);
    if (view.getUint32(0, true) !== sum || view.getUint32(4, true) !== length % 2 ** 32)
      throw inputFault("broken_gzip", `the member at byte ${member} is not what its checksum says`);
    drop(TRAILER);
  }
}

const cutOff = (): Error => inputFault("broken_gzip", "no intact gzip file: cut off in the middle of a member");

/** The length of the header that `bytes` begin with; 0 when they begin with none, null when there are too few to tell. */
function headerLength(bytes: Uint8Array): number | null {
  if (MAGIC.some((byte, at) => at < bytes.length && bytes[at] !== byte)) return 0;
  if (bytes.length < FIXED_HEADER) return null;
  const flags = bytes[3]!;
  let length = FIXED_HEADER;
  if ((flags & HAS.extra) !== 0) length += 2 + (bytes[length] ?? 0) + (bytes[length + 1] ?? 0) * 256;
  for (const flag of [HAS.name, HAS.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, length);
    if (end === -1) return null;
    length = end + 1;
  }
  if ((flags & HAS.headerSum) !== 0) length += 2;
  return length > bytes.length ? null : length;
}

/** One publishing run at a time: a lock file that names its holder, and is taken over when the holder is dead. */
import { copyFile, constants, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import { isAlive, thisProcess, type ProcessIdentity } from "./process-identity.ts";
import { LOCK_FILE, temporaryName } from "./names.ts";

export interface Lock {
  /** Throws when the lock is gone or another run has it, which only a person or a broken clock of the system can bring about. */
  readonly assertHeld: () => Promise<void>;
  readonly release: () => Promise<void>;
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

const textOf = (path: string): Promise<string | null> => readFile(path, "utf8").catch(() => null);

/** Puts the lock in place, complete from its first moment. False when there is one already, or when the draft was swept away by its holder. */
async function place(draft: string, path: string): Promise<boolean> {
  const wasBeaten = (error: unknown): boolean => codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT";
  const isPlaced = await link(draft, path).then(
    () => true,
    (error: unknown) => (wasBeaten(error) ? false : null),
  );
  if (isPlaced !== null) return isPlaced;
  // A file system without links: the copy is exclusive too, if not complete at once.
  return copyFile(draft, path, constants.COPYFILE_EXCL).then(
    () => true,
    (error: unknown) => {
      if (wasBeaten(error)) return false;
      throw error;
    },
  );
}

function holderIn(text: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "pid" in value && typeof value.pid === "number" ? (value as ProcessIdentity) : null;
  } catch {
    return null;
  }
}

/** Moves a dead holder's lock out of the way. Two runs may see the same dead lock: what was moved is looked at again, and put back if it is another's. */
async function removeStale(path: string, seen: string, aside: string): Promise<void> {
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (moved && (await textOf(aside)) !== seen) await place(aside, path);
  await rm(aside, { force: true });
}

/** A lock may vanish or be replaced between two looks at it; each such change of hands costs an attempt. */
const ATTEMPTS = 5;

/** Two runs may be of one process: each draft is its own, or one would empty the other's while it is being copied. */
let drafts = 0;

/** Takes the lock of the output folder, or throws an error of one line that names the holder and the remedy. */
export async function acquireLock(out: string): Promise<Lock> {
  const path = join(out, LOCK_FILE);
  const draft = join(out, temporaryName(pid, `lock-${++drafts}`));
  const mine = `${JSON.stringify(await thisProcess())}\n`;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await writeFile(draft, mine);
      if (await place(draft, path)) return lockAt(path, mine);
      const seen = await textOf(path);
      if (seen === null) continue;
      const holder = holderIn(seen);
      if (holder === null || (await isAlive(holder))) throw new Error(refusal(out, path, holder));
      await removeStale(path, seen, join(out, temporaryName(pid, "stale-lock")));
    }
    throw new Error(refusal(out, path, null));
  } finally {
    await rm(draft, { force: true });
  }
}

function refusal(out: string, path: string, holder: ProcessIdentity | null): string {
  const who = holder === null ? "another run" : `process ${holder.pid} on ${holder.host}`;
  return `${out} is being written by ${who}: wait until it ends, or, if it is gone, delete ${path}`;
}

function lockAt(path: string, mine: string): Lock {
  return {
    assertHeld: async () => {
      const held = await textOf(path);
      if (held !== mine) throw new Error(`${path} ${held === null ? "was removed" : "was taken by another run"} meanwhile: nothing was published`);
    },
    release: async () => {
      if ((await textOf(path)) === mine) await rm(path, { force: true });
    },
  };
}

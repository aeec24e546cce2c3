/** Which process holds a lock, told so that a number used again by the system is not taken for it. */
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { kill, pid } from "node:process";

export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Changes when the machine starts anew; empty where the system does not tell. */
  readonly boot: string;
  /** When the process started, in the system's ticks; empty where the system does not tell. */
  readonly started: string;
}

const bootId = (): Promise<string> =>
  readFile("/proc/sys/kernel/random/boot_id", "utf8").then(
    (text) => text.trim(),
    () => "",
  );

/** Field 22 of `/proc/<pid>/stat`; the second field, the name, may hold spaces and parentheses. */
const startOf = (id: number): Promise<string> =>
  readFile(`/proc/${id}/stat`, "utf8").then(
    (text) => text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "",
    () => "",
  );

/** The identity of this process. */
export const thisProcess = async (): Promise<ProcessIdentity> => ({ pid, host: hostname(), boot: await bootId(), started: await startOf(pid) });

/** Whether the process still runs. One on another host cannot be asked, and counts as running. */
export async function isAlive(holder: ProcessIdentity): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (holder.boot !== (await bootId())) return false;
  try {
    kill(holder.pid, 0);
  } catch (error) {
    // A process of another user is alive, though it may not be signalled.
    if ((error as { code?: unknown }).code !== "EPERM") return false;
  }
  return holder.started === "" || holder.started === (await startOf(holder.pid));
}

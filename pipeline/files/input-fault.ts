/** Faults of one input, thrown inside the readers and turned into rejects at their edge. */
import { rejectInput, type Reject } from "../../schemas/reject.ts";

/** An error that rejects the input being read and leaves the run alone. */
export const inputFault = (reason: string, detail: string): Error => Object.assign(new Error(detail), { reason });

/** What the system's codes mean to whoever has to mend the input; paths stay out, for they differ between machines. */
const SYSTEM_FAULTS: Readonly<Record<string, readonly [reason: string, detail: string]>> = {
  EACCES: ["unreadable", "permission denied: make the file readable"],
  EPERM: ["unreadable", "permission denied: make the file readable"],
  ENOENT: ["unreadable", "the file vanished, or its name is no UTF-8"],
  ELOOP: ["symlink", "a symbolic link, which is not followed: put the file itself there"],
  ENXIO: ["not_a_file", "a socket, pipe or device: only regular files are read"],
};

/** The reject of `source` for a fault thrown while it was read. Anything that is no fault of the input is thrown on. */
export function rejectFault(error: unknown, source: string): Reject {
  const { reason, code, message } = error as { reason?: unknown; code?: unknown; message: string };
  if (typeof reason === "string") return rejectInput(source, reason, message);
  if (typeof code !== "string") throw error;
  if (code.startsWith("Z_")) return rejectInput(source, "broken_gzip", `no intact gzip file: ${message}`);
  if (!("syscall" in (error as object))) throw error;
  const [known, detail] = SYSTEM_FAULTS[code] ?? ["unreadable", `the system reports ${code}`];
  return rejectInput(source, known, detail);
}

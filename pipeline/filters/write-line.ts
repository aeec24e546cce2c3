/** The lines that a filter writes. */
import { once } from "node:events";
import { stdout } from "node:process";

/** Writes a line, no faster than the next filter takes it. */
export async function writeLine(line: string): Promise<void> {
  if (!stdout.write(line)) await once(stdout, "drain");
}

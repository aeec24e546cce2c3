/** `latest`: a link to the newest release, or a copy where links are not to be had. */
import { cp, lstat, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import { syncFolder } from "./durable.ts";
import { LATEST, temporaryName } from "./names.ts";

/** Makes the link under another name; false where the system has no links, or does not let us make them. */
const tryLink = (target: string, path: string): Promise<boolean> =>
  symlink(target, path, "dir").then(
    () => true,
    () => false,
  );

/** Points `latest` at `release`. A link is swapped in one step; a folder, which no system replaces in one step, is moved aside first. */
export async function pointLatest(out: string, release: string): Promise<void> {
  const path = join(out, LATEST);
  if ((await readlink(path).catch(() => null)) === release) return;
  const draft = join(out, temporaryName(pid, LATEST));
  await rm(draft, { recursive: true, force: true });
  if (!(await tryLink(release, draft))) await cp(join(out, release), draft, { recursive: true });
  const old = await lstat(path).catch(() => null);
  const aside = join(out, temporaryName(pid, "old-latest"));
  if (old?.isDirectory() === true) await rename(path, aside);
  await rename(draft, path);
  await syncFolder(out);
  await rm(aside, { recursive: true, force: true });
}

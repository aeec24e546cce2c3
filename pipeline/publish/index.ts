/** Puts a release into the output folder, whole or not at all. */
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import { SCHEMA_VERSION, type TableName } from "../../schemas/dataset.ts";
import { contentRoot, releaseName, SUMS_FILE } from "../export/checksums.ts";
import { manifest } from "../export/manifest.ts";
import type { BuildFacts } from "../export/release-facts.ts";
import type { RowSources } from "../export/row-batches.ts";
import { currentSchema, readSchema, versionFault } from "../export/schema-bump.ts";
import type { Identity } from "../merge/identity/registered-id.ts";
import { openManifest } from "../release/manifest-file.ts";
import { openRelease } from "../release/release-folder.ts";
import { UNWATCHED, type Watch } from "../release/watch.ts";
import { sha256 } from "../text/digest.ts";
import { findingText } from "../verify/finding.ts";
import { verifyRelease } from "../verify/index.ts";
import { syncFolder, whileSynced } from "./durable.ts";
import { lastRelease, type LastRelease } from "./last-release.ts";
import { pointLatest } from "./latest.ts";
import { makeFolder } from "./make-folder.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { FAILURE_FILE, temporaryName } from "./names.ts";
import { finishStaging } from "./stage.ts";
import { sweep } from "./sweep.ts";
import { addVersion, readVersions, replaceFile, type Version, type Versions } from "./versions.ts";
import { writeTables } from "./write-tables.ts";
import { openWritingThread, WRITING, type ThreadOptions, type WritingThread } from "./writing-thread.ts";

/** What a build gives to be published. */
export interface Publication {
  readonly tables: RowSources;
  readonly build: BuildFacts;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  /** Every record of the tables and what identifies it, by id, for the register of ids. */
  readonly identities: () => Iterable<Identity>;
  readonly mergedInto?: ReadonlyMap<string, string>;
  /** The release from which the ids were carried on, null for none: publishing stops when another has been published since. */
  readonly follows?: string | null;
  readonly watch?: Watch;
  /** About how many rows there are: many are written by two threads. */
  readonly rows?: number;
}

/** A release that is in place. */
export interface Published {
  readonly release: string;
  readonly dir: string;
  /** False when the content was published before, and nothing was written. */
  readonly isNew: boolean;
  readonly rows: Readonly<Record<TableName, number>>;
}

/** Where a run may keep what is too large for memory; a later run sweeps it away when this one is killed. */
export const spoolFolder = (out: string): string => join(out, temporaryName(pid, "spool"));

/** Makes the output folder, takes its lock, and removes what dead runs left. Throws an error of one line when another run holds it: a run asks first, before it reads anything. */
export async function reserve(out: string): Promise<Lock> {
  await makeFolder(out);
  const lock = await acquireLock(out);
  await sweep(out);
  return lock;
}

/** Publishes under the lock of `out`: the one that `held` is, or its own. Throws an error of one line when another run holds it, the disk fails, or the staged release does not verify; then nothing has changed. */
export async function publish(out: string, publication: Publication, held?: Lock, writing: ThreadOptions = WRITING): Promise<Published> {
  const lock = held ?? (await reserve(out));
  const staging = join(out, temporaryName(pid, "staging"));
  const thread = (publication.rows ?? 0) < writing.fromRows ? null : openWritingThread(writing.script);
  try {
    await mkdir(staging);
    return await publishStaged(out, staging, publication, lock, thread);
  } finally {
    await thread?.close();
    await rm(staging, { recursive: true, force: true });
    if (held === undefined) await lock.release();
  }
}

async function publishStaged(out: string, staging: string, publication: Publication, lock: Lock, thread: WritingThread | null): Promise<Published> {
  const { tables, build, day, follows, identities, mergedInto = new Map(), watch = UNWATCHED } = publication;
  const versions = await readVersions(out);
  if (follows !== undefined && follows !== versions.last_successful)
    throw new Error(`another run has published ${versions.last_successful} in ${out} while this one was reading: run again`);
  const written = await writeTables(staging, tables, watch, thread);
  const root = contentRoot(written.flatMap(({ files }) => files));
  const same = await sameContent(out, versions, root);
  if (same !== null) return takeUp(out, same, false);
  const previous = await lastRelease(out, versions);
  await checkSchema(previous);
  const release = await freeName(out, releaseName(day, root), root, previous?.name ?? null);
  const facts = await finishStaging({
    dir: staging,
    written,
    release,
    contentRoot: root,
    day,
    previous,
    build,
    identities,
    mergedInto,
    watch,
    thread,
  });
  await thread?.close();
  const findings = await whileSynced(staging, verifyRelease(staging, join(out, temporaryName(pid, "verify")), watch));
  if (findings.length > 0) {
    const faults = findings.map(findingText);
    await replaceFile(out, FAILURE_FILE, [...manifest(facts, { result: "failure", faults })].join(""));
    throw new Error(`the release does not verify (${faults.length} findings, in ${join(out, FAILURE_FILE)}): ${faults[0]}`);
  }
  await lock.assertHeld();
  if ((await openRelease(join(out, release))) === null) await rename(staging, join(out, release));
  await syncFolder(out);
  const version = {
    release,
    day,
    schema_version: SCHEMA_VERSION,
    content_root: root,
    sums_sha256: await sumsHash(out, release),
    previous: facts.previous,
  };
  await addVersion(out, versions, version);
  await rm(join(out, FAILURE_FILE), { force: true });
  return takeUp(out, version, true);
}

/** The hash of a release's checksums, and so of all its files. */
const sumsHash = async (out: string, release: string): Promise<string> => sha256(await readFile(join(out, release, SUMS_FILE)));

/** Throws when the schema has changed more than its version says. */
async function checkSchema(previous: LastRelease | null): Promise<void> {
  const before = previous === null ? null : await previous.folder.readText("datapackage.json").then(readSchema, () => null);
  const fault = before === null ? null : versionFault(before, currentSchema());
  if (fault !== null) throw new Error(fault);
}

/** The last release, if it says the same and its files are in place. An older one does not count: the register of ids has moved on since. */
async function sameContent(out: string, versions: Versions, root: string): Promise<Version | null> {
  const last = versions.items.find((item) => item.release === versions.last_successful);
  if (last?.content_root !== root) return null;
  if ((await sumsHash(out, last.release).catch(() => null)) === last.sums_sha256) return last;
  throw new Error(`${join(out, last.release)} is damaged: restore it, or move ${out} away to start a new series of releases`);
}

/** A name that no folder has. A folder that a run was killed before it could list, but whole and of this content, keeps its name and is listed now. */
async function freeName(out: string, base: string, root: string, previous: string | null): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    const folder = await openRelease(join(out, name));
    if (folder === null) return name;
    const found = await openManifest(folder);
    if (found?.content_root === root && found.previous === previous && (await verifyRelease(folder.dir)).length === 0) return name;
  }
}

/** Points readers at a release that is in place. */
async function takeUp(out: string, version: Version, isNew: boolean): Promise<Published> {
  await pointLatest(out, version.release);
  const dir = join(out, version.release);
  const found = await openManifest((await openRelease(dir))!);
  return { release: version.release, dir, isNew, rows: found!.rows as Published["rows"] };
}

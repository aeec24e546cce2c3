/** Every file is listed in `SHA256SUMS` with its hash, and nothing else lies there. */
import { readSums, SUMS_FILE } from "../export/checksums.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { hashOf } from "../release/hash-of.ts";
import { hasher } from "../text/digest.ts";
import type { Finding } from "./finding.ts";

/** The list of a release; null when there is none, or a line of it is no checksum. */
export const sumsOf = (release: ReleaseFolder): Promise<ReadonlyMap<string, string> | null> => release.readText(SUMS_FILE).then(readSums, () => null);

/** A release whose files are hashed while they are read, so that none need be read for its hash alone. */
export interface HashedRelease extends ReleaseFolder {
  /** The hash of a file: known when a stream of it was read to its end. */
  readonly hash: (path: string) => Promise<string>;
  /** The hashes that are known, by path; more may be put in. */
  readonly hashes: Map<string, string>;
}

/** The same release, hashed while it is read. */
export function hashWhileRead(release: ReleaseFolder): HashedRelease {
  const hashes = new Map<string, string>();
  const stream = async function* (path: string): AsyncGenerator<Uint8Array> {
    const hash = hasher();
    for await (const chunk of release.stream(path)) {
      hash.update(chunk);
      yield chunk;
    }
    hashes.set(path, hash.hex());
  };
  return { ...release, stream, hashes, hash: async (path) => hashes.get(path) ?? hashOf(release.stream(path)) };
}

/** Compares the files with the list. */
export async function checkSums(release: HashedRelease): Promise<readonly Finding[]> {
  if (!release.paths.includes(SUMS_FILE)) return [{ path: SUMS_FILE, message: "is missing" }];
  const sums = await sumsOf(release);
  if (sums === null) return [{ path: SUMS_FILE, message: "has a line that is no checksum" }];
  const findings: Finding[] = release.strangers.map((path) => ({ path, message: "is no regular file" }));
  for (const path of release.paths) {
    if (path === SUMS_FILE) continue;
    const expected = sums.get(path);
    if (expected === undefined) findings.push({ path, message: `is not listed in ${SUMS_FILE}` });
    else if ((await release.hash(path)) !== expected) findings.push({ path, message: `differs from its checksum in ${SUMS_FILE}` });
  }
  const present = new Set(release.paths);
  for (const path of sums.keys()) if (!present.has(path)) findings.push({ path, message: `is missing, though ${SUMS_FILE} lists it` });
  return findings;
}

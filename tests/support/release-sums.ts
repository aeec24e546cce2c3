import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The checksums of a release: equal ones have equal files. */
export const releaseSums = (release: string): string => readFileSync(join(release, "SHA256SUMS"), "utf8");

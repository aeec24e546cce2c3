/** What publishing leaves in the output folder while it works: hidden, and named so that a later run knows them for its own. */

export const LOCK_FILE = ".parley-lock";
export const VERSIONS_FILE = "versions.json";
export const LATEST = "latest";
export const FAILURE_FILE = "last-failure.json";

const PREFIX = ".parley-tmp-";

/** The name of a temporary file or folder of this process. */
export const temporaryName = (pid: number, purpose: string): string => `${PREFIX}${pid}-${purpose}`;

export const isTemporary = (name: string): boolean => name.startsWith(PREFIX);

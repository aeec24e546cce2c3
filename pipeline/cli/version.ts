/** The version of the code, as published in `manifest.json`. */
import { readFileSync } from "node:fs";

/** `version` of package.json. */
export const CODE_VERSION: string = (JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string })
  .version;

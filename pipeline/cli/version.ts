/** The version of the code, as published in `manifest.json`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { above } from "./above.ts";

const PACKAGE = "package.json";

/** `version` of package.json. */
export const CODE_VERSION: string = (JSON.parse(readFileSync(join(above(PACKAGE), PACKAGE), "utf8")) as { version: string }).version;

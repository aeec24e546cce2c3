/** Which file of judgements a build honours. */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isJudgements, readJudgements } from "../read-judgements.ts";
import type { Judgement } from "../merge/judgements/judgement.ts";
import { sha256 } from "../text/digest.ts";
import { above } from "./above.ts";
import { failure } from "./failure.ts";

/** The file's name in a folder of articles, where it is no article. */
const JUDGEMENTS_NAME = "judgements.csv";

const SEEDS = join(above("package.json"), "seeds");

export interface FoundJudgements {
  /** Null when there is none. */
  readonly path: string | null;
  readonly sha256: string | null;
  readonly judgements: readonly Judgement[];
  /** The files of judgements among the articles, which must not be read as articles. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * The file that the user names; else the one in the folders of articles; else, for the project's own articles, the one beside them.
 * Throws a failure of usage when it cannot be read, or when there are several and none is named.
 */
export function findJudgements(folders: readonly string[], named: string | undefined): FoundJudgements {
  if (named !== undefined && !existsSync(named)) throw failure(`no such file: ${named}: name a file of judgements`, 2);
  const inside = folders.map((folder) => join(folder, JUDGEMENTS_NAME)).filter(holdsJudgements);
  if (named === undefined && inside.length > 1) throw failure(`judgements in ${inside.join(" and ")}: name one file with --judgements`, 2);
  const path = named ?? inside[0] ?? besideSeeds(folders);
  if (path === null) return { path, sha256: null, judgements: [], inputs: new Set() };
  const text = readFileSync(path, "utf8");
  const read = readJudgements(text);
  if (!read.ok) throw failure(`${path}: ${read.fault}`, 2);
  // A file without a judgement is as good as none.
  return { path, sha256: read.value.length === 0 ? null : sha256(text), judgements: read.value, inputs: new Set(inside) };
}

const holdsJudgements = (path: string): boolean => existsSync(path) && statSync(path).isFile() && isJudgements(readFileSync(path, "utf8"));

function besideSeeds(folders: readonly string[]): string | null {
  const articles = join(SEEDS, "articles");
  const path = join(SEEDS, JUDGEMENTS_NAME);
  return existsSync(articles) && folders.includes(realpathSync(articles)) && existsSync(path) ? path : null;
}

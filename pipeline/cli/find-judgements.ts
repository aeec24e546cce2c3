/** Which file of judgements a build honours. */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJudgements, readJudgements } from "../read-judgements.ts";
import type { Judgement } from "../merge/judgements/judgement.ts";
import { sha256 } from "../text/digest.ts";
import { failure } from "./failure.ts";

/** The file's name in a folder of articles, where it is no article. */
export const JUDGEMENTS_NAME = "judgements.csv";

const SEEDS = fileURLToPath(new URL("../../../seeds", import.meta.url));

export interface FoundJudgements {
  readonly path: string;
  readonly sha256: string | null;
  readonly judgements: readonly Judgement[];
  /** Whether it lies among the articles, and must not be read as one. */
  readonly isInput: boolean;
}

/** The file that the user names; else the one in the folder of articles; else, for the project's own articles, the one beside them. Throws a failure of usage when it cannot be read. */
export function findJudgements(root: string, named: string | undefined): FoundJudgements | null {
  if (named !== undefined && !existsSync(named)) throw failure(`no such file: ${named}: name a file of judgements`, 2);
  const inside = join(root, JUDGEMENTS_NAME);
  const isInput = existsSync(inside) && statSync(inside).isFile() && isJudgements(readFileSync(inside, "utf8"));
  const path = named ?? (isInput ? inside : besideSeeds(root));
  if (path === null) return null;
  const text = readFileSync(path, "utf8");
  const read = readJudgements(text);
  if (!read.ok) throw failure(`${path}: ${read.fault}`, 2);
  // A file without a judgement is as good as none.
  return { path, sha256: read.value.length === 0 ? null : sha256(text), judgements: read.value, isInput };
}

function besideSeeds(root: string): string | null {
  const articles = join(SEEDS, "articles");
  const path = join(SEEDS, JUDGEMENTS_NAME);
  return existsSync(articles) && realpathSync(articles) === root && existsSync(path) ? path : null;
}

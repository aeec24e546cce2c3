/** Where the program's files are: it may run compiled file by file (`build/pipeline`) or bundled (`build/parley`). */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The nearest folder above this file that holds `name`. Throws an Error of one line when none does. */
export function above(name: string): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (folder === dirname(folder)) throw new Error(`no ${name} in ${start} or above: run the program inside its project`);
  }
}

/** `parley generate`: the files of the repository that are derived and committed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "../export/generated-files.ts";
import { withExcerpt } from "../export/readme-excerpt.ts";
import { writeFiles } from "../files/write-files.ts";
import { datasetReader } from "./dataset-reader.ts";
import { failure } from "./failure.ts";

/** Writes the JSON Schemas, the data dictionary and the README's excerpt of the seeds below `root`; gives the paths written. */
export async function generate(root: string): Promise<readonly string[]> {
  return writeFiles(root, new Map([...generatedFiles(), ["README.md", await currentReadme(root)]]));
}

/** The README below `root` with an excerpt of what its seeds give now. */
export async function currentReadme(root: string): Promise<string> {
  const dataset = await datasetReader(join(root, "seeds/lexicon"))(join(root, "seeds/articles"));
  const readme = withExcerpt(readFileSync(join(root, "README.md"), "utf8"), dataset);
  if (readme === null)
    throw failure(`${join(root, "README.md")} has no place for the excerpt: <!-- excerpt --> and <!-- /excerpt -->, each on a line`);
  return readme;
}

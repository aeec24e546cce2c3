/** `parley generate`: the files of the repository that are derived and committed. */
import { generatedFiles } from "../export/generated-files.ts";
import { writeFiles } from "../files/write-files.ts";

/** Writes the JSON Schemas and the data dictionary below `root`; gives the paths written. */
export async function generate(root: string): Promise<readonly string[]> {
  return writeFiles(root, generatedFiles());
}

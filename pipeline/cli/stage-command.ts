/** The filters as commands: of this program, and of the one file that the project is bundled to. */
import { Argument, type Command, InvalidArgumentError } from "commander";
import { compare } from "../filters/compare.ts";
import { map, split } from "../filters/filter.ts";
import type { FilterTools } from "../filters/filter-tools.ts";
import { merge } from "../filters/merge.ts";
import { onInterrupt } from "./interrupt.ts";
import { ROUNDS, type RoundName } from "../merge/duplicates/rounds.ts";

/** Adds the filters to `parent`. Without a folder of lexicons there is no choosing one. */
export function addFilters(parent: Command, lexiconFolder: string | null, toolsFrom: (lexiconFolder: string) => FilterTools): void {
  const command = (name: string, description: string): Command => {
    const filter = parent.command(name).description(description).option("--partition <name>", "name of the partition, told in the trailer", "0");
    return lexiconFolder === null ? filter : filter.option("--lexicon <dir>", "folder of the lexicons", lexiconFolder);
  };
  command("split", "files in, as paths or in pieces; their records out, a line each, and a trailer").action(
    (options: { partition: string; lexicon: string }) => split(toolsFrom(options.lexicon), options.partition),
  );
  command("map", 'files or records in, such as a key, a tab and {"folder": …, "path": …}; what was read from each article out, and a trailer')
    .option("--jobs <number>", "worker threads", parseThreads, 1)
    .action((options: { partition: string; lexicon: string; jobs: number }) => map(toolsFrom(options.lexicon), options.partition, options.jobs));
  command("compare", "lines sorted by key in; what the documents of one key have to say to others out, and a trailer")
    .addArgument(new Argument("<round>", "what the keys begin with").choices(Object.keys(ROUNDS)))
    .action((round: RoundName, options: { partition: string; lexicon: string }) => compare(round, toolsFrom(options.lexicon), options.partition));
  command(
    "merge",
    "the lines of all partitions of map in, sorted by key or not; the records that they become out, a line each, and a trailer",
  ).action((options: { partition: string; lexicon: string }) => merge(toolsFrom(options.lexicon), options.partition, onInterrupt()));
}

function parseThreads(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError("give a whole number from 1 to 256");
  return jobs;
}

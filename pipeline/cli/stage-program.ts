/** The program of the one file that the project is bundled to: the filters alone. */
import { Command } from "commander";
import type { FilterTools } from "../filters/filter-tools.ts";
import { runProgram } from "./run-program.ts";
import { addFilters } from "./stage-command.ts";

/** Runs the filter that the arguments name, with the lexicons that come with the file. */
export async function stageProgram(tools: FilterTools): Promise<void> {
  const program = new Command("stage.mjs")
    .description("the filters of parley, in one file")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "parley: ")) });
  addFilters(program, null, () => tools);
  await runProgram(program);
}

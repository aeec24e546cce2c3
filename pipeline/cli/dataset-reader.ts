/** The tables of a folder of articles, read in this thread: for a handful of articles that are our own. */
import type { Dataset, TableName } from "../../schemas/dataset.ts";
import { isReject } from "../../schemas/reject.ts";
import { collector } from "../collection.ts";
import { buildDataset } from "../dataset.ts";
import { findInputs } from "../files/find-inputs.ts";
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import { readUnits } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { memorySpool } from "../spool/memory-spool.ts";
import { prepareOutcome } from "../readers/prepared-outcome.ts";
import { readUnit } from "../readers/reading.ts";
import { readLine } from "../rows/row-line.ts";
import { finished } from "../steps.ts";
import { createWinkTagger } from "../tagger/wink.ts";
import { failure } from "./failure.ts";
import { findJudgements } from "./find-judgements.ts";

/** Gives the function that reads a folder with the lexicons of `lexiconFolder`; what it gives is what a build of the folder publishes, but for `ids`. */
export function datasetReader(lexiconFolder: string): (folder: string) => Promise<Omit<Dataset, "ids">> {
  const lexicon = loadLexicon(readLexiconFiles(lexiconFolder));
  const tagger = createWinkTagger();
  return async (folder) => {
    const found = findInputs([folder]);
    if (!found.ok) throw failure(found.fault, 2);
    const spool = memorySpool();
    const { add, finish } = collector(spool);
    for await (const unit of readUnits(found.value, SOURCE_FORMATS))
      add(isReject(unit) ? unit : prepareOutcome(readUnit(unit, lexicon, tagger), lexicon.countries));
    const folders = found.value.roots.map((root) => root.folder);
    const { judgements } = findJudgements(folders, undefined);
    const { tables } = finished(buildDataset(finish(), lexicon.countries, spool, { register: [], judgements }));
    return Object.fromEntries(
      Object.entries(tables).map(([name, lines]) => [name, Array.from(lines(), (line) => readLine(name as TableName, line))]),
    ) as unknown as Omit<Dataset, "ids">;
  };
}

/** The tables of a folder of articles, read in this thread: for a handful of articles that are our own. */
import type { Dataset } from "../../schemas/dataset.ts";
import { isReject, type Reject } from "../../schemas/reject.ts";
import { buildDataset, collect } from "../dataset.ts";
import { findInputs } from "../files/find-inputs.ts";
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import { readUnits } from "../files/read-units.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { readUnit, type Outcome } from "../reading.ts";
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
    const outcomes: (Outcome | Reject)[] = [];
    for await (const unit of readUnits(found.value, SOURCE_FORMATS)) outcomes.push(isReject(unit) ? unit : readUnit(unit, lexicon, tagger));
    const folders = found.value.roots.map((root) => root.folder);
    const { judgements } = findJudgements(folders, undefined);
    return buildDataset(collect(outcomes), lexicon.countries, { register: [], judgements }).tables;
  };
}

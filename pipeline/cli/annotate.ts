/** `parley annotate`: one line of annotations for each article. */
import { isReject } from "../../schemas/reject.ts";
import { annotate, type AnnotatedArticle } from "../annotate.ts";
import { findInputs } from "../files/find-inputs.ts";
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import { readUnits } from "../files/read-units.ts";
import { writeLines } from "../files/write-lines.ts";
import { SOURCE_FORMATS } from "../ingest/index.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { createWinkTagger } from "../tagger/wink.ts";
import { failure } from "./failure.ts";
import { startProgress } from "./progress.ts";

export interface AnnotateResult {
  readonly annotated: number;
  readonly rejected: ReadonlyArray<{ readonly source: string; readonly reason: string; readonly detail: string }>;
}

/** Annotates every article of the named inputs into `out`, one JSON line each. */
export async function annotateAll(names: readonly string[], out: string, lexiconFolder: string): Promise<AnnotateResult> {
  const found = findInputs(names);
  if (!found.ok) throw failure(found.fault, 2);
  const units = readUnits(found.value, SOURCE_FORMATS);
  const lexicon = loadLexicon(readLexiconFiles(lexiconFolder));
  const tagger = createWinkTagger();
  const rejected: { source: string; reason: string; detail: string }[] = [];
  const progress = startProgress("annotating", "articles");
  let annotated = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const unit of units) {
      const result: AnnotatedArticle | { source: string; reason: string; detail: string } = isReject(unit) ? unit : annotate(unit, lexicon, tagger);
      if ("reason" in result) {
        rejected.push(result);
        continue;
      }
      annotated++;
      progress.advance(annotated);
      yield JSON.stringify(result);
    }
  }
  try {
    await writeLines(out, lines());
  } finally {
    progress.stop();
  }
  return { annotated, rejected };
}

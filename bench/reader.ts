/** The project's readers for measuring, prepared once, in this thread. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../schemas/dataset.ts";
import type { InputUnit } from "../schemas/input-unit.ts";
import { isReject } from "../schemas/reject.ts";
import { annotate, type AnnotatedArticle } from "../pipeline/annotate.ts";
import { datasetReader } from "../pipeline/cli/dataset-reader.ts";
import { readLexiconFiles } from "../pipeline/files/read-lexicon-files.ts";
import { loadLexicon, type Lexicon } from "../pipeline/lexicon/lexicon.ts";
import type { Tagger } from "../pipeline/tagger/tagger.ts";
import { createWinkTagger } from "../pipeline/tagger/wink.ts";

/** What a text is read with; without a day where none is known. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly publisher?: string;
}

export interface Reader {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly annotate: (article: Article) => AnnotatedArticle;
  /** The tables of some articles, as a build of them publishes them. */
  readonly dataset: (articles: readonly Article[]) => Promise<Omit<Dataset, "ids">>;
  /** The tables of a folder. */
  readonly folder: (folder: string) => Promise<Omit<Dataset, "ids">>;
}

/** Loads the lexicons of `lexiconFolder` and the tagger. */
export function createReader(lexiconFolder = "seeds/lexicon"): Reader {
  const lexicon = loadLexicon(readLexiconFiles(lexiconFolder));
  const tagger = createWinkTagger();
  const folder = datasetReader(lexiconFolder);
  return {
    lexicon,
    tagger,
    annotate: (article) => {
      const result = annotate(unitOf(article), lexicon, tagger);
      if (isReject(result)) throw new Error(`${article.id}: ${result.reason}: ${result.detail}`);
      return result;
    },
    dataset: async (articles) => {
      const scratch = mkdtempSync(join(tmpdir(), "parley-articles-"));
      try {
        for (const article of articles) writeFileSync(join(scratch, `${article.id}.json`), unitOf(article).bytes);
        return await folder(scratch);
      } finally {
        rmSync(scratch, { recursive: true });
      }
    },
    folder,
  };
}

/** An article as the line of a file would be. */
export function unitOf({ id, text, published, publisher }: Article): InputUnit {
  const record = { id, text, ...(published ? { published: published.slice(0, 10) } : {}), ...(publisher === undefined ? {} : { publisher }) };
  return { source: `${id}.json`, format: "json-lines", bytes: new TextEncoder().encode(JSON.stringify(record)), fields: {} };
}

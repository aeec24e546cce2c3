/** The small words by which a language is known. */
import { formColumn, type FormColumn } from "./form-column.ts";

export interface FunctionWords {
  /** Folded word → the languages (ISO 639-1) that use it. */
  readonly languagesOf: ReadonlyMap<string, readonly string[]>;
  /** By the number of a form: the places of those languages among `languages`. */
  readonly languagesOfForm: FormColumn<readonly number[]>;
  readonly languages: readonly string[];
}

/** Indexes `function-words.csv`: language, words (joined with blanks). */
export function indexFunctionWords(rows: ReadonlyArray<Readonly<Record<string, string>>>): FunctionWords {
  const languagesOf = new Map<string, string[]>();
  for (const row of rows) {
    for (const word of new Set(row["words"]!.split(" "))) {
      const languages = languagesOf.get(word);
      if (languages === undefined) languagesOf.set(word, [row["language"]!]);
      else languages.push(row["language"]!);
    }
  }
  const languages = rows.map((row) => row["language"]!);
  const places = [...languagesOf].map(([word, of]) => [word, of.map((language) => languages.indexOf(language))] as const);
  return { languagesOf, languagesOfForm: formColumn(places), languages };
}

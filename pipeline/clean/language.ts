/** The language of a text, by its script and its function words. */
import type { FunctionWords } from "../lexicon/function-words.ts";
import type { Tokens } from "../text/tokens.ts";

/** Scripts that one language alone writes; kana before Han, which Japanese writes too. */
const SCRIPTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Devanagari}/gu, "hi"],
];
const LETTER = /\p{L}/gu;
const SAMPLE_LETTERS = 20_000;
const SAMPLE_WORDS = 3_000;
const SCRIPT_SHARE = 0.2;
/** Fewer hits than this decide nothing; nor does a lead over the next language smaller than this factor. */
const FEWEST_HITS = 4;
const LEAD = 1.2;
/** A declared language stands unless the text speaks this clearly against it. */
const DECLARED_SHARE = 0.5;

/** ISO 639-1 code of the text's language, or null when undecided. A declared language wins where it is plausible. */
export function languageOf(tokens: Tokens, declared: string | null, words: FunctionWords): string | null {
  const code = /^(?<code>[a-z]{2})(?:[-_].*)?$/i.exec(declared?.trim() ?? "")?.groups!["code"]!.toLowerCase() ?? null;
  const script = scriptLanguage(tokens.text.slice(0, SAMPLE_LETTERS));
  if (script !== null) return script;
  const hits = countHits(tokens, words);
  const ranked = words.languages.toSorted((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0) || (a < b ? -1 : 1));
  const best = ranked[0];
  const most = best === undefined ? 0 : (hits.get(best) ?? 0);
  if (best === undefined || most < FEWEST_HITS) return code;
  if (code !== null && (!words.languages.includes(code) || (hits.get(code) ?? 0) >= most * DECLARED_SHARE)) return code;
  return most >= (hits.get(ranked[1] ?? "") ?? 0) * LEAD ? best : null;
}

/** All of these scripts lie here; a text without any such character need not be counted. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff]/;

function scriptLanguage(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) >= Math.max(1, letters * SCRIPT_SHARE)) return language;
  }
  return null;
}

function countHits(tokens: Tokens, words: FunctionWords): ReadonlyMap<string, number> {
  const hits = words.languages.map(() => 0);
  for (let at = 0; at < Math.min(tokens.count, SAMPLE_WORDS); at++) {
    const languages = words.languagesOfForm(tokens.form[at]!);
    if (languages === undefined) continue;
    for (const language of languages) hits[language]!++;
  }
  return new Map(words.languages.map((language, at) => [language, hits[at]!]));
}

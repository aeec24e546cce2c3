/** Analyses an invented text with the project's own lexicons. */
import { analyse } from "../../pipeline/extract/analyse.ts";
import type { Analysis } from "../../pipeline/extract/analysis.ts";
import type { Mention, Referent } from "../../pipeline/extract/mention.ts";
import { resolveReference } from "../../pipeline/extract/reference/index.ts";
import type { Tagger } from "../../pipeline/tagger/tagger.ts";
import { createWinkTagger } from "../../pipeline/tagger/wink.ts";
import { cleaned } from "./cleaned.ts";
import { lexicon } from "./lexicon.ts";

const wink = createWinkTagger();
const UNTAGGED: Tagger = { tag: ({ lower }) => lower.map(() => "X" as const) };

export const analysed = (text: string, tagger: Tagger = wink): Analysis => analyse(cleaned(text), lexicon, tagger);

/** `words = name (country, role)` of the mentions of the kinds asked for, in text order. */
export function named(text: string, ...kinds: readonly Mention["kind"][]): readonly string[] {
  return describe(analysed(text), kinds);
}

/** The same without any tags. */
export function namedUntagged(text: string, ...kinds: readonly Mention["kind"][]): readonly string[] {
  return describe(analysed(text, UNTAGGED), kinds);
}

const describe = ({ document, mentions }: Analysis, kinds: readonly string[]): readonly string[] =>
  mentions
    .filter((mention) => kinds.includes(mention.kind))
    .map((mention) => {
      const words = document.row.text.slice(mention.start, mention.end);
      const facts = [mention.country, mention.role].filter((fact) => fact !== null).join(", ");
      return `${words} = ${mention.name}${facts === "" ? "" : ` (${facts})`}`;
    });

/** Whom the last occurrence of `words` in the text refers to. */
export function referred(text: string, words: string): Referent | null {
  const analysis = analysed(text);
  const start = analysis.document.row.text.lastIndexOf(words);
  const first = analysis.tokens.start.findIndex((offset) => offset >= start);
  const last = analysis.tokens.end.findIndex((offset) => offset >= start + words.length) + 1;
  return resolveReference(analysis, first, last);
}

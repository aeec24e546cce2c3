/** Tags a whole text: sentences go to the tagger in runs, for a call costs as much as a dozen words. */
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Tag, Tagger } from "./tagger.ts";

const LONGEST_RUN = 1200;

/** One tag for each token of the sentences, which follow one another. */
export function tagText(tokens: Tokens, sentences: readonly Sentence[], tagger: Tagger): readonly Tag[] {
  const tags: Tag[] = [];
  for (let from = 0; from < sentences.length;) {
    const first = sentences[from]!;
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.last - first.first <= LONGEST_RUN) to++;
    const last = sentences[to - 1]!;
    for (const tag of tagger.tag(tokens, { ...first, last: last.last, end: last.end })) tags.push(tag);
    from = to;
  }
  return tags;
}

/** A speech over several paragraphs whose cue stands in the last: "“One. (new paragraph) “Two,” she said". */
import type { Quotation } from "../../text/quotation-marks.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { Draft } from "./continuations.ts";

/** The drafts, sorted by where their content begins, each with the quoted paragraphs before it that no mark closes. */
export function withParagraphsBefore(text: TaggedText, drafts: readonly Draft[], isBody: (sentence: number) => boolean): readonly Draft[] {
  let open: TokenRange[] = [];
  let next = 0;
  const result = [...drafts];
  for (const quotation of text.quotations) {
    while (next < result.length && result[next]!.content[0]!.first < quotation.first) next++;
    const paragraph = wholeParagraph(text, quotation);
    if (paragraph === null || (open.length > 0 && !follows(text, open.at(-1)!, quotation))) open = [];
    const draft = result[next];
    if (draft?.content[0]!.first === quotation.first && paragraph !== null) {
      if (open.length > 0 && draft.rule === "before") result[next] = { ...draft, content: [...open, ...draft.content] };
      open = [];
    } else if (paragraph === "open" && isBody(text.sentenceOf[quotation.first]!)) open.push({ first: quotation.first, last: quotation.last });
    else open = [];
  }
  return result;
}

/** Whether a quotation opens its paragraph: "open" when no mark closes it there, null when it stands elsewhere. */
function wholeParagraph(text: TaggedText, { first, close }: Quotation): "open" | "closed" | null {
  const index = text.sentenceOf[first]!;
  const sentence = text.sentences[index]!;
  const before = text.sentences[index - 1];
  if (first !== sentence.first || before?.paragraph === sentence.paragraph) return null;
  return close ? "closed" : "open";
}

const follows = (text: TaggedText, { last }: TokenRange, quotation: Quotation): boolean =>
  text.sentences[text.sentenceOf[quotation.first]!]!.paragraph === text.sentences[text.sentenceOf[last - 1]!]!.paragraph + 1;

/** "Holm would resign, he said": whoever is named in what somebody says is somebody else (a name in the clause that a pronoun commands; Chomsky 1981, principle C). */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Tag } from "../../tagger/tagger.ts";
import { speaks } from "./unnamed-sayer.ts";

/** "he told reporters in the capital late on Tuesday." */
const LONGEST = 9;
const OPENING: ReadonlySet<Tag> = new Set(["VERB", "AUX", "PRON", "SCONJ"]);

/** Whether a pronoun and its verb of saying stand behind a comma, with nothing behind them that is said. */
export function isParenthetical(analysis: Analysis, { first, last }: TokenRange): boolean {
  const { tokens, tags, sentences, sentenceOf } = analysis;
  const verb = tags[last] === "ADV" ? last + 1 : last;
  if (tokens.lower[first - 1] !== "," || !speaks(analysis, verb)) return false;
  const end = sentences[sentenceOf[first]!]!.last;
  for (let at = verb + 1; at < end; at++) {
    if (tags[at] === "PUNCT") return true;
    if (at - verb > LONGEST || OPENING.has(tags[at]!) || tokens.lower[at] === "that") return false;
  }
  return true;
}

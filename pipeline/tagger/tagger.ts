/** The contract of a part-of-speech tagger. */
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";

/** Universal part-of-speech tags. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Tagger {
  /** Tags the tokens of one sentence, or of several that follow one another: as many tags as tokens, a pure function of their text. */
  tag(tokens: Tokens, sentence: Sentence): readonly Tag[];
}

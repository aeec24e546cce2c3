/** The contract of a part-of-speech tagger. */
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
  /** One tag for each token of a text, in time linear in its length: a pure function of the text. */
  tag(tokens: Tokens): readonly Tag[];
}

/**
 * What the layers of the cascade know of one document: each layer reads what the layers before it found. Offsets are UTF-16.
 * Its lists are filled one by one and never asked for what lies outside them: the engine has another kind of list for what `map` gives once
 * it is compiled, for which it compiles all readers again, and looks up the place -1 as the name of a property, there and ever after.
 */
import type { DateMention } from "../dates/date-mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Quotation } from "../text/quotation-marks.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Tag } from "../tagger/tagger.ts";
import type { Document, RegionKind } from "../../schemas/document.ts";
import type { Mention } from "./mention.ts";

export interface Analysis {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** Code of the state or organisation that issued the document; null for the press. */
  readonly issuer: string | null;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** By sentence: the region it lies in. Only `body` sentences yield records; captions and datelines are read for date, place and names. */
  readonly regions: readonly (RegionKind | "body")[];
  /** By sentence: the first sentence of its item, behind which nothing it tells of is looked for; 0 throughout but in a digest. */
  readonly itemOf: readonly number[];
  /** By paragraph: the date that opens it, in a chronicle; empty otherwise. */
  readonly entries: ReadonlyMap<number, DateMention>;
  /** By token: the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** By token. */
  readonly tags: readonly Tag[];
  readonly quotations: readonly Quotation[];
  /** In text order, never overlapping. */
  readonly dates: readonly DateMention[];
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
}

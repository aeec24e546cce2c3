/** Who is reported to have said what: the contract of the attribution layer. */
import type { Span } from "../../../schemas/span.ts";
import type { SpeechAct } from "../../lexicon/cues.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";

/** `document`: a paragraph of a text that is itself somebody's statement. */
export type AttributionKind = "direct" | "mixed" | "indirect" | "document";

export interface AttributionCue extends TokenRange {
  /** "say", "play down", "according to". */
  readonly lemma: string;
}

/** Token ranges are half-open; `content` and `quotes` are UTF-16 spans in text order. */
export interface Attribution {
  readonly kind: AttributionKind;
  /** Null for a quotation that no cue governs. */
  readonly cue: AttributionCue | null;
  /** The words that name the speaker; null where the text has none. */
  readonly source: TokenRange | null;
  /** The relative pronoun that stands for the source at the cue ("Holm, who said"). */
  readonly sourcePronoun: TokenRange | null;
  /** The head of the source, from which it is resolved. */
  readonly sourceHead: number | null;
  readonly content: readonly Span[];
  /** The parts of the content in quotation marks, without the marks. */
  readonly quotes: readonly Span[];
  readonly addressee: TokenRange | null;
  readonly occasion: TokenRange | null;
  /** In a letter or a post, not where the speaker has met others. */
  readonly sent: boolean;
  /** Who relays it: the trailing or leading institution around a clause that has its own speaker. */
  readonly reporter: TokenRange | null;
  /** Stands inside what another is reported to have said; that other one is its reporter. */
  readonly nested: boolean;
  /** Not said: "declined to say", "did not mention". */
  readonly denied: boolean;
  readonly act: SpeechAct | null;
  /** An act of saying or writing, or in quotation marks; others are beliefs and attitudes. */
  readonly speech: boolean;
  /** The cue settles or holds something together when its source is plural: the agreements layer decides. */
  readonly joint: boolean;
  /** Index of the sentence with the cue, or of the first quotation. */
  readonly sentence: number;
  /** How it was read: "after", "before", "around", "continued", "bare"… */
  readonly rule: string;
}

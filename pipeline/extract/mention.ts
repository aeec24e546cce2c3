/** A stretch of text that names someone or something, and whom an expression refers to. */
import type { MeetingLevel } from "../../schemas/meeting.ts";
import type { Span } from "../../schemas/span.ts";
import type { SpeakerType } from "../../schemas/statement.ts";

export type MentionKind = "person" | "office" | "country" | "organisation" | "place" | "body" | "group";

/** A named thing in the text: tokens `[first, last)`, UTF-16 `[start, end)`. */
export interface Mention {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The fullest name the document has for it: "Jane Roe" for "Roe", "Japanese Defense Ministry" for "the ministry". */
  readonly name: string;
  /** Code of the state or organisation it belongs to, stands for, or lies in. */
  readonly country: string | null;
  /** What the country was inferred from, where it is not said of it (UTF-16). */
  readonly home: Span | null;
  /** The office as the document gives it, without its country: "Defense Minister". */
  readonly role: string | null;
  readonly level: MeetingLevel | null;
  /** What the office or body deals with: "defense", "foreign", "trade"; null when general or unknown. */
  readonly portfolio: string | null;
  /** An adjective of a country ("Japanese") rather than its name. */
  readonly adjectival: boolean;
  /** A capital or building that stands for its government here, or could ("Tokyo", "the Kremlin"). */
  readonly metonym: boolean;
}

/** Whom or what an expression (a name, a pronoun, "the two ministers", "both governments") refers to. */
export interface Referent {
  readonly kind: SpeakerType;
  /** Full name of the person or body; for a group its words, or "A and B" when both are known by name. */
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
  /** What the country was inferred from, where it is not said. */
  readonly home: Span | null;
  readonly level: MeetingLevel | null;
  readonly portfolio: string | null;
  /** Codes of all states and organisations that it stands for, sorted. */
  readonly parties: readonly string[];
  /** The single persons or bodies of a group, where the text names them. */
  readonly members: readonly Referent[];
  /** The mentions or expressions the reading rests on, as UTF-16 spans: the expression itself and, where it was resolved, its antecedent. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Whether the expression itself names it, or memory had to. */
  readonly stated: boolean;
}

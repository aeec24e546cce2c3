/** A passage that speaks of one meeting: what it alone tells, before passages about the same meeting are joined. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { MeetingFormat, MeetingLevel, MeetingStatus } from "../../../schemas/meeting.ts";
import type { Span } from "../../../schemas/span.ts";
import type { Referent } from "../mention.ts";

/** A value and the characters that tell it (UTF-16). */
export interface Told<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  /** Rule id, and whether the text states the value or it was inferred: "date.weekday:inferred". */
  readonly method: string;
}

/** Where, each part with the words that tell it. */
export interface ToldPlace {
  readonly venue: Told<string> | null;
  readonly city: Told<string> | null;
  readonly country: Told<string> | null;
}

/** How the passage counts its day from another meeting: "a day after a summit". */
export interface DayOffset {
  /** Token of the other meeting's expression. */
  readonly from: number;
  readonly days: number;
  readonly span: Span;
}

export interface MeetingPassage {
  readonly sentence: number;
  /** Tokens of the expression: the noun group or the verb group. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly status: Told<MeetingStatus> | null;
  readonly people: readonly Referent[];
  /** Codes of the states and organisations that take part. */
  readonly parties: readonly Told<string>[];
  /** Movements that take part, by the words of the text. */
  readonly others: readonly Told<string>[];
  /** Fields of the offices present ("defense", "foreign"), sorted, and their highest rank. */
  readonly portfolios: readonly string[];
  readonly level: MeetingLevel;
  readonly date: Told<EdtfDate> | null;
  readonly offset: DayOffset | null;
  readonly place: ToldPlace | null;
  readonly forum: Told<string> | null;
  /** The noun that tells it ("summit"); null where a verb does. */
  readonly noun: string | null;
  readonly format: Told<MeetingFormat> | null;
  /** It points back ("the talks", "their meeting") and names no meeting of its own. */
  readonly definite: boolean;
  /** It may join a meeting but never make one: inside a quotation, a title, or a mere mention. */
  readonly linkOnly: boolean;
  /** It names one of those present and not all: "at the summit, A said…". */
  readonly partial: boolean;
  /** "a separate meeting", "another round": never one told before. */
  readonly separate: boolean;
  /** The first token of the verb whose clause tells it, or to whose clause it is added; null without one. */
  readonly clause: number | null;
  /** "on the sidelines of the summit": what its clause tells is another meeting. */
  readonly beside: boolean;
  /** "met A at the summit", "spoke during the conference": what its clause tells happened there. */
  readonly around: boolean;
  /** "last held in…", "the previous summit": an earlier edition of the meeting spoken of. */
  readonly earlier: boolean;
  /** "the next meeting", "a seventh round": a later edition of the meeting spoken of. */
  readonly sequel: boolean;
  /** "a meeting with A": one side is named, and nothing says who the other is. */
  readonly lone: boolean;
  /** "the two sides met": those of the meeting told before, whoever they are. */
  readonly again: boolean;
  /** Its day lies behind that of the document. */
  readonly coming: boolean;
  /** A meeting with a name of its own ("the Lagos Conference") or of many parties that nobody lists ("six-party talks"): it needs no parties to be told. */
  readonly named: boolean;
}

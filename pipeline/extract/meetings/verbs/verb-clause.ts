/** A meeting verb with all that its passages are read from. */
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { MeetingFrame } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { NounFrame } from "../nouns/noun-frame.ts";

export interface VerbClause {
  readonly analysis: Analysis;
  readonly chunks: Chunks;
  readonly verb: VerbGroup;
  readonly frame: MeetingFrame;
  readonly format: MeetingFormat;
  readonly frames: readonly NounFrame[];
  readonly index: number;
  /** The words that the verb needs: "sat down". */
  readonly particle: readonly string[];
  /** The token behind the verb and the words that it needs: "sat down", "touched base". */
  readonly behind: number;
  /** Where the object between the verb and its last word ends: "pulled the minister aside"; -1 where there is none. */
  readonly until: number;
}

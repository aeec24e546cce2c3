/** A meeting verb with all that its passages are read from. */
import type { MeetingFormat } from "../../../schemas/meeting.ts";
import type { MeetingFrame } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { NounFrame } from "./noun-frame.ts";

export interface VerbClause {
  readonly analysis: Analysis;
  readonly chunks: Chunks;
  readonly verb: VerbGroup;
  readonly frame: MeetingFrame;
  readonly format: MeetingFormat;
  readonly frames: readonly NounFrame[];
  readonly index: number;
}

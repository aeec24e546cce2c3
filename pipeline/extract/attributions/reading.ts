/** One cue of a sentence with the content it governs, before quotations are joined to it. */
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { CueMatch } from "./cue-match.ts";

export interface Reading {
  readonly match: CueMatch;
  readonly content: readonly TokenRange[];
  readonly addressee: TokenRange | null;
  readonly occasion: TokenRange | null;
  /** In a letter or a post, not where the speaker has met others. */
  readonly sent?: boolean;
  readonly reporter: TokenRange | null;
  /** Reported inside the content of another reading, whose speaker is the reporter. */
  readonly nested?: boolean;
  readonly rule: "after" | "before" | "around";
}

/** Who reports an agreement, and where the reported words end. */
import type { Analysis } from "../../analysis.ts";
import type { Attribution } from "../../attributions/attribution.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { tokenRangeOf } from "../../token-range.ts";
import { sideIn, type Side } from "./side.ts";

export interface Relay {
  /** Whose words they are; null for the outlet's. */
  readonly side: Side | null;
  /** Whether the words are someone's at all, known or not. */
  readonly reported: boolean;
  /** One past the last token of the reported words. */
  readonly limit: number;
}

/** The name of whose words they are; null for the outlet's. */
export const reporterOf = ({ side }: Relay): string | null => side?.who?.name ?? side?.others[0]?.value ?? null;

/** The relay of a verb: the innermost report that holds it. */
export function relayOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, attributions: readonly Attribution[]): Relay {
  const start = analysis.tokens.start[verb.first]!;
  for (const { content, source } of attributions) {
    const span = content.find((candidate) => candidate.start <= start && start < candidate.end);
    if (span === undefined) continue;
    const side = source === null ? null : sideIn(analysis, source);
    return { side, reported: true, limit: tokenRangeOf(analysis.tokens, span).last };
  }
  return { side: null, reported: false, limit: chunks.sentence.last };
}

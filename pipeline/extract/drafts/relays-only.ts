/** "The spokesman stated that the President affirmed…": who only passes on what another said has said nothing of his own. */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Referent } from "../mention.ts";
import { tokenRangeOf } from "../token-range.ts";

const SPOKESPERSON = /^spokes/;

/** Whether all that a spokesperson or body is told to have said is one saying of somebody else, which is a row of its own with this reporter. */
export function relaysOnly(analysis: Analysis, { content, source, sentence }: Attribution, speaker: Referent, all: readonly Attribution[]): boolean {
  const isBody = speaker.kind === "government" || speaker.kind === "organisation" || speaker.kind === "document";
  const [said] = content;
  if (
    source === null ||
    said === undefined ||
    content.length > 1 ||
    !(isBody || analysis.tokens.lower.slice(source.first, source.last).some((form) => SPOKESPERSON.test(form)))
  )
    return false;
  const { first } = tokenRangeOf(analysis.tokens, said);
  return all.some(
    (inner) =>
      inner.nested &&
      inner.sentence === sentence &&
      inner.reporter?.first === source.first &&
      inner.source?.first === first &&
      inner.content.at(-1)!.end >= said.end,
  );
}

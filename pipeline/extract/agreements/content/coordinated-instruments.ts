/** "A treaty on fish, a protocol on ports and a memorandum on radar": several instruments in one sentence, each of which is an agreement. */
import { quotationAt } from "../../../text/quotation-at.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { instrumentIn } from "./instrument.ts";

const INDEFINITE = new Set(["a", "an"]);
const DEFINITE = new Set(["the"]);
const JOINERS = new Set([",", "and", "&"]);
/** How far into its noun phrase an instrument may stand. */
const LONGEST_NAME = 8;

/** The parts of a content that are instruments of their own; the content itself where there are no several. */
export function coordinatedInstruments(analysis: Analysis, chunks: Chunks, content: AgreementContent): readonly AgreementContent[] {
  const { lower } = analysis.tokens;
  if (content.form !== "np" || !opensInstrument(analysis, chunks, content.first, content.last)) return [content];
  // "a treaty on the waters and the fish": what has been told of belongs to what is new
  const opening = lower[content.first] === "the" ? DEFINITE : INDEFINITE;
  const starts = [content.first];
  for (let at = content.first + 2; at < content.last; at++)
    if (
      opening.has(lower[at]!) &&
      JOINERS.has(lower[at - 1]!) &&
      !isInTitle(analysis, content.first, at) &&
      opensInstrument(analysis, chunks, at, content.last)
    )
      starts.push(at);
  return starts.map((first, index) => ({
    first,
    last: endBefore(analysis, starts[index + 1] ?? content.last + 1, content.last),
    form: "np" as const,
  }));
}

/** Within a title in quotation marks "and" joins no second instrument. */
function isInTitle({ quotations }: Analysis, first: number, at: number): boolean {
  const quotation = quotationAt(quotations, at);
  return quotation !== null && quotation.first >= first;
}

/** Whether an instrument heads the noun group at token `first`. */
function opensInstrument(analysis: Analysis, chunks: Chunks, first: number, limit: number): boolean {
  const group = chunks.nounAt(first);
  const noun = group === null || group.first !== first ? null : instrumentIn(analysis, first, Math.min(limit, first + LONGEST_NAME));
  return noun !== null && noun.first <= group!.head && group!.head < noun.last;
}

/** Before the "and" or comma in front of the next instrument. */
function endBefore({ tokens: { lower } }: Analysis, next: number, last: number): number {
  if (next > last) return last;
  let end = next;
  while (JOINERS.has(lower[end - 1]!)) end--;
  return end;
}

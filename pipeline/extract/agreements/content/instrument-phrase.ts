/** An instrument with all that is said of it before its verb: "a treaty banning tests", "the treaty of peace, friendship and trade". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { instrumentIn } from "./instrument.ts";

/** "A treaty banning tests was signed", "A protocol to that effect was signed": the instrument that opens the clause, with all that is said of it. */
export function withObject(analysis: Analysis, chunks: Chunks, subject: TokenRange): TokenRange {
  const { first } = chunks.sentence;
  const { lower } = analysis.tokens;
  const group = chunks.nouns.findLast(
    (noun) =>
      noun.last <= subject.first &&
      (noun.first === first || lower[noun.first - 1] === "," || lower[noun.first - 1] === ";") &&
      opensInstrument(analysis, noun, subject.last),
  );
  if (group === undefined) return subject;
  const isOpen =
    (lower.slice(group.last, subject.first).includes(",") && !isList(analysis, group.last, subject.first)) ||
    chunks.verbs.some((verb) => verb.form === "finite" && verb.first >= group.last && verb.last <= subject.first);
  return isOpen ? subject : { first: group.first, last: subject.last };
}

/** "the treaty | of peace": whether a noun group holds the beginning of an instrument's name. */
function opensInstrument(analysis: Analysis, { first, last }: TokenRange, limit: number): boolean {
  const noun = instrumentIn(analysis, first, limit);
  return noun !== null && noun.first < last;
}

const IN_NAME = new Set<string>(["NOUN", "PROPN", "ADJ"]);
const LISTING = new Set(["of", "on", "for", "concerning"]);
const IN_LIST = new Set([",", "and", "of", "the", "between", "with"]);

/** "the treaty | of peace, | friendship and trade": whether the words from `first` on name several matters of one instrument. */
function isList({ tokens: { lower }, tags }: Analysis, first: number, last: number): boolean {
  if (!LISTING.has(lower[first]!)) return false;
  for (let at = first + 1; at < last; at++) if (!IN_LIST.has(lower[at]!) && !IN_NAME.has(tags[at]!) && !lower[at]!.endsWith("ing")) return false;
  return true;
}

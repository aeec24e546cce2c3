/** The entries of a chronicle: paragraphs that each open with the day of what they tell ("Mar. 11. The two governments…", "17 June 2000 - …"). */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { RegionKind } from "../../../schemas/document.ts";
import { datesIn } from "../dating/dates-in.ts";

interface Parts {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly regions: readonly (RegionKind | "body")[];
  readonly dates: readonly DateMention[];
}

/** One paragraph that opens so is none of a chronicle. */
const FEWEST = 3;
const MARKS = new Set([".", ":", "-", "--", "\u2013", "\u2014"]);

/** By paragraph: the date that opens it; empty where the text is no chronicle. */
export function entriesOf({ tokens, sentences, regions, dates }: Parts): ReadonlyMap<number, DateMention> {
  const entries = new Map<number, DateMention>();
  for (let index = 0; index < sentences.length; index++) {
    const { first, last, paragraph } = sentences[index]!;
    if (regions[index] === "dateline" || (index > 0 && sentences[index - 1]!.paragraph === paragraph)) continue;
    const [date] = datesIn({ dates }, first, first + 1);
    if (date === undefined || date.date === null) continue;
    const isLine = date.last >= last && sentences[index + 1]?.paragraph !== paragraph;
    if (!isLine && (date.last >= last || MARKS.has(tokens.lower[date.last]!))) entries.set(paragraph, date);
  }
  return entries.size < FEWEST ? new Map() : entries;
}

/** Phrases that tell captions, credits, bylines and headings from body text. */
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

/** How strongly a phrase speaks for a kind of region, by the place it stands in. */
export interface RegionCue {
  readonly kind: string;
  readonly weight: number;
}

export interface RegionLexicon {
  /** At the start of a paragraph: "Photo shows". */
  readonly start: PhraseIndex<RegionCue>;
  /** Anywhere in a paragraph: "in this file photo". */
  readonly inside: PhraseIndex<RegionCue>;
  /** At the end of a paragraph: "contributed to this report". */
  readonly tail: PhraseIndex<RegionCue>;
  /** As the whole paragraph: "Begin text:". */
  readonly line: PhraseIndex<RegionCue>;
  /** What captions say people do, in the present tense: "shake hands". */
  readonly verb: PhraseIndex<RegionCue>;
  /** Words in capitals before a dash that are no place: "UPDATE". */
  readonly kicker: PhraseIndex<RegionCue>;
  /** Words of which bracketed positions are made: "2nd from R". */
  readonly positions: ReadonlySet<string>;
  /** What stands in brackets at the end of a paragraph and is no credit: "Laughter". */
  readonly asides: ReadonlySet<string>;
}

/** Indexes `regions.csv`: phrase, place, kind, weight, example. */
export function indexRegions(rows: ReadonlyArray<Readonly<Record<string, string>>>, abbreviations: ReadonlySet<string>): RegionLexicon {
  const at = (place: string): PhraseIndex<RegionCue> =>
    indexPhrases(
      rows.filter((row) => row["place"] === place).map((row) => [row["phrase"]!, { kind: row["kind"]!, weight: Number(row["weight"]) }] as const),
      abbreviations,
    );
  const wordsOf = (place: string): ReadonlySet<string> => new Set(rows.filter((row) => row["place"] === place).map((row) => row["phrase"]!));
  return {
    start: at("start"),
    inside: at("inside"),
    tail: at("tail"),
    line: at("line"),
    verb: at("verb"),
    kicker: at("kicker"),
    positions: wordsOf("position"),
    asides: wordsOf("aside"),
  };
}

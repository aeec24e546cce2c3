/** Phrases of page furniture: what stands on a page beside the article. */
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

const FURNITURE_POSITIONS = ["start", "line", "tail"] as const;

/** Where a phrase marks furniture: at the start of a line, as the whole line, or as a line that heads a list up to the end of the page. */
export type FurniturePosition = (typeof FURNITURE_POSITIONS)[number];

/** By position, the kind of furniture that a phrase announces: "related", "newsletter", "share"… */
export type FurnitureCue = Readonly<Partial<Record<FurniturePosition, string>>>;

/** Indexes `furniture.csv`: phrase, position, kind, example. */
export function indexFurniture(rows: ReadonlyArray<Readonly<Record<string, string>>>, abbreviations: ReadonlySet<string>): PhraseIndex<FurnitureCue> {
  const cues = new Map<string, FurnitureCue>();
  for (const row of rows) cues.set(row["phrase"]!, { ...cues.get(row["phrase"]!), [row["position"]!]: row["kind"]! });
  return indexPhrases(cues, abbreviations);
}

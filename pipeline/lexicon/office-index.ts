/** Titles of office and the fields they are held for. */
import type { MeetingLevel } from "../../schemas/meeting.ts";
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

export interface OfficeEntry {
  readonly title: string;
  /** Whether it is written in capitals: "PM". */
  readonly acronym: boolean;
  readonly plural: boolean;
  readonly level: MeetingLevel;
  readonly portfolio: string | null;
  /** Set where only one state or organisation has such an office. */
  readonly country: string | null;
  /** "title": only before a name; "head": only with something that says of what; "counterpart": the other side's holder. */
  readonly use: "" | "title" | "head" | "counterpart";
}

export interface OfficeIndex {
  readonly titles: PhraseIndex<OfficeEntry>;
  /** "foreign", "trade and industry" → "foreign", "trade". Two fields are joined with "+". */
  readonly portfolios: PhraseIndex<string>;
}

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/** Indexes offices.csv (singular and plural forms) and portfolios.csv. */
export function indexOffices(offices: Rows, portfolios: Rows, abbreviations: ReadonlySet<string>): OfficeIndex {
  const titles = offices.flatMap((row): ReadonlyArray<readonly [string, OfficeEntry]> => {
    const entry: OfficeEntry = {
      title: row["title"]!,
      acronym: row["title"] === row["title"]!.toUpperCase(),
      plural: false,
      level: row["level"] as MeetingLevel,
      portfolio: row["portfolio"] || null,
      country: row["country"] || null,
      use: row["use"] as OfficeEntry["use"],
    };
    const plural = row["plural"]!;
    return plural === ""
      ? [[entry.title, entry]]
      : [
          [entry.title, entry],
          [plural, { ...entry, plural: true }],
        ];
  });
  return {
    titles: indexPhrases(titles, abbreviations),
    portfolios: indexPhrases(
      portfolios.map((row) => [row["form"]!, row["portfolio"]!] as const),
      abbreviations,
    ),
  };
}

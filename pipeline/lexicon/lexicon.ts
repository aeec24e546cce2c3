/** All lexicons, indexed for look-up. Lists are data (`seeds/lexicon/*.csv`); each index has its own file. */
import { readCsv } from "../text/csv.ts";
import { indexCountries, type CountryIndex } from "./country-index.ts";
import { indexCapitals, indexNames, type NameIndex } from "./name-index.ts";
import { indexOffices, type OfficeIndex } from "./office-index.ts";
import { indexWordClasses, type WordClasses } from "./word-classes.ts";
import { indexCues, type CueIndex } from "./cues.ts";
import { indexDates, type DateLexicon } from "./date-words.ts";
import { indexEvents, type EventLexicon } from "./events.ts";
import type { PhraseIndex } from "./phrases.ts";
import { indexTopics, type TopicCue } from "./topics.ts";
import { indexFunctionWords, type FunctionWords } from "./function-words.ts";
import { indexFurniture, type FurnitureCue } from "./furniture.ts";
import { indexPublishers, type PublisherLexicon } from "./publishers.ts";
import { indexRegions, type RegionLexicon } from "./regions.ts";
import { indexScopeWords, type ScopeCue } from "./scope-words.ts";
import { indexSites, type SiteNouns } from "./sites.ts";
import { indexVerbForms, type VerbForms } from "./verb-forms.ts";
import { formSet, type FormSet } from "../text/form-set.ts";

export interface Lexicon {
  /** Folded forms that keep their full stop: "gen.", "jan.". */
  readonly abbreviations: ReadonlySet<string>;
  readonly countries: CountryIndex;
  readonly names: NameIndex;
  /** Code of a state → its capital. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly offices: OfficeIndex;
  readonly words: WordClasses;
  readonly dates: DateLexicon;
  readonly verbForms: VerbForms;
  readonly cues: CueIndex;
  readonly furniture: PhraseIndex<FurnitureCue>;
  readonly regions: RegionLexicon;
  readonly publishers: PublisherLexicon;
  readonly functionWords: FunctionWords;
  readonly scopeWords: PhraseIndex<ScopeCue>;
  /** The forms with which a name or a phrase of the scope's vocabulary begins: most words begin none. */
  readonly scopeOpeners: FormSet;
  readonly events: EventLexicon;
  readonly topics: PhraseIndex<TopicCue>;
  readonly sites: SiteNouns;
}

/** Indexes the lexicon files: file name without extension → its CSV text. Throws an Error that names the file when one is missing or no CSV. */
export function loadLexicon(files: ReadonlyMap<string, string>): Lexicon {
  const abbreviations: ReadonlySet<string> = new Set(rowsOf(files, "abbreviations").map((row) => row["form"]!));
  const scopeWords = indexScopeWords(rowsOf(files, "scope-words"), abbreviations);
  const names = indexNames(
    {
      countryNames: rowsOf(files, "country-names"),
      stateGroups: rowsOf(files, "state-groups"),
      organisations: rowsOf(files, "organisations"),
      bodies: rowsOf(files, "bodies"),
      places: rowsOf(files, "places"),
      venues: rowsOf(files, "venues"),
      metonyms: rowsOf(files, "metonyms"),
    },
    abbreviations,
  );
  const offices = indexOffices(rowsOf(files, "offices"), rowsOf(files, "portfolios"), abbreviations);
  return {
    abbreviations,
    countries: countriesIn(files),
    names,
    offices,
    words: indexWordClasses([rowsOf(files, "name-words"), rowsOf(files, "groups"), rowsOf(files, "sources")], {
      "opens-name": names.openers,
      "opens-title": offices.titles.openers,
      "opens-field": offices.portfolios.openers,
    }),
    capitals: indexCapitals(rowsOf(files, "places")),
    dates: indexDates((name) => rowsOf(files, name), abbreviations),
    furniture: indexFurniture(rowsOf(files, "furniture"), abbreviations),
    regions: indexRegions(rowsOf(files, "regions"), abbreviations),
    publishers: indexPublishers(rowsOf(files, "publishers")),
    functionWords: indexFunctionWords(rowsOf(files, "function-words")),
    scopeWords,
    scopeOpeners: formSet([...names.openers, ...scopeWords.openers]),
    events: indexEvents((name) => rowsOf(files, name), abbreviations),
    topics: indexTopics(rowsOf(files, "topics"), abbreviations),
    sites: indexSites(rowsOf(files, "sites")),
    cues: indexCues(rowsOf(files, "cues")),
    verbForms: indexVerbForms(rowsOf(files, "irregular-verbs"), rowsOf(files, "silent-e-verbs")),
  };
}

/** The countries of the lexicon files, for what needs no other list. */
export const countriesIn = (files: ReadonlyMap<string, string>): CountryIndex =>
  indexCountries(rowsOf(files, "countries"), rowsOf(files, "country-names"), rowsOf(files, "places"));

/** The rows of one lexicon file. */
export function rowsOf(files: ReadonlyMap<string, string>, name: string): ReadonlyArray<Readonly<Record<string, string>>> {
  const text = files.get(name);
  if (text === undefined) throw new Error(`lexicon ${name}.csv is missing: restore seeds/lexicon/${name}.csv`);
  return readCsv(text);
}

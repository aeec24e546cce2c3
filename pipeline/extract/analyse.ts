/** Builds the analysis of one document: tokens, sentences, regions, quotations, tags, dates and names, in this order. */
import { findDates } from "../dates/find-dates.ts";
import { issuerOf, listedHome, outletState } from "../lexicon/issuer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { findQuotations } from "../text/quotation-marks.ts";
import { sentenceByToken, splitSentences, type Sentence } from "../text/sentences.ts";
import { tokenize, type Tokens } from "../text/tokens.ts";
import type { Document, RegionKind } from "../../schemas/document.ts";
import type { Analysis } from "./analysis.ts";
import { captionDates } from "./dating/caption-dates.ts";
import { tagNames } from "./chunks/name-tags.ts";
import { repairTags } from "./chunks/repaired-tags.ts";
import { datelineDates } from "./dating/dateline-dates.ts";
import { entriesOf } from "./layout/entries.ts";
import { itemsOf } from "./layout/items.ts";
import { findMentions } from "./mentions/index.ts";
import { regionsOf, splitAtRegions } from "./layout/regions.ts";
import { spokenDates } from "./dating/spoken-dates.ts";

/** Analyses a cleaned document; a pure function of its arguments. */
export function analyse(document: Document, lexicon: Lexicon, tagger: Tagger): Analysis {
  const tokens = tokenize(document.row.text, lexicon.abbreviations);
  const sentences = splitAtRegions(tokens, splitSentences(tokens), document.regions);
  const regions = regionsOf(sentences, document.regions);
  const sentenceOf = sentenceByToken(sentences);
  const tags = repairTags(tokens, tagger.tag(tokens), lexicon.verbForms);
  const quotations = findQuotations(tokens, sentences);
  const { published } = document.row;
  const month = published === null ? monthOf(tokens, sentences, regions, lexicon) : null;
  const found = findDates(tokens, sentences, lexicon.dates, { published, month });
  const printed = datelineDates(sentenceOf, regions, captionDates(sentences, sentenceOf, regions, found), published);
  const dates = spokenDates({ tokens, sentences, sentenceOf, quotations, lexicon }, printed);
  const issuer = issuerOf(document.row.publisher, lexicon, document.row.dateline_place ?? lineOfPlace(tokens, sentences));
  const outlet = outletState(document.row.publisher, lexicon);
  const agency = agencyOf(tokens, sentences, regions, lexicon);
  const mentions = findMentions({ tokens, sentences, tags, lexicon, regions, issuer, outlet, agency });
  const itemOf = itemsOf({ tokens, sentences, regions, mentions });
  const entries = entriesOf({ tokens, sentences, regions, dates });
  return {
    document,
    lexicon,
    issuer,
    tokens,
    sentences,
    regions,
    itemOf,
    entries,
    sentenceOf,
    tags: tagNames(tags, mentions),
    quotations,
    dates,
    mentions,
  };
}

const BRACKETED = /\(([^()]{2,40})\)/;

/** "WUHAN, China (PTI) -": the state whose agency the dateline names; null without one. */
function agencyOf(
  { text, start, end }: Tokens,
  sentences: readonly Sentence[],
  regions: readonly (RegionKind | "body")[],
  lexicon: Lexicon,
): string | null {
  const line = sentences[regions.indexOf("dateline")];
  const name = line === undefined ? undefined : BRACKETED.exec(text.slice(start[line.first]!, end[line.last - 1]!))?.[1];
  return name === undefined ? null : listedHome(name, lexicon);
}

/** How many lines may stand before the one of place and day, and how long that one is at most. */
const OPENING_LINES = 4;
const LONGEST_LINE = 45;

/** "Oslo, 14 March 2014": the line of place and day that official texts open with; null without one. */
function lineOfPlace({ text, start, end }: Tokens, sentences: readonly Sentence[]): string | null {
  for (const { first, last } of sentences.slice(0, OPENING_LINES)) {
    const line = text.slice(start[first]!, end[last - 1]!);
    if (line.length <= LONGEST_LINE && /, .*\d{4}$/.test(line)) return line;
  }
  return null;
}

/** The month of a date line that names no day: "December 2004"; null without one. */
function monthOf(tokens: Tokens, sentences: readonly Sentence[], regions: readonly (RegionKind | "body")[], lexicon: Lexicon): string | null {
  if (!regions.includes("dateline")) return null;
  const dates = findDates(tokens, sentences, lexicon.dates, { published: null, skip: (index) => regions[index] !== "dateline" });
  return dates.find(({ date }) => date?.date_precision === "month")?.date?.date ?? null;
}

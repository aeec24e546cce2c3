/** The cells of the document's row that its labelled regions and the given fields tell: title, publisher, byline, place of the dateline. */
import type { DocumentCell, Region } from "../../schemas/document.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import type { Span } from "../../schemas/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readDateline } from "./read-dateline.ts";
import { givenLine } from "./given-line.ts";
import { publisherOf } from "./publisher.ts";

export interface Fields {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly dateline_place: string | null;
  readonly cells: readonly DocumentCell[];
}

interface Read {
  readonly value: string | null;
  readonly cells: readonly DocumentCell[];
}

const NOTHING: Read = { value: null, cells: [] };
const BY = /^(?:by|written by|compiled by)\s+/i;

/** Reads the fields; what came with the article goes before what its text says. */
export function readFields(article: RawArticle, text: string, regions: readonly Region[], lexicon: Lexicon): Fields {
  const title = readTitle(article, text, regions);
  const publisher = publisherOf(article, text, regions, lexicon);
  const byline = readByline(article, text, regions);
  const place = readPlace(text, regions, lexicon);
  return {
    title: title.value,
    publisher: publisher.value,
    byline: byline.value,
    dateline_place: place.value,
    cells: [...title.cells, ...publisher.cells, ...byline.cells, ...place.cells],
  };
}

const stated = (column: string, method: string, text: string, span: Span): Read => {
  const value = givenLine(text.slice(span.start, span.end));
  return value === null ? NOTHING : { value, cells: [{ column, span, method: `clean.${method}:stated` }] };
};

function readTitle(article: RawArticle, text: string, regions: readonly Region[]): Read {
  const region = regions.find(({ kind }) => kind === "title");
  if (region !== undefined) return stated("title", "headline", text, region.span);
  return { value: givenLine(article.title), cells: [] };
}

function readByline(article: RawArticle, text: string, regions: readonly Region[]): Read {
  const given = givenLine(article.byline);
  if (given !== null) return { value: given, cells: [] };
  const region = regions.find(({ kind }) => kind === "byline");
  if (region === undefined) return NOTHING;
  const lead = BY.exec(text.slice(region.span.start, region.span.end))?.[0].length ?? 0;
  return stated("byline", "credit-lines", text, { start: region.span.start + lead, end: region.span.end });
}

function readPlace(text: string, regions: readonly Region[], lexicon: Lexicon): Read {
  for (const { kind, span } of regions) {
    const place = kind === "dateline" ? readDateline(text.slice(span.start, span.end), lexicon)?.place : null;
    if (place) return stated("dateline_place", "dateline", text, { start: span.start + place.start, end: span.start + place.end });
  }
  return NOTHING;
}

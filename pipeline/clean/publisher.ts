/** Who published the document: metadata, else the agency of the dateline, of the closing credit or of a caption, else the site. */
import type { DocumentCell, Region } from "../../schemas/document.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import type { Span } from "../../schemas/span.ts";
import { fold } from "../text/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readDateline } from "./read-dateline.ts";
import { givenLine } from "./given-line.ts";
import { tailCredit } from "./tail-credit.ts";

export interface Publisher {
  readonly value: string | null;
  readonly cells: readonly DocumentCell[];
}

/** An agency credits itself by one word or an acronym; several words may be a photographer. */
const ONE_WORD = /^\p{Lu}[\p{L}\p{N}]*$/u;

/** The publisher, with its evidence where the text names it. */
export function publisherOf(article: RawArticle, text: string, regions: readonly Region[], lexicon: Lexicon): Publisher {
  const given = givenLine(article.publisher);
  if (given !== null) return { value: given, cells: [] };
  for (const { span, method } of credits(text, regions, lexicon)) {
    const name = text.slice(span.start, span.end);
    const listed = lexicon.publishers.byName.get(fold(name));
    if (listed === undefined && !ONE_WORD.test(name)) continue;
    return { value: listed ?? name, cells: [{ column: "publisher", span, method: `clean.${method}:stated` }] };
  }
  return { value: siteOf(article.url ?? article.source, lexicon) ?? siteInTitle(article.title, lexicon), cells: [] };
}

interface Credit {
  readonly span: Span;
  readonly method: string;
}

function credits(text: string, regions: readonly Region[], lexicon: Lexicon): readonly Credit[] {
  const found = (kind: Region["kind"], method: string, read: (part: string) => Span | null): readonly Credit[] =>
    regions.flatMap((region) => {
      const span = region.kind === kind ? read(text.slice(region.span.start, region.span.end)) : null;
      return span === null ? [] : [{ method, span: { start: region.span.start + span.start, end: region.span.start + span.end } }];
    });
  const inTail = (part: string): Span | null => {
    const credit = tailCredit(part, lexicon);
    return credit === null ? null : { start: credit.nameStart, end: credit.nameEnd };
  };
  return [
    ...found("dateline", "dateline", (part) => readDateline(part, lexicon)?.agency ?? null),
    ...found("credit", "agency-credit", inTail),
    ...found("caption", "photo-captions", inTail),
  ];
}

const HOST = /^(?:[a-z]+:)?\/\/(?:[^/@]*@)?(?:www\.)?(?<host>[^/:?#]+)/i;

/** The publisher of a URL's host or of one of its parent domains. */
function siteOf(url: string, lexicon: Lexicon): string | null {
  let host = HOST.exec(url.slice(0, 300))?.groups!["host"]!.toLowerCase() ?? "";
  while (host.includes(".")) {
    const listed = lexicon.publishers.byDomain.get(host);
    if (listed !== undefined) return listed;
    host = host.slice(host.indexOf(".") + 1);
  }
  return null;
}

/** The publisher that a title gives after a bar or a dash. */
function siteInTitle(title: string | null, lexicon: Lexicon): string | null {
  const last = / [|\u2013\u2014-] (?<site>[^|\u2013\u2014]{2,40})$/u.exec((title ?? "").slice(-60))?.groups!["site"];
  return last === undefined ? null : (lexicon.publishers.byName.get(fold(last)) ?? null);
}

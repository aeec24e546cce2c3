/** What a web page says about itself outside its text. */
import { fieldsOf, firstOf, type Field, type GivenFields } from "./fields.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Page } from "./page.ts";

/** Field → where pages write it: a selector and the attribute, best first. */
const PLACES: ReadonlyArray<readonly [Field, string, string]> = [
  ["title", 'meta[property="og:title"]', "content"],
  ["title", 'meta[name="twitter:title"]', "content"],
  ["published", 'meta[property="article:published_time"]', "content"],
  ["published", 'meta[property="og:article:published_time"]', "content"],
  ["published", 'meta[itemprop="datePublished"]', "content"],
  ["published", 'time[itemprop="datePublished"]', "datetime"],
  ["published", 'meta[name="parsely-pub-date"]', "content"],
  ["published", 'meta[name="pubdate"]', "content"],
  ["published", 'meta[name="publish-date"]', "content"],
  ["published", 'meta[name="date"]', "content"],
  ["published", 'meta[name="DC.date.issued"]', "content"],
  ["published", 'meta[name="dcterms.created"]', "content"],
  ["published", "article time[datetime]", "datetime"],
  ["published", "main time[datetime]", "datetime"],
  ["published", "time[datetime]", "datetime"],
  ["url", 'link[rel="canonical"]', "href"],
  ["url", 'meta[property="og:url"]', "content"],
  ["publisher", 'meta[property="og:site_name"]', "content"],
  ["publisher", 'meta[name="application-name"]', "content"],
  ["byline", 'meta[name="author"]', "content"],
  ["byline", 'meta[name="parsely-author"]', "content"],
  ["byline", 'meta[name="byl"]', "content"],
  ["language", "html", "lang"],
  ["language", 'meta[http-equiv="content-language"]', "content"],
];

/** The fields that the page's meta tags, times and linked data give. Its linked data describes the article, its tags at times the site. */
export function pageMetadata(page: Page): GivenFields {
  const tags: Partial<Record<Field, string>> = {};
  for (const [field, selector, attribute] of PLACES) {
    const value = tags[field] === undefined ? page.querySelector(selector)?.getAttribute(attribute)?.trim() : undefined;
    if (value) tags[field] = value;
  }
  return firstOf(readJsonLd(page), fieldsOf(tags));
}

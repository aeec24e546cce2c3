/** The linked data (schema.org) that news pages carry for search engines. */
import { fieldsOf, type GivenFields } from "./fields.ts";
import type { Page } from "./page.ts";

const ARTICLE_TYPE = /Article|Posting|Report$/;

/** The fields of the first article that the page's JSON-LD describes; none when it has none, or when it is no JSON. */
export function readJsonLd(page: Page): GivenFields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = nodesOf(parse(script.textContent ?? "")).find(isArticle);
    if (article !== undefined) return fieldsOf({ ...pick(article), published: article["datePublished"] });
  }
  return new Map();
}

type Node = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** A node, a list of nodes, or a graph of nodes. */
function nodesOf(value: unknown): readonly Node[] {
  const listed = Array.isArray(value) ? value : [value];
  const nodes = listed.filter(isNode);
  return nodes.flatMap((node) => [node, ...(Array.isArray(node["@graph"]) ? node["@graph"].filter(isNode) : [])]);
}

const isArticle = (node: Node): boolean => [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));

/** Its text is left alone: it is a copy for machines, often shortened. */
const pick = (node: Node): Node => ({
  headline: node["headline"],
  author: node["author"],
  publisher: node["publisher"],
  inLanguage: node["inLanguage"],
});

/** The little of the DOM that is used of a web page, and the one place that parses HTML. */
import { parseHTML } from "linkedom";

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
}

const HAS_ROOT = /<html[\s>]/i;

/** The page of an HTML text. A fragment gets the frame that the parser, unlike browsers, does not supply. */
export function parsePage(html: string): Page {
  const whole = HAS_ROOT.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

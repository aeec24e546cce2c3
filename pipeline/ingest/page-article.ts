/** From a web page to the article on it. */
import { Readability } from "@mozilla/readability";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { blockText } from "./block-text.ts";
import { fieldsOf, firstOf, type GivenFields } from "./fields.ts";
import { pageMetadata } from "./page-metadata.ts";
import { parsePage, type Page, type PageElement } from "./page.ts";

/** Below this many characters Readability has failed to tell the article from the rest and gives the rest too. */
const CONVINCING = 500;

/** The fields of the article in `html`. The libraries meet pages nobody foresaw: what they throw rejects the page. */
export function readPage(html: string, source: string): GivenFields | Reject {
  try {
    const page = parsePage(html);
    const metadata = pageMetadata(page);
    const marked = page.querySelector("article") ?? page.querySelector("main") ?? page.querySelector("body") ?? page.documentElement;
    const markedText = blockText(marked);
    const found = findArticle(page);
    const text = found.text.length >= CONVINCING || markedText === "" ? found.text : markedText;
    return firstOf(fieldsOf({ text }), metadata, fieldsOf({ title: found.title, byline: found.byline, publisher: found.site }));
  } catch (error) {
    return rejectInput(source, "unreadable_html", `the page defeats the parser: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** Readability's choice. It takes the page apart on the way, so nothing else may be read from it afterwards. */
function findArticle(page: Page): { readonly text: string; readonly title?: unknown; readonly byline?: unknown; readonly site?: unknown } {
  const reader = new Readability<PageElement>(page as never, { serializer: (node) => node as unknown as PageElement });
  const found = reader.parse();
  if (!found?.content) return { text: "" };
  return { text: blockText(found.content), title: found.title, byline: found.byline, site: found.siteName };
}

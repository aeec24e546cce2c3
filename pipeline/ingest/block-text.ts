/** The text of a piece of a web page, a paragraph a line. */
import type { PageNode } from "./page.ts";

const TEXT_NODE = 3;

/** Elements that words flow through; every other one starts a paragraph of its own. */
const INLINE = new Set(
  "#text A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** Elements whose words no reader of the article sees. */
const UNREAD = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV FORM BUTTON SELECT TEXTAREA IFRAME SVG CANVAS OBJECT #comment".split(" "));

/** The paragraphs of `root`, white space collapsed as a browser shows it, with an empty line between two. It walks with its own stack: pages can be nested deeper than calls may be. */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    const text = line
      .join("")
      .replace(/[ \t\r\n\f]+/g, " ")
      .trim();
    if (text !== "") paragraphs.push(text);
    line = [];
  };
  const stack: (PageNode | "end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") {
      end();
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) line.push(node.textContent ?? "");
    if (node.nodeType === TEXT_NODE || UNREAD.has(name)) continue;
    if (!INLINE.has(name)) {
      end();
      stack.push("end");
    }
    // The library makes the list anew each time it is asked for.
    const children = node.childNodes;
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!);
  }
  end();
  return paragraphs.join("\n\n");
}

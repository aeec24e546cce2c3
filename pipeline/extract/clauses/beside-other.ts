/** "pledged aid to the north and Rivas repeated his offer": content that is no clause ends where somebody else speaks. */
import { quotationAt } from "../../text/quotation-at.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";

/** The "and" that ends content from token `first` on, where the verb of saying at token `verb` has a subject of its own from token `start` on; null where the content is a clause, or nothing joins the two. */
export function besideOther(
  text: TaggedText,
  chunks: Chunks,
  { first, start, verb }: Readonly<Record<"first" | "start" | "verb", number>>,
): number | null {
  const and = start - 1;
  if (start >= verb || and <= first || text.tags[and] !== "CCONJ" || quotationAt(text.quotations, and) !== null) return null;
  if (chunks.verbs.some((inner) => inner.form === "finite" && inner.first >= first && inner.last <= and)) return null;
  return text.tokens.lower[and - 1] === "," ? and - 1 : and;
}

/** Free relative clauses that only say how somebody calls a thing: "what an aide called | a useful meeting", "what was described as | a deal". */
import { wordSet } from "../word-set.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";

const NAMING = wordSet("call term describe characterise characterize label dub bill style hail");
const SAYING = wordSet("say claim insist maintain");
/** How long the words may be that say who calls it so. */
const LONGEST = 8;

/** The "what" of such a clause that ends right before token `thing`; -1 without one. */
export function namingClause({ tokens: { lower } }: TaggedText, chunks: Chunks, thing: number): number {
  const naming = chunks.verbAt(lower[thing - 1] === "as" ? thing - 2 : thing - 1);
  // "what he said was a useful meeting"
  const isSaid = naming?.lemma === "be" && SAYING.has(chunks.verbAt(naming.first - 1)?.lemma ?? "");
  if (naming === null || !(isSaid || NAMING.has(naming.lemma))) return -1;
  for (let at = naming.first - 1; at > Math.max(chunks.sentence.first, naming.first - LONGEST); at--) if (lower[at] === "what") return at;
  return -1;
}

/** The thing that such a clause from token `what` on names; `what` itself where none begins there. */
export function thingBehind(text: TaggedText, chunks: Chunks, what: number): number {
  const { lower } = text.tokens;
  if (lower[what] !== "what") return what;
  for (const verb of chunks.verbs) {
    if (verb.first <= what) continue;
    if (verb.first > what + LONGEST) break;
    const thing = lower[verb.last] === "as" ? verb.last + 1 : verb.last;
    if (namingClause(text, chunks, thing) === what) return thing;
  }
  return what;
}

/** Whether what follows a cue tells when, where or on what condition somebody spoke, and not what was said. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import { SUBORDINATORS } from "../closed-classes.ts";
import { wordSet } from "../word-set.ts";
import { hasFiniteVerb, quotationFrom } from "./borders.ts";

/** What can be asked and told: "did not say when the port opens". */
const ASKING = wordSet("ask say tell explain disclose reveal specify clarify wonder discuss announce describe outline know inform learn confirm");
const QUESTIONS = new Set(["when", "where", "if"]);

/** "concluded after Chile had voted", "responded within an hour": nothing but when and where it was said. */
export function isAdverbial(text: TaggedText, chunks: Chunks, lemma: string, content: TokenRange): boolean {
  const { first, last } = content;
  const opener = text.tokens.lower[first]!;
  if ((QUESTIONS.has(opener) && ASKING.has(lemma)) || quotationFrom(text, first) !== null) return false;
  if (!SUBORDINATORS.has(opener) && text.tags[first] !== "ADP") return false;
  if (opener === "if" && hasMainClause(chunks, content)) return false;
  // "said after the vote the port would close": behind a phrase, a clause; behind a clause, one after its comma.
  const from = SUBORDINATORS.has(opener) && chunks.nounAt(first + 1)?.last !== last ? text.tokens.lower.slice(first, last).indexOf(",") : 0;
  return from < 0 || !hasFiniteVerb(chunks, { first: first + from, last });
}

/** "warned if the talks fail Chile will leave", "vowed if elected to leave": the condition and what would follow. */
function hasMainClause(chunks: Chunks, { first, last }: TokenRange): boolean {
  const finite = chunks.verbs.filter((verb) => verb.form === "finite" && verb.first > first && verb.last <= last);
  return finite.length > 1 && finite.some(({ modal }) => modal !== null);
}

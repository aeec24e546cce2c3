/** The persons of a list, with whatever says their offices between them: "Trade Minister A, presidential adviser B and Chile's ambassador, C". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import { whoIs } from "../parties/participants.ts";

/** What begins another clause, or something that those named are not. */
const BORDERS = wordSet(
  'who whom whose which that where while but when : ; -- \u2014 \u2013 " \u201c \u201d after before during at unlike besides except without',
);
/** How many tokens a list may have. */
const LONGEST = 90;

/** One past the list of persons that begins at token `from`: up to a verb, a day, or what begins another clause. */
export function listEnd(analysis: Analysis, chunks: Chunks, from: number, limit = chunks.sentence.last): number {
  const last = Math.min(limit, from + LONGEST);
  for (let at = from; at < last; at++) {
    const mention = mentionAt(analysis, at);
    if (mention !== null) at = Math.max(at, mention.last - 1);
    else if (BORDERS.has(analysis.tokens.lower[at]!) || chunks.verbAt(at) !== null || dateAt(analysis, at) !== undefined) return at;
  }
  return last;
}

/** The first token of the list of persons that ends before token `last`. */
export function listStart(analysis: Analysis, chunks: Chunks, last: number): number {
  const first = Math.max(chunks.sentence.first, last - LONGEST);
  for (let at = last - 1; at >= first; at--) {
    const mention = mentionAt(analysis, at);
    if (mention !== null) at = Math.min(at, Math.max(mention.first, first));
    else if (BORDERS.has(analysis.tokens.lower[at]!) || chunks.verbAt(at) !== null || dateAt(analysis, at) !== undefined) return at + 1;
  }
  return first;
}

/** The persons named in a range who are there themselves: neither "A's adviser" nor "the envoy of President A" is A. */
export function personsListed(analysis: Analysis, { first, last }: TokenRange): readonly Referent[] {
  const persons: Referent[] = [];
  for (let at = first; at < last; at++) {
    const mention = mentionAt(analysis, at);
    if (mention === null) continue;
    if (mention.kind === "person" && mention.last <= last && !isOwner(analysis, mention, first)) {
      const who = whoIs(analysis, mention);
      if (who?.kind === "person" && !persons.some(({ name }) => name === who.name)) persons.push(who);
    }
    at = Math.max(at, mention.last - 1);
  }
  return persons;
}

/** "A's adviser", "a message of A", "the wife of President A". */
function isOwner(analysis: Analysis, { first, last }: TokenRange, from: number): boolean {
  const { lower } = analysis.tokens;
  if (lower[last] === "'s" || lower[last] === "\u2019s") return true;
  const title = mentionAt(analysis, first - 1);
  const front = title?.kind === "office" ? title.first : first;
  const link = lower[front - 1] === "the" ? front - 2 : front - 1;
  return link >= from && lower[link] === "of";
}

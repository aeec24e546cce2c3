/** How far a phrase of participants reaches: "A, B and C of the two countries". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";

const LINKS = new Set([
  "and",
  "of",
  "&",
  "along",
  "with",
  "as",
  "well",
  "(",
  ")",
  '"',
  "\u201c",
  "\u201d",
  "his",
  "her",
  "their",
  "both",
  "from",
  "the",
]);
const ARTICLES = new Set(["a", "an", "the"]);
const PARTY_KINDS = new Set(["person", "office", "country", "organisation", "body", "group"]);

/** One past the last token of the noun phrase that begins at `from`: noun groups joined by "and", "of", "along with", and by commas when the next group names a party. `limit` is exclusive. */
export function phraseEnd(analysis: Analysis, chunks: Chunks, from: number, limit: number): number {
  let at = from;
  let end = from;
  while (at < limit) {
    const group = chunks.nounAt(at);
    if (group !== null) {
      // "At the talks with Chile it was agreed…", "with Chile a meeting": a pronoun or an article right behind a name begins another phrase.
      if (
        dateAt(analysis, group.first) !== undefined ||
        (at > from && at === end && (group.kind === "pronoun" || ARTICLES.has(analysis.tokens.lower[group.first]!)))
      )
        break;
      end = group.last;
      at = Math.max(group.last, at + 1);
    } else if (analysis.tokens.lower[at] === ";" && opensHolder(analysis, at + 1)) {
      at++;
    } else if (analysis.tokens.lower[at] === ",") {
      if (!namesParty(analysis, chunks, at + 1, limit)) break;
      at++;
    } else if (LINKS.has(analysis.tokens.lower[at]!) || isInTitle(analysis, chunks, at) || isInHonorific(analysis, at)) {
      // "Chile along the border"
      if (analysis.tokens.lower[at] === "along" && analysis.tokens.lower[at + 1] !== "with") break;
      at++;
    } else break;
  }
  return end;
}

/** "Dato' Sri", "Brig.-Gen.": a mark behind an honorific. */
const isInHonorific = ({ tokens, lexicon }: Analysis, at: number): boolean =>
  /^['\u2019-]$/.test(tokens.lower[at]!) && lexicon.words.is(tokens.lower[at - 1]!, "honorific");

const ENVOYS = new Set([
  "ambassador",
  "ambassadors",
  "envoy",
  "envoys",
  "representative",
  "representatives",
  "delegate",
  "delegates",
  "adviser",
  "advisor",
  "minister",
  "secretary",
  "commissioner",
  "emissary",
]);
const TITLE_LINKS = new Set(["to", "for", "on"]);

/** "ambassador to Chile", "representative on climate issues": the preposition belongs to the title. */
function isInTitle(analysis: Analysis, chunks: Chunks, at: number): boolean {
  if (!TITLE_LINKS.has(analysis.tokens.lower[at]!)) return false;
  const before = chunks.nounAt(at - 1);
  return before !== null && before.last === at && ENVOYS.has(analysis.tokens.lower[before.head]!);
}

/** "…, A; and Peru, B": whether a state with its holder goes on with a list behind a semicolon. */
function opensHolder(analysis: Analysis, from: number): boolean {
  let at = from;
  while (LINKS.has(analysis.tokens.lower[at] ?? "")) at++;
  const state = mentionAt(analysis, at);
  if (state?.kind !== "country" || state.adjectival || analysis.tokens.lower[state.last] !== ",") return false;
  return mentionAt(analysis, state.last + 1)?.kind === "person";
}

/** Whether the noun group after a comma names someone who can take part. */
function namesParty(analysis: Analysis, chunks: Chunks, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && LINKS.has(analysis.tokens.lower[at]!)) at++;
  const group = chunks.nounAt(at);
  if (group === null || chunks.verbAt(group.last) !== null) return false;
  // ", and the king of Jordan met" ends a list more often than it begins a clause.
  if (analysis.tokens.lower[from] !== "and" && opensClause(analysis, chunks, group.last)) return false;
  // "the Minister of Trade of Chile" reaches beyond its first group.
  const title = mentionAt(analysis, group.head);
  return (
    mentionsIn(analysis, group.first, group.last).some((mention) => PARTY_KINDS.has(mention.kind)) || (title !== null && PARTY_KINDS.has(title.kind))
  );
}

/** Whether a verb follows whoever is named up to token `at`: "the president of Chile left", "A, the president of Chile, left". */
function opensClause(analysis: Analysis, chunks: Chunks, at: number): boolean {
  const end = behindOf(analysis, chunks, at);
  if (end > at && isFinite(chunks, end)) return true;
  const aside = analysis.tokens.lower[end] === "," ? chunks.nounAt(end + 1) : null;
  const close = aside === null ? -1 : behindOf(analysis, chunks, aside.last);
  return close > 0 && analysis.tokens.lower[close] === "," && isFinite(chunks, close + 1);
}

const isFinite = (chunks: Chunks, at: number): boolean => chunks.verbAt(at)?.form === "finite";

/** Behind "of Chile", "of the Republic of Chile" at token `at`; `at` where none stands. */
function behindOf(analysis: Analysis, chunks: Chunks, at: number): number {
  let end = at;
  for (let group = chunks.nounAt(end + 1); analysis.tokens.lower[end] === "of" && group !== null; group = chunks.nounAt(end + 1)) end = group.last;
  return end;
}

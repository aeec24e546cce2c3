/** "the country's foreign minister", "its leaders": the state or organisation that owns an office, a body or a side, where a word goes back to it. */
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { isSeatName } from "../mentions/home.ts";
import { isOfBody, OWNER_BACK, ownerAmong, ownerEnd, type Kinds } from "../mentions/owner.ts";
import { isMerePlace, mentionAt, mentionsIn } from "./mentions-in.ts";
import { isSubject } from "./persons.ts";
import { resolveIt } from "./thing.ts";

/** A state, and what in the text tells it (UTF-16). */
export interface OwnerState {
  readonly code: string;
  readonly span: Span;
}

/** How far in front of "of" the words may begin: "several senior members of the country's government". */
const TO_OF = 4;

/** The state to which the first words of `range`, or those behind its "of", go back; null where they go back to none. */
export function ownerOf(analysis: Analysis, { first, last }: TokenRange): OwnerState | null {
  const { tokens, tags } = analysis;
  const of = tokens.lower.slice(first, Math.min(last, first + TO_OF)).indexOf("of");
  for (const from of [first, first + of + 1]) {
    const end = ownerEnd(tokens.lower, tags, { first: from, last });
    if (end >= 0 && end < last) return ownerBefore(analysis, { first: from, last: end });
  }
  return null;
}

const HOLDERS: ReadonlySet<string> = new Set(["person", "office", "group"]);

function ownerBefore(analysis: Analysis, word: TokenRange): OwnerState | null {
  const { tokens, sentences, sentenceOf, itemOf } = analysis;
  const here = sentenceOf[word.first]!;
  const own = mentionsIn(analysis, sentences[here]!.first, word.first);
  const isPronoun = tokens.lower[word.first] === "its";
  if (isPronoun && isAboutBody(analysis, word.first)) return null;
  // "its" may be of an organisation as well.
  const it = isPronoun ? resolveIt(analysis, word) : null;
  const source = it?.home ?? it?.spans.at(-1);
  const isFree = own.every(({ kind, country }) => !HOLDERS.has(kind) || country !== it?.country);
  if (it !== null && it.country !== null && source !== undefined && isFree) return { code: it.country, span: source };
  const kinds: Kinds<Mention> = {
    isState: ({ kind, adjectival }) => kind === "country" && !adjectival,
    isHolder: ({ kind }) => HOLDERS.has(kind),
    isPlace: (mention) => isMerePlace(mention) && !isSeatName(mention.name),
    acts: (mention) => isSubject(analysis, mention) && !/^['\u2019]s?$/.test(tokens.lower[mention.last] ?? ""),
  };
  const before = function* (): Generator<readonly Mention[]> {
    for (let index = here - 1; index >= Math.max(itemOf[here]!, here - OWNER_BACK); index--)
      yield mentionsIn(analysis, sentences[index]!.first, sentences[index]!.last);
  };
  const owner = ownerAmong(own, before(), kinds);
  return owner === null ? null : { code: owner.country!, span: { start: owner.start, end: owner.end } };
}

/** Whether the sentence of a token, up to it, or the one before is about a body that is no state. */
function isAboutBody(analysis: Analysis, at: number): boolean {
  const { tokens, tags, sentences, sentenceOf } = analysis;
  const here = sentenceOf[at]!;
  const isNamed = (token: number): boolean => mentionAt(analysis, token) !== null;
  if (isOfBody(tokens.lower, tags, { first: sentences[here]!.first, last: at }, isNamed)) return true;
  return here > 0 && isOfBody(tokens.lower, tags, sentences[here - 1]!, isNamed);
}

const OWNED: ReadonlySet<string> = new Set(["person", "anonymous", "group", "government"]);

/** The referent of `range` with the state to which its first words go back; as it was where they go back to none, or its own is known. */
export function withOwner(analysis: Analysis, range: TokenRange, referent: Referent): Referent {
  if (referent.country !== null || referent.parties.length > 0 || !OWNED.has(referent.kind)) return referent;
  const owner = ownerOf(analysis, range);
  return owner === null ? referent : { ...referent, country: owner.code, parties: [owner.code], home: owner.span };
}

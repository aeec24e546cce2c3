/** Who takes part in a meeting told by a noun: named before it, behind it, or by the verb that carries it. */
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { dateAt } from "../dates-in.ts";
import { findSubject } from "../clauses/subject.ts";
import type { Referent } from "../mention.ts";
import { mentionsIn, resolveReference } from "../reference/index.ts";
import type { NounFrame } from "./noun-frame.ts";
import { joinReferents, whoIs, type Participants, type TokenRange } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";
import { DURING } from "./prepositions.ts";

const AMONG = new Set(["between", "of", "with", "among", "involving", "including"]);
/** "a meeting chaired by A", "a summit attended by B". */
const LED = new Set(["attended", "chaired", "hosted", "led", "convened", "headed", "mediated", "moderated"]);
/** "a call by A to B", "a call from A". */
const CALLERS = new Set(["by", "to", "from"]);
const MAXIMUM_PHRASES = 6;
const PARTY_KINDS = new Set(["country", "organisation", "body"]);

/** The participants of a meeting noun, and the token where the phrases that name them end; none reaches beyond token `limit`. */
export function nounParticipants(
  analysis: Analysis,
  chunks: Chunks,
  frame: NounFrame,
  limit: number,
): { readonly named: Participants; readonly end: number } {
  const ranges = phrasesAfter(analysis, chunks, frame.last, limit, frame.format === "phone");
  const referents = [...ranges.map((range) => whoIs(analysis, range)), ...holders(analysis, chunks, frame, ranges), whoIs(analysis, frame)];
  const named = joinReferents(referents.filter((referent) => referent !== null));
  return { named: withModifiers(analysis, frame, named), end: ranges.at(-1)?.last ?? frame.last };
}

/** "the U.S.-Russia dialogue", "an African Union summit": the parties named before the noun. */
function withModifiers(analysis: Analysis, frame: NounFrame, named: Participants): Participants {
  const known = new Set(named.parties.map((party) => party.value));
  const modifiers = mentionsIn(analysis, frame.first, frame.last).filter(
    (mention) => mention.country !== null && PARTY_KINDS.has(mention.kind) && !known.has(mention.country),
  );
  const parties = modifiers.map(({ country, start, end }) => ({ value: country!, spans: [{ start, end }], method: "party.modifier:stated" }));
  const unique = parties.filter((party, at) => parties.findIndex((other) => other.value === party.value) === at);
  return { ...named, parties: [...named.parties, ...unique] };
}

/** "between A and B", "with C", past days and places: the phrases of participants behind a noun; of a call also who made it, and to whom. */
function phrasesAfter(analysis: Analysis, chunks: Chunks, from: number, limit: number, isCall: boolean): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = from;
  for (let step = 0; step < MAXIMUM_PHRASES && at < limit; step++) {
    const date = dateAt(analysis, analysis.tags[at] === "ADP" ? at + 1 : at) ?? dateAt(analysis, at);
    if (date !== undefined && date.first >= at) {
      at = date.last;
      continue;
    }
    const form = analysis.tokens.lower[at]!;
    const byWhom = analysis.tokens.lower[at + 1] === "by" && LED.has(form);
    if (byWhom || (isCall && form === "made" && at === from)) {
      at++;
      if (!byWhom) continue;
    }
    const names = byWhom || AMONG.has(form) || (isCall && CALLERS.has(form));
    const end = names || analysis.tags[at] === "ADP" ? phraseEnd(analysis, chunks, at + 1, limit) : at;
    if (end <= at + 1) break;
    if (names) ranges.push({ first: at + 1, last: end });
    at = end;
  }
  return ranges;
}

/** Who holds the meeting: its possessor, the subject of the verb that carries it, or the plural subject of the clause it is an adverbial of. */
function holders(analysis: Analysis, chunks: Chunks, frame: NounFrame, others: readonly TokenRange[]): readonly (Referent | null)[] {
  const subject = frame.verb === null ? null : findSubject(analysis, chunks, frame.verb);
  if (frame.owner >= 0) {
    // A possessive goes back to the subject of its own clause, or forward to it from the front of the sentence.
    const own = subject !== null && (subject.last <= frame.first || subject.first > frame.last) ? whoIs(analysis, subject) : null;
    const fits = own !== null && (own.kind === "group") === (analysis.tokens.lower[frame.owner] === "their");
    return [fits ? own : resolveReference(analysis, frame.owner, frame.owner + 1)];
  }
  if (frame.relation === "subject" && frame.verb !== null) return [attendants(analysis, chunks, frame.verb)];
  if (subject === null || frame.relation === "none") return [];
  const holder = whoIs(analysis, subject);
  if (frame.relation === "object") return [holder];
  if (!DURING.has(frame.preposition!)) return [];
  const plural = holder !== null && (holder.kind === "group" || holder.parties.length > 1);
  if (plural || others.length === 0) return plural ? [holder] : [];
  // "The minister's trip will end with a meeting with…": the trip's owner meets.
  return [holder ?? possessorIn(analysis, subject.first, subject.last)];
}

/** "The summit was attended by A and B". */
function attendants(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  if (!verb.passive || !LED.has(analysis.tokens.lower[verb.head]!) || analysis.tokens.lower[verb.last] !== "by") return null;
  const last = phraseEnd(analysis, chunks, verb.last + 1, chunks.sentence.last);
  return last > verb.last + 1 ? whoIs(analysis, { first: verb.last + 1, last }) : null;
}

/** The person or state whose "'s" stands inside a noun phrase. */
function possessorIn(analysis: Analysis, first: number, last: number): Referent | null {
  for (let at = first + 1; at < last; at++) {
    const form = analysis.tokens.lower[at]!;
    if (form === "'s" || (form === "'" && analysis.tokens.lower[at - 1]!.endsWith("s"))) return resolveReference(analysis, first, at);
  }
  return null;
}

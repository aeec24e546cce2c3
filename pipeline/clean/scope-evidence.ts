/** What the scope of a document is decided on: the parties that it names, its vocabulary by fields, and what it tells between parties. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ScopeClass, ScopeCue } from "../lexicon/scope-words.ts";
import type { Tokens } from "../text/tokens.ts";
import { holdsOffice, isBareTitle, isOfficeOf, joinedParties, joins, OFFICES, partyAt, type NamedParties } from "./named-parties.ts";
import { emptyParagraph, MOVEMENT, readWord, type Dealings } from "./scope-paragraph.ts";

/** What the scope is decided on. */
export interface ScopeEvidence {
  readonly words: number;
  /** States and organisations that are named, stand behind a metonym, or issued the document. */
  readonly parties: ReadonlySet<string>;
  /** Field → the summed weight of its vocabulary; each phrase counts at most three times. */
  readonly weights: ReadonlyMap<ScopeClass, number>;
  /** Whether one paragraph names two parties and an act between them (a call, condolences, a condemnation), or office-holders of two. */
  readonly contact: boolean;
}

/** Repetition shows a theme, but not without end. */
const MOST_REPEATS = 3;
/** What it weighs that a paragraph tells of a meeting of office-holders of two parties, and that one tells of an agreement of two. */
const ENCOUNTER = 3;

/** Collects parties and vocabulary in one pass over the tokens. A report takes the state that it comes from for granted: its dateline stands for it. */
export function scopeEvidence(tokens: Tokens, datelineEnd: number, home: string | null, lexicon: Lexicon): ScopeEvidence {
  const parties = new Set<string>(home === null ? [] : [home]);
  const weights = new Map<ScopeClass, number>();
  const seen = new Map<ScopeCue, number>();
  let paragraph = emptyParagraph();
  let contact = false;
  let named: NamedParties | null = null;
  const dealings: Dealings = { met: false, pairMet: false, pairAgreed: false, madePeace: false };
  let own = home;
  let at = 0;
  while (at < tokens.count) {
    if (at > 0 && tokens.text.charCodeAt(tokens.end[at - 1]!) === 10) paragraph = emptyParagraph();
    const form = tokens.form[at]!;
    readWord(paragraph, tokens, at, dealings);
    if (!lexicon.scopeOpeners.has(form) && !OFFICES.has(form)) {
      const codes = joinedParties(tokens, at, lexicon);
      if (codes.length > 0) {
        named = { codes, last: at + 1 };
        for (const code of codes) {
          parties.add(code);
          paragraph.parties.add(code);
          paragraph.joined.add(code);
        }
        contact ||= paragraph.contact && paragraph.parties.size >= 2;
      }
      at++;
      continue;
    }
    const party = partyAt(tokens, at, tokens.start[at]! < datelineEnd, lexicon);
    const cue = lexicon.scopeWords.longestAt(tokens, at);
    const next = Math.max(at + 1, cue?.last ?? 0, party?.last ?? 0);
    if (party === null && OFFICES.has(tokens.form[next - 1]!)) {
      if (named !== null && holdsOffice(tokens, named.last, next - 1)) for (const code of named.codes) paragraph.represented.add(code);
      else if (own !== null && isBareTitle(tokens, next - 1)) paragraph.represented.add(own);
      contact ||= paragraph.represented.size >= 2;
    }
    if (party === null && cue === null) {
      at++;
      continue;
    }
    if (party !== null && party.code !== null) {
      parties.add(party.code);
      paragraph.parties.add(party.code);
      const beside = joins(tokens, named, at) ? named!.codes.at(-1) : undefined;
      if (beside !== undefined) paragraph.joined.add(beside).add(party.code);
      if (tokens.start[at]! < datelineEnd) own = party.code;
      else if (isOfficeOf(tokens, at) || (joins(tokens, named, at) && paragraph.represented.has(named!.codes.at(-1)!)))
        paragraph.represented.add(party.code);
    }
    if (party !== null) {
      // Each state once: a list of thousands must not be copied at each of its names.
      const before = joins(tokens, named, at) ? named!.codes.filter((code) => code !== party.code) : [];
      named = { codes: party.code === null ? before : [...before, party.code], last: party.last };
    }
    if (cue !== null) {
      const { field, weight } = cue.value;
      const times = (seen.get(cue.value) ?? 0) + 1;
      seen.set(cue.value, times);
      if (times <= MOST_REPEATS) weights.set(field, (weights.get(field) ?? 0) + weight);
      paragraph.contact ||= field === "contact";
    }
    contact ||= (paragraph.contact && paragraph.parties.size >= 2) || paragraph.represented.size >= 2;
    at = next;
  }
  const { met, pairMet, pairAgreed, madePeace } = dealings;
  if (madePeace) parties.add(MOVEMENT);
  const told = weights.get("diplomacy") ?? 0;
  // Runners and traders of two states meet as well: a pair counts where a word of relations stands beside it.
  const areMet = met || (pairMet && (weights.has("diplomacy") || weights.has("defence")));
  const dealt = Number(areMet) + Number(pairAgreed);
  if (dealt > 0) weights.set("diplomacy", told + dealt * ENCOUNTER);
  return { words: tokens.count, parties, weights, contact };
}

/** Whether a document is about relations between states or international organisations. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { caseFits } from "../lexicon/name-index.ts";
import type { ScopeClass } from "../lexicon/scope-words.ts";
import type { Tokens } from "../text/tokens.ts";

/** What the scope is decided on. */
export interface ScopeEvidence {
  /** State or organisation → how often it is named. */
  readonly parties: ReadonlyMap<string, number>;
  /** Field → the summed weight of its vocabulary; each phrase counts at most three times. */
  readonly weights: ReadonlyMap<ScopeClass, number>;
}

/** Each phrase counts at most this often: repetition shows a theme, but not without end. */
const MOST_REPEATS = 3;
/** Two parties or more, and so much vocabulary of relations between states. */
const FEWEST_PARTIES = 2;
const ENOUGH = 6;
/** The vocabulary of relations must hold its own against that of the strongest other field. */
const SHARE = 0.6;
const OTHER_FIELDS: readonly ScopeClass[] = ["sport", "business", "crime", "disaster", "entertainment"];

/** Whether the document is in scope (codebook, Scope). */
export function inScope(tokens: Tokens, lexicon: Lexicon): boolean {
  return decideScope(scopeEvidence(tokens, lexicon));
}

export function decideScope({ parties, weights }: ScopeEvidence): boolean {
  const weightOf = (field: ScopeClass): number => weights.get(field) ?? 0;
  const relations = weightOf("diplomacy") + weightOf("defence");
  const home = weightOf("campaign") + weightOf("domestic");
  const other = Math.max(...OTHER_FIELDS.map(weightOf));
  return parties.size >= FEWEST_PARTIES && relations >= ENOUGH && relations >= SHARE * (other + home);
}

/** Counts parties and vocabulary in one pass. */
export function scopeEvidence(tokens: Tokens, lexicon: Lexicon): ScopeEvidence {
  const parties = new Map<string, number>();
  const weights = new Map<ScopeClass, number>();
  const seen = new Map<string, number>();
  let at = 0;
  while (at < tokens.count) {
    const name = lexicon.names.longestAt(tokens, at);
    const cue = lexicon.scopeWords.longestAt(tokens, at);
    const last = Math.max(at + 1, cue?.last ?? 0);
    if (name !== null && caseFits(name.value, tokens.text.slice(tokens.start[at]!, tokens.end[name.last - 1]!))) {
      const code = name.value.kind === "country" || name.value.kind === "organisation" ? name.value.code : name.value.metonymOf;
      if (code !== null) parties.set(code, (parties.get(code) ?? 0) + 1);
    }
    if (cue !== null) {
      const phrase = tokens.lower.slice(at, cue.last).join(" ");
      const times = (seen.get(phrase) ?? 0) + 1;
      seen.set(phrase, times);
      if (times <= MOST_REPEATS) weights.set(cue.value.field, (weights.get(cue.value.field) ?? 0) + cue.value.weight);
    }
    at = Math.max(last, name?.last ?? 0);
  }
  return { parties, weights };
}

/** Who signs with a guest: the state to whose capital one travels for it. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/mentions-in.ts";
import { makeReferent } from "../../reference/referent.ts";

const TRAVELLING = new Set(["expect", "arrive", "travel", "fly", "visit", "come", "go", "be"]);
const REACHING = new Set(["in", "to", "at", "visit"]);

/** "is expected in Lima next month to sign a treaty": whose capital one travels to for it. */
export function hostOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, who: Referent): Referent | null {
  const governor =
    verb.form === "infinitive" ? (chunks.verbs[verb.governor] ?? chunks.verbs.findLast((other) => other.last <= verb.first)) : undefined;
  if (governor === undefined || !TRAVELLING.has(governor.lemma)) return null;
  const place = mentionsIn(analysis, governor.last, verb.first).find(
    ({ first, kind, country }) =>
      kind === "place" && country !== null && !who.parties.includes(country) && REACHING.has(analysis.tokens.lower[first - 1]!),
  );
  if (place === undefined) return null;
  const spans = [{ start: place.start, end: place.end }];
  return makeReferent("government", place.name, { country: place.country, parties: [place.country!], spans, stated: false });
}

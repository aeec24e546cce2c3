/** Pairs of persons or parties of different states whom one clause brings together: "A received B", "a delegation of X held talks with officials of Y". */
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../mention.ts";

/** Before a person any of these brings two together. */
const LINKS = new Set(
  "with met meet meets meeting host hosts hosted hosting receive receives received receiving welcomed telephoned phoned called visited told invitation".split(
    " ",
  ),
);
/** Before a state or its officials "with" alone does not: "Peru, with help from Chile". */
const VERBS = new Set("met meets hosted received welcomed telephoned phoned".split(" "));
const CONTACTS = new Set("meeting talks negotiations consultations discussions spoke conversation call conferred".split(" "));
const REACH = 8;

/** The pairs among the mentions of one sentence, in text order. */
export function partnersIn(analysis: Analysis, mentions: readonly Mention[]): ReadonlyArray<readonly [Mention, Mention]> {
  const actors = mentions.filter((mention, at) => isActor(analysis, mention, mentions[at + 1]));
  const pairs: Array<readonly [Mention, Mention]> = [];
  for (let index = 1; index < actors.length; index++) {
    const [before, after] = [actors[index - 1]!, actors[index]!];
    const persons = before.kind === "person" && after.kind === "person";
    if (before.name === after.name || (before.country !== null && before.country === after.country)) continue;
    if (!persons && (before.country === null || after.country === null)) continue;
    if (persons ? bringsPersonsTogether(analysis, before.last, after.first) : bringsTogether(analysis, before.last, after.first))
      pairs.push([before, after]);
  }
  return pairs;
}

/** Whether a verb of contact, or "with", stands between what ends at token `from` and the person at token `to`. */
export function bringsPersonsTogether(analysis: Analysis, from: number, to: number): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++) if (LINKS.has(analysis.tokens.lower[at]!)) return true;
  return false;
}

/** Who can take part: persons, and the states, bodies and titles that stand for nobody named right behind them; not whose something is. */
function isActor(analysis: Analysis, mention: Mention, next: Mention | undefined): boolean {
  if (mention.kind === "person") return true;
  if (mention.country === null || mention.kind === "place") return false;
  if (mention.kind === "country" && mention.adjectival) return false;
  const after = analysis.tokens.lower[mention.last];
  if (after === "'s" || after === "'") return false;
  return !(next?.kind === "person" && isBeside(analysis, mention.last, next.first));
}

/** "his counterpart, Mr. B": nothing but a comma and an honorific between. */
function isBeside({ lexicon, tokens }: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (at > from || to - from > 1) if (tokens.lower[at] !== "," && !lexicon.words.is(tokens.lower[at]!, "honorific")) return false;
  return true;
}

/** "met officials of", "held talks with". */
function bringsTogether(analysis: Analysis, from: number, to: number): boolean {
  const gap = analysis.tokens.lower.slice(Math.max(from, to - REACH), to);
  return gap.some((form) => VERBS.has(form)) || (gap.includes("with") && gap.some((form) => CONTACTS.has(form)));
}

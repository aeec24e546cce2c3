/** "They signed a pact on cod. The two ministers signed the Pact on behalf of their governments": a signing told twice, the second time without saying of what. */
import type { Analysis } from "../../analysis.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { tokenRangeOf } from "../../token-range.ts";
import { wordSet } from "../../word-set.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { isNewsDay } from "./news-day.ts";

const DEFINITE = wordSet("the this their");
const INDEFINITE = wordSet("a an");
/** Behind the name of what was signed: with and for whom, where and when. */
const CIRCUMSTANCES = wordSet("with on at in here during late early yesterday today");
/** The agreements without those that only tell again of one before, which takes from them the day and the signatories that it lacks. */
export function withoutRetold(analysis: Analysis, agreements: readonly DocumentAgreement[]): readonly DocumentAgreement[] {
  const kept: DocumentAgreement[] = [];
  for (const agreement of agreements) {
    const opening = bareName(analysis, agreement);
    const at = opening === null ? -1 : kept.findIndex((other) => isOne(analysis, other, agreement, opening));
    if (at < 0) kept.push(agreement);
    else kept[at] = joined(kept[at]!, agreement);
  }
  return kept;
}

/** The article of a content that is nothing but the name of an instrument, with for whom, where or when at most; null for one that says what it is about. */
function bareName(analysis: Analysis, { content, kind, status }: DocumentAgreement): "definite" | "indefinite" | null {
  if ((kind !== "signed" && kind !== "agreed") || (status.value !== "concluded" && status.value !== "planned")) return null;
  const { tokens, lexicon } = analysis;
  const { first: begin, last } = tokenRangeOf(tokens, content);
  // "agreed to a truce"
  const first = tokens.lower[begin] === "to" || tokens.lower[begin] === "on" ? begin + 1 : begin;
  const isDefinite = DEFINITE.has(tokens.lower[first]!);
  const name = isDefinite || INDEFINITE.has(tokens.lower[first]!) ? lexicon.events.instruments.longestAt(tokens, first + 1) : null;
  if (name === null) return null;
  // "the agreement on cod" may be another.
  const isEnd = name.last >= last || (isDefinite && CIRCUMSTANCES.has(tokens.lower[name.last]!) && !saysWhat(analysis, name.last));
  return isEnd ? (isDefinite ? "definite" : "indefinite") : null;
}

/** "on cod", but not "on behalf of", "on Monday" */
const saysWhat = (analysis: Analysis, at: number): boolean =>
  analysis.tokens.lower[at] === "on" && analysis.tokens.lower[at + 1] !== "behalf" && dateAt(analysis, at + 1) === undefined;

/** Whether the earlier of two is a news of the same parties that may be the one meant. */
function isOne(analysis: Analysis, before: DocumentAgreement, again: DocumentAgreement, opening: "definite" | "indefinite"): boolean {
  if (before.sentence >= again.sentence || before.status.value !== again.status.value || before.instrument === null) return false;
  if (analysis.itemOf[before.sentence] !== analysis.itemOf[again.sentence]) return false;
  if (opening === "indefinite" && !sharesNoun(before.instrument.value, analysis.tokens.text.slice(again.content.start, again.content.end)))
    return false;
  const isOfSame = again.parties.every(({ value }) => before.parties.some((party) => party.value === value));
  const days = [before, again].map(({ date }) => date?.value.date);
  return isOfSame && (days[0] === days[1] || again.date === null || (before.date === null && isNewsDay(analysis, again.date)));
}

const lastWord = (name: string): string => name.toLowerCase().split(" ").at(-1)!;
const sharesNoun = (name: string, other: string): boolean => lastWord(name) === lastWord(other);

/** The first telling with what the second adds. */
const joined = (before: DocumentAgreement, again: DocumentAgreement): DocumentAgreement => ({
  ...before,
  kind: before.kind === "signed" ? "signed" : again.kind,
  people: before.people.length > 0 ? before.people : again.people,
  date: before.date ?? again.date,
});

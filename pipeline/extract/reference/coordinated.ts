/** Persons, titles and parties joined by "and" or commas. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { beside, resolveTitle } from "./holder.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { pluralSetsIn } from "./plural-sets.ts";
import { ownerOf } from "./owner-state.ts";
import { groupOf, referentOf } from "./referent.ts";
import { resolveGroup } from "./group-title.ts";
import { holderByWord } from "./holder-by-word.ts";

/** "the Secretary and Foreign Minister", "the Deputy Secretary and the two vice ministers": two titles side by side; null for anything else. */
export function resolveTitlePair(analysis: Analysis, head: TokenRange, final: Mention): Referent | null {
  // "the Deputy Prime Minister and Minister of Trade, A B,": one person, who is named behind both.
  if (final.kind === "office" && beside(analysis, final) !== null && !servesAnother(analysis, head, final)) return null;
  let at = head.first;
  while (at < final.first && (analysis.tokens.lower[at] !== "and" || mentionAt(analysis, at) !== null)) at++;
  if (at >= final.first) return null;
  const rest = { first: at + 1, last: head.last };
  const one = holderByWord(analysis, { first: head.first, last: at }) ?? holderOf(analysis, { first: head.first, last: at });
  const other = one === null ? null : final.kind === "office" ? resolveTitle(analysis, final, rest) : resolveGroup(analysis, final, rest);
  if (one === null || other === null || other.parties.length === 0 || (one.country !== null && other.parties.includes(one.country))) return null;
  const members = [one, ...(other.members.length > 0 ? other.members : [other])];
  return groupOf(members, { parties: [...new Set([...one.parties, ...other.parties])].toSorted() });
}

/** "the president of Chile and the Peruvian president, A B,": whether a title in front is said to be of another state. */
const servesAnother = (analysis: Analysis, head: TokenRange, { first, country }: Mention): boolean =>
  country !== null &&
  mentionsIn(analysis, head.first, first).some((other) => other.kind === "office" && other.country !== null && other.country !== country);

/** The one person whose whole title fills a range: "the Deputy Secretary", "the president of Chile", "the Chilean envoy". */
function holderOf(analysis: Analysis, range: TokenRange): Referent | null {
  const mentions = mentionsIn(analysis, range.first, range.last);
  const title = mentions.findLast(({ kind }) => kind === "office");
  if (title === undefined) return null;
  const end = title.country !== null && analysis.tokens.lower[title.last] === "of" ? mentions.at(-1)!.last : title.last;
  if (end !== range.last) return null;
  const holder = resolveTitle(analysis, title, range);
  return holder.kind === "person" || (title.country !== null && title.level !== "unknown") ? holder : null;
}

/** The "and" between a person and a title that is not the person's own. */
export function andBetween(analysis: Analysis, { first, last }: TokenRange, named: readonly Mention[]): number | null {
  // "Foreign Minister Holm of Norway and": whose minister it is parts nobody from the "and".
  const heads = named.filter(
    ({ kind, first: at }, index) => !(kind === "country" && analysis.tokens.lower[at - 1] === "of" && named[index - 1]?.kind === "person"),
  );
  for (let at = first + 1; at + 1 < last; at++) {
    if (analysis.tokens.lower[at] !== "and" || mentionAt(analysis, at) !== null) continue;
    const [before, after] = [heads.findLast((mention) => mention.last <= at), heads.find((mention) => mention.first > at)];
    const isTitle = (mention: Mention | undefined): boolean => mention?.kind === "office" || mention?.kind === "group";
    // "and her Chilean counterpart": the adjective belongs to the title.
    const own = after?.kind === "country" && after.adjectival ? heads.find((mention) => mention.first === after.last) : after;
    if (before?.kind === "person" && own !== undefined && isTitle(own) && !heads.some((other) => other.first >= own.last)) return at;
    // "Holm and the Peruvian government", "Holm and the country's leaders"
    const isLast = after === undefined || (PARTIES.has(after.kind) && !heads.some((other) => other.first >= after.last));
    if (before?.kind === "person" && before.last === at && isLast && isSide(analysis, { first: at + 1, last }, after)) return at;
    // "the Kenyan government and Peruvian officials"
    if (
      before?.kind === "body" &&
      before.country !== null &&
      before.last === at &&
      after !== undefined &&
      (isTitle(after) || (after.kind === "country" && after.adjectival))
    )
      return at;
    if (before !== undefined && isTitle(before) && before.last >= at - 1 && after !== undefined && !isDoubleTitle(analysis, first, before, after))
      return at;
  }
  return null;
}

const PARTIES: ReadonlySet<string> = new Set(["body", "country"]);

/** Whether the words of a range, of which `named` is the only name, are those of a government or of those who act for one. */
function isSide(analysis: Analysis, range: TokenRange, named: Mention | undefined): boolean {
  if (named === undefined) return ownerOf(analysis, range) !== null;
  return named.last === range.last || (named.adjectival && SIDES.has(analysis.tokens.lower[range.last - 1]!));
}

const SIDES = new Set(["government", "authorities", "leadership", "cabinet", "military", "army", "side", "delegation"]);

/** "Deputy Prime Minister and Foreign Minister Holm": two offices of one person, for no article or state parts them; "Chile's premier and King Olaf of Norway" are two. */
function isDoubleTitle(analysis: Analysis, first: number, before: Mention, after: Mention): boolean {
  const person = mentionAt(analysis, after.last);
  if (before.kind !== "office" || after.kind !== "office" || person?.kind !== "person") return false;
  // "delegate and harbour spokesman A B"
  for (let at = before.last + 1; at < after.first; at++) if (analysis.tags[at] !== "NOUN") return false;
  const isOfOthers = before.country !== null && person.country !== null && person.country !== before.country;
  return !isOfOthers && analysis.tokens.lower[first] !== "the";
}

/** Persons or parties side by side. */
export function resolveList(analysis: Analysis, head: TokenRange): Referent | null {
  const [set] = pluralSetsIn(analysis, head.first, head.last);
  if (set === undefined) return null;
  const named = mentionsIn(analysis, set.first, set.last).filter((mention) => set.persons.length === 0 || mention.kind === "person");
  const members = named.flatMap((mention) => referentOf(analysis, mention) ?? []);
  const distinct = members.filter((member, index) => members.findIndex((other) => other.name === member.name) === index);
  return groupOf(distinct, { parties: set.codes });
}

/** "the president of Chile, the prime minister of Norway and the king of Jordan": three or more titles, each with its state, and nobody's name. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { resolveTitle } from "./holder.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { groupOf } from "./referent.ts";

/** Two are a pair, of which one may be in apposition to the other. */
const FEWEST = 3;

/** Whoever such a list on `range` means; null for anything else. */
export function resolveTitleList(analysis: Analysis, range: TokenRange): Referent | null {
  const parts = partsOf(analysis, range);
  const titles = parts.map((part) => titleIn(analysis, part));
  if (parts.length < FEWEST || titles.some((title) => title === null)) return null;
  const members = titles.map((title, index) => resolveTitle(analysis, title!, parts[index]!));
  const parties = [...new Set(members.flatMap((member) => member.parties))].toSorted();
  return parties.length < FEWEST ? null : groupOf(members, { parties });
}

/** The pieces between commas and "and". */
function partsOf(analysis: Analysis, { first, last }: TokenRange): readonly TokenRange[] {
  const { lower } = analysis.tokens;
  const parts: TokenRange[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    const isBorder = at === last || ((lower[at] === "," || lower[at] === "and") && mentionAt(analysis, at) === null);
    if (!isBorder) continue;
    if (at > from) parts.push({ first: from, last: at });
    from = at + 1;
  }
  return parts;
}

/** The one title of a piece, with its state before or behind it and nothing else; null where there is more or less. */
function titleIn(analysis: Analysis, { first, last }: TokenRange): Mention | null {
  const mentions = mentionsIn(analysis, first, last);
  const [title, ...others] = mentions.filter(({ kind }) => kind === "office" || kind === "person" || kind === "group");
  if (title?.kind !== "office" || others.length > 0 || title.country === null) return null;
  const end = analysis.tokens.lower[title.last] === "of" ? mentions.at(-1)!.last : title.last;
  return end === last && end > first ? title : null;
}

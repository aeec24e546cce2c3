/** "his U.S. counterpart A", "their U.S. counterparts A and B": the office is that of the persons named before, in order. */
import { findsOf, place, type Find } from "./find.ts";
import type { Words } from "./words.ts";

/** Gives every person introduced as a counterpart the rank and field of the one on the other side. The title itself stays unsaid: a foreign minister's counterpart may be a secretary of state. */
export function resolveCounterparts(words: Words): void {
  let sentence = -1;
  let holders: Find[] = [];
  let taken = 0;
  for (const find of findsOf(words.owner)) {
    if (find.kind !== "person" || find.office === null) continue;
    if (words.sentenceOf[find.first] !== sentence) {
      // A sentence that names no holder itself goes on with those of the one before.
      sentence = words.sentenceOf[find.first]!;
      if (find.office.use !== "counterpart") holders = [];
      taken = 0;
    }
    if (find.office.use !== "counterpart") holders.push(find);
    else if (isOpposite(find, holders)) place(words.owner, matched(find, holders, taken++));
  }
}

/** "her colleague" serves with her, "her Chilean colleague" has her office elsewhere. */
const isOpposite = ({ office, country }: Find, holders: readonly Find[]): boolean =>
  !/colleague/i.test(office!.role) || (country !== null && holders.every((holder) => holder.country !== country));

function matched(find: Find, holders: readonly Find[], taken: number): Find {
  const others = holders.filter((holder) => holder.country === null || holder.country !== find.country);
  const like = others.length > 1 ? others[taken % others.length] : (others.at(-1) ?? holders.at(-1));
  if (like === undefined) return find;
  const { role, level, portfolio } = like.office!;
  return { ...find, portfolio, office: { ...find.office!, role, level, portfolio, use: "inferred" } };
}

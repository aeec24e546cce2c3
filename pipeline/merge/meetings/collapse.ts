/** Drafts that say the same are compared once. */
import type { MeetingFacts } from "./meeting-facts.ts";

/** Drafts that say the same in all compared cells, of different documents: one summit in a thousand papers is compared once. */
export interface Node {
  readonly drafts: readonly number[];
  readonly facts: MeetingFacts;
}

/** The nodes of all drafts, in their order. Drafts that a judgement names stay single, so that it can tell them apart. */
export function collapse(all: readonly MeetingFacts[], judged: ReadonlySet<number>): Node[] {
  const groups = new Map<string, number[]>();
  const seen = new Map<string, number>();
  for (const [index, facts] of all.entries()) {
    const said = signature(facts);
    const [document] = facts.documents;
    const times = seen.get(`${document} ${said}`) ?? 0;
    seen.set(`${document} ${said}`, times + 1);
    const key = judged.has(index) ? String(index) : `${times} ${said}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].map((drafts) => {
    const members = drafts.map((index) => all[index]!);
    const documents = new Set(members.flatMap((member) => [...member.documents]));
    const roots = new Set(members.flatMap((member) => [...member.roots]));
    return { drafts, facts: { ...members[0]!, documents, roots } };
  });
}

function signature(facts: MeetingFacts): string {
  const people = facts.people.map((person) => `${person.joined}/${person.country}`).sort();
  const { date, days, parties, forums, formats, level, venue, city, country, portfolios, published } = facts;
  return JSON.stringify([date ?? published, days.from, days.to, parties, people, forums, formats, level, venue, city, country, portfolios]);
}

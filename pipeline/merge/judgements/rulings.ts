/** The judgements of one table as orders to the merge: which drafts to join, which to keep apart, which cells to set. */
import { unionFind } from "../linking/union-find.ts";
import type { Judgement, UnmetJudgement } from "./judgement.ts";
import { partings, type Parting } from "./partings.ts";

/** Cells to set in the record that holds a draft; `id` names the record where the judgement does. */
export interface Correction {
  readonly line: number;
  readonly id: string;
  readonly draft: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface Rulings {
  /** Numbers of drafts that are one record. */
  readonly joins: readonly (readonly number[])[];
  readonly partings: readonly Parting[];
  readonly corrections: readonly Correction[];
  readonly unmet: readonly UnmetJudgement[];
}

interface Join {
  readonly line: number;
  readonly members: readonly number[];
}

/** When nobody has judged. */
export const NO_RULINGS: Rulings = { joins: [], partings: [], corrections: [], unmet: [] };

/** Turns judgements into orders on `size` drafts; one that names nothing, or contradicts an earlier one, is unmet. */
export function rulingsOf(judgements: readonly Judgement[], size: number, find: (reference: string) => readonly number[]): Rulings {
  const unmet: UnmetJudgement[] = [];
  const apart: Parting[] = [];
  const together: Join[] = [];
  const corrections: Correction[] = [];
  for (const { line, decision, table, a, b, cells } of judgements) {
    const [first, second] = [find(a), b === null ? [] : find(b)];
    const missing = first.length === 0 ? a : b !== null && second.length === 0 ? b : null;
    if (missing !== null) unmet.push({ line, reason: `${missing} is nothing in ${table} of these documents` });
    else if (decision === "correct") corrections.push({ line, id: a, draft: first[0]!, cells });
    else if (decision === "same") together.push({ line, members: [...first, ...second] });
    else {
      const parting = part(first, second);
      if (parting === null) unmet.push({ line, reason: `${a} and ${b} are one place in one document` });
      else apart.push(parting);
    }
  }
  return { joins: consistent(together, apart, size, unmet), partings: apart, corrections, unmet };
}

/** A record that was joined names the drafts of both: what the other record names is taken out of it. */
function part(a: readonly number[], b: readonly number[]): Parting | null {
  const without = (from: readonly number[], others: readonly number[]): readonly number[] => from.filter((at) => !others.includes(at));
  const parted = without(a, b).length > 0 ? { a: without(a, b), b } : { a, b: without(b, a) };
  return parted.b.length === 0 ? null : parted;
}

/** The joins that bring nothing together that is judged different, each after those before it. */
function consistent(all: readonly Join[], apart: readonly Parting[], size: number, unmet: UnmetJudgement[]): readonly (readonly number[])[] {
  if (all.length === 0) return [];
  const sets = unionFind(size);
  const guard = partings(apart);
  const kept: (readonly number[])[] = [];
  for (const { line, members } of all) {
    const roots = [...new Set(members.map(sets.find))];
    if (roots.some((x, at) => roots.slice(at + 1).some((y) => guard.forbid(x, y)))) {
      unmet.push({ line, reason: "it contradicts a judgement that keeps the two apart" });
      continue;
    }
    for (const member of members) {
      const [x, y] = [sets.find(members[0]!), sets.find(member)];
      if (x !== y) guard.joined(sets.union(x, y), x, y);
    }
    kept.push(members);
  }
  return kept;
}

/** The best value of one cell among what the documents say, and what the others say. */
import type { Draft } from "../../../schemas/draft.ts";
import { fold } from "../../text/fold.ts";
import { compareText } from "../order.ts";
import { stems } from "../wording/words.ts";
import type { Placed } from "./placed.ts";

export interface Dissent {
  readonly value: string;
  readonly document_id: string;
}

/** A chosen value, and the other values with the documents that have them and not the chosen one. */
export interface Picked<T> {
  readonly value: T;
  readonly dissent: readonly Dissent[];
}

interface Claim<D extends Draft> {
  readonly value: string;
  readonly by: readonly Placed<D>[];
}

/**
 * The value of a text cell: the one that most independent documents give, then one that is stated rather than inferred, then by
 * `preference` (first is best), then the one of the first draft in canonical order. Letter case and accents make no other value.
 */
export function pickText<D extends Draft>(
  members: readonly Placed<D>[],
  column: string,
  read: (draft: D) => string | null,
  preference: readonly string[] = [],
): Picked<string | null> {
  if (members.length === 1) return { value: read(members[0]!.draft), dissent: [] };
  const claims = claimsOf(members, read);
  claims.sort(
    (a, b) =>
      roots(b) - roots(a) ||
      Number(isStated(b, column)) - Number(isStated(a, column)) ||
      preference.indexOf(a.value) - preference.indexOf(b.value) ||
      a.by[0]!.rank - b.by[0]!.rank,
  );
  const [best, ...others] = claims;
  return best === undefined ? { value: null, dissent: [] } : { value: best.value, dissent: dissentOf(best, others) };
}

/** The merged meeting to which most independent documents count a saying. */
export function pickMeeting<D extends Draft>(members: readonly Placed<D>[]): string | null {
  if (members.length === 1) return members[0]!.meeting;
  const meetings = new Map(members.map(({ draft, meeting }) => [draft, meeting]));
  return pickText(members, "meeting_id", (draft) => meetings.get(draft) ?? null).value;
}

/** Values of which one is first a plan and then a fact. */
export interface Course<T> {
  /** What goes first among documents of one day. */
  readonly preference: readonly T[];
  readonly facts: readonly T[];
  readonly plans: readonly T[];
}

/**
 * The value by the newest document; on one day the first of `preference`. A document without a day counts as the oldest, and a plan
 * does not count where another document has the fact: what was held is no plan again, when a weekly still announces it.
 */
export function pickNewest<D extends Draft, T extends string>(
  members: readonly Placed<D>[],
  read: (draft: D) => T,
  { preference, facts, plans }: Course<T>,
): Picked<T> {
  if (members.length === 1) return { value: read(members[0]!.draft), dissent: [] };
  const isFact = members.some(({ draft }) => facts.includes(read(draft)));
  const telling = isFact ? members.filter(({ draft }) => !plans.includes(read(draft))) : members;
  const newest = telling.reduce((day, { draft }) => (draft.published !== null && draft.published > day ? draft.published : day), "");
  const latest = telling.filter(({ draft }) => (draft.published ?? "") === newest);
  const claims = claimsOf(latest, read);
  claims.sort((a, b) => preference.indexOf(a.value as T) - preference.indexOf(b.value as T));
  const [best, ...others] = claims;
  return { value: best!.value as T, dissent: dissentOf(best!, others) };
}

function claimsOf<D extends Draft>(members: readonly Placed<D>[], read: (draft: D) => string | null): Claim<D>[] {
  const claims = new Map<string, { value: string; by: Placed<D>[] }>();
  for (const member of members) {
    const value = read(member.draft);
    if (value === null) continue;
    const claim = claims.get(fold(value));
    if (claim === undefined) claims.set(fold(value), { value, by: [member] });
    else claim.by.push(member);
  }
  return [...claims.values()];
}

const roots = (claim: Claim<Draft>): number => new Set(claim.by.map((member) => member.root)).size;

function isStated(claim: Claim<Draft>, column: string): boolean {
  return claim.by.some(({ draft }) =>
    draft.evidence.some((evidence) => evidence.column === column && evidence.value === claim.value && evidence.method.endsWith(":stated")),
  );
}

/** A name in another order, or with less said, contradicts nobody: "spokesman" and "ministry spokesman". */
function saysTheSame(a: string, b: string): boolean {
  const [x, y] = [new Set(stems(a)), new Set(stems(b))];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

function dissentOf(best: Claim<Draft>, others: readonly Claim<Draft>[]): Dissent[] {
  const agreeing = new Set(best.by.map(({ draft }) => draft.document_id));
  const dissent = others
    .filter((claim) => !saysTheSame(claim.value, best.value))
    .flatMap((claim) => claim.by.map(({ draft }) => ({ value: claim.value, document_id: draft.document_id })));
  return dissent
    .filter(({ document_id }) => !agreeing.has(document_id))
    .sort((a, b) => compareText(a.document_id, b.document_id) || compareText(a.value, b.value));
}

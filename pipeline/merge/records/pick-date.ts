/** The best date among those that documents give for one event. */
import { DATE_BASES, type EdtfDate } from "../../../schemas/edtf-date.ts";
import { dayNumber } from "../days.ts";
import type { Placed } from "./placed.ts";
import type { Dissent } from "./pick.ts";

export type DateCells = EdtfDate | { readonly [K in keyof EdtfDate]: null };

const UNKNOWN: DateCells = { date: null, date_start: null, date_end: null, date_precision: null, date_basis: null };

/**
 * The most precise date, then the best founded (written out, resolved, counted from an event, taken from the document), then the
 * most independent documents, then the first in canonical order. A date that merely holds the chosen one contradicts nobody.
 */
export function pickDate(members: readonly Placed[]): { readonly cells: DateCells; readonly dissent: readonly Dissent[] } {
  if (members.length === 1) return { cells: members[0]!.draft.date ?? UNKNOWN, dissent: [] };
  const dated = members.flatMap(({ draft, root, rank }) =>
    draft.date === null ? [] : [{ date: draft.date, root, rank, document_id: draft.document_id }],
  );
  const support = new Map<string, Set<string>>();
  for (const { date, root } of dated) support.set(date.date, (support.get(date.date) ?? new Set()).add(root));
  const ordered = [...dated].sort(
    (a, b) =>
      compareNumber(days(a.date), days(b.date)) ||
      DATE_BASES.indexOf(a.date.date_basis) - DATE_BASES.indexOf(b.date.date_basis) ||
      support.get(b.date.date)!.size - support.get(a.date.date)!.size ||
      a.rank - b.rank,
  );
  const best = ordered[0]?.date;
  if (best === undefined) return { cells: UNKNOWN, dissent: [] };
  const agreeing = new Set(dated.filter(({ date }) => date.date === best.date).map(({ document_id }) => document_id));
  const dissent = dated.filter(({ date, document_id }) => !holds(date, best) && !agreeing.has(document_id));
  return { cells: best, dissent: dissent.map(({ date, document_id }) => ({ value: date.date, document_id })) };
}

/** Differences of infinities are no numbers. */
const compareNumber = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many days a date spans; "about" counts a little more than the day itself. */
function days(date: EdtfDate): number {
  if (date.date_start === null || date.date_end === null) return Infinity;
  return dayNumber(date.date_end) - dayNumber(date.date_start) + (date.date.includes("~") ? 0.5 : 0);
}

/** Whether a date holds another. */
export function holds(outer: EdtfDate, inner: EdtfDate): boolean {
  const starts = outer.date_start === null || (inner.date_start !== null && outer.date_start <= inner.date_start);
  const ends = outer.date_end === null || (inner.date_end !== null && inner.date_end <= outer.date_end);
  return starts && ends;
}

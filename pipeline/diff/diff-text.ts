/** A diff of two releases for a person. */
import type { ReleaseDiff } from "./index.ts";

/** One block a table: its counts, the columns that changed, the causes. */
export function diffText({ old, new: now, tables }: Extract<ReleaseDiff, { readonly ok: true }>): string {
  if (tables.length === 0) return `${old} and ${now} hold the same rows\n`;
  const blocks = tables.flatMap(({ table, added, changed, merged, removed, columns, causes }) => {
    const counts = { added, changed, merged, removed };
    return [
      `${table}: ${listed(Object.entries(counts).filter(([, count]) => count > 0))}`,
      ...(changed > 0 ? [`  columns: ${listed(byCount(columns))}`] : []),
      `  causes: ${listed(byCount(causes))}`,
    ];
  });
  return `${[`${old} → ${now}`, ...blocks].join("\n")}\n`;
}

const listed = (counts: ReadonlyArray<readonly [string, number]>): string => counts.map(([name, count]) => `${count} ${name}`).join(", ");

const byCount = (counts: Readonly<Record<string, number>>): ReadonlyArray<readonly [string, number]> =>
  Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

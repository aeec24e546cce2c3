/** Pinned floors: the least that each figure must reach on the gold of the project. A change may only raise them. */
import type { Figure } from "./suites/figure.ts";

export interface Floors {
  /** Hash of the gold that the floors were measured on. */
  readonly gold: string;
  readonly floors: Readonly<Record<string, number>>;
  /** Why floors were ever lowered, oldest first. */
  readonly lowered: ReadonlyArray<{ readonly reason: string; readonly figures: readonly string[] }>;
}

/** What arithmetic may lose. */
const ROUNDING = 1e-9;

/** Figures below their floor, floors without a figure, and changed gold, each as a line that says what to do. */
export function missedFloors(pinned: Floors, figures: readonly Figure[], gold: string): readonly string[] {
  const measured = new Map(figures.map(({ name, value }) => [name, value]));
  const changed =
    pinned.gold === gold
      ? []
      : ["the gold has changed since the floors were pinned: measure again with --update, and commit bench/floors.json with the gold"];
  const low = Object.entries(pinned.floors).flatMap(([name, floor]) => {
    const value = measured.get(name);
    if (value === undefined) return [`${name} is no longer measured: remove its floor with --lower REASON`];
    return value < floor - ROUNDING ? [`${name} is ${value.toFixed(3)}, below its floor of ${floor.toFixed(3)}`] : [];
  });
  const unpinned = figures
    .filter(({ name, pinned: isPinned }) => isPinned && !(name in pinned.floors))
    .map(({ name }) => `${name} has no floor: pin it with --update`);
  return [...changed, ...low, ...unpinned];
}

/** Floors raised to what was measured. What would have to be lowered needs a reason, which is kept; without one the names are given back instead. */
export function updatedFloors(
  pinned: Floors,
  figures: readonly Figure[],
  gold: string,
  reason: string | null,
): Floors | { readonly refused: readonly string[] } {
  const measured = new Map(figures.filter((one) => one.pinned).map(({ name, value }) => [name, roundDown(value)]));
  const lower = Object.entries(pinned.floors)
    .filter(([name, floor]) => (measured.get(name) ?? -1) < floor)
    .map(([name]) => name);
  if (lower.length > 0 && reason === null) return { refused: lower };
  return {
    gold,
    floors: Object.fromEntries([...measured].sort(([a], [b]) => (a < b ? -1 : 1))),
    lowered: lower.length > 0 && reason !== null ? [...pinned.lowered, { reason, figures: lower }] : pinned.lowered,
  };
}

/** Three decimals, never above what was measured. */
const roundDown = (value: number): number => Math.floor((value + ROUNDING) * 1000) / 1000;

/** How far stated chances are from what happens. */

export interface Forecast {
  /** The stated chance of being right, 0 to 1. */
  readonly chance: number;
  readonly right: boolean;
}

/** The expected calibration error: over equal-width bins, the gap between mean chance and share right, weighted by the forecasts in the bin. */
export function expectedCalibrationError(forecasts: readonly Forecast[], bins = 10): number {
  const groups = Array.from({ length: bins }, () => ({ chance: 0, right: 0 }));
  for (const { chance, right } of forecasts) {
    const group = groups[Math.min(bins - 1, Math.floor(chance * bins))]!;
    group.chance += chance;
    group.right += Number(right);
  }
  return forecasts.length === 0 ? 0 : groups.reduce((sum, group) => sum + Math.abs(group.chance - group.right), 0) / forecasts.length;
}

/** The mean squared gap between chance and outcome (Brier score). */
export function brierScore(forecasts: readonly Forecast[]): number {
  return forecasts.length === 0 ? 0 : forecasts.reduce((sum, { chance, right }) => sum + (chance - Number(right)) ** 2, 0) / forecasts.length;
}

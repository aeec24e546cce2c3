/** First and last day of an EDTF date, recomputed without the code that wrote it. */

export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
  /** Precisions under which such a date may be published. */
  readonly precisions: readonly string[];
}

const DATE = /^(?<year>\d{3}[\dX])(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?~?$/;
/** Written as an interval, for level 1 of the standard has no sign for them. */
const INTERVALS = ["interval", "quarter", "year", "season", "month"];
const OPEN = "..";

const two = (value: number): string => String(value).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the first day of a month to the last day of the one `length - 1` months on. */
function months(year: number, month: number, length: number): Pick<Bounds, "start" | "end"> {
  const endYear = year + Math.floor((month + length - 2) / 12);
  const endMonth = ((month + length - 2) % 12) + 1;
  return { start: `${year}-${two(month)}-01`, end: `${endYear}-${two(endMonth)}-${two(lastDay(endYear, endMonth))}` };
}

function pointBounds(point: string): Bounds | null {
  const { year, month, day } = DATE.exec(point)?.groups ?? {};
  if (year === undefined) return null;
  if (year.endsWith("X")) {
    const decade = year.slice(0, 3);
    return month === undefined ? { start: `${decade}0-01-01`, end: `${decade}9-12-31`, precisions: ["interval"] } : null;
  }
  const y = Number(year);
  if (month === undefined) return { ...months(y, 1, 12), precisions: ["year"] };
  const m = Number(month);
  if (m > 20 && day === undefined) return { ...months(y, (m - 20) * 3, 3), precisions: ["season"] };
  if (m < 1 || m > 12) return null;
  if (day === undefined) return { ...months(y, m, 1), precisions: ["month"] };
  const d = Number(day);
  if (d < 1 || d > lastDay(y, m)) return null;
  return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}`, precisions: ["day"] };
}

/** The bounds of `edtf`; null when it names no day that exists. Seasons are northern: 21 is March to May, 24 December to February. */
export function edtfBounds(edtf: string): Bounds | null {
  const [from, to, ...more] = edtf.split("/");
  if (more.length > 0) return null;
  if (to === undefined) return pointBounds(from!);
  const start = from === OPEN ? null : pointBounds(from!);
  const end = to === OPEN ? null : pointBounds(to);
  if ((start === null && from !== OPEN) || (end === null && to !== OPEN)) return null;
  return { start: start?.start ?? null, end: end?.end ?? null, precisions: INTERVALS };
}

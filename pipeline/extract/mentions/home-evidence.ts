/** What the signs of a document tell of the state that somebody or something serves, one kind of evidence each. */
import type { Home } from "./home.ts";
import type { HomeSigns } from "./home-signs.ts";

/** By how much the first state must outweigh the next before the whole document decides. */
export const FACTOR = 3;

/** Papers name the seat of their own government, and who serves it, without the state; whoever else is named without one is of that state too. */
export function houseOf({ houses }: HomeSigns, isFree: (code: string) => boolean): Home | null {
  const free = houses.filter(({ code }) => isFree(code));
  return free.length === 1 ? free[0]! : null;
}

/** An outlet leaves out the state of its own, where no dateline tells of a place abroad. */
export const outletHome = ({ outlet }: HomeSigns, at: number, isFree: (code: string) => boolean): Home | null =>
  outlet !== null && isFree(outlet) ? { code: outlet, first: at, last: at + 1 } : null;

/** How often the document names the state of a home. */
export const countOf = (signs: HomeSigns, { code }: Home): number => signs.counts.get(code)?.count ?? 0;

/** Of the states around, the one of the dateline; else the only one left when that of a counterpart is taken away, or the subject of the passage. */
export function homeNear(signs: HomeSigns, at: number, isFree: (code: string) => boolean): Home | null {
  const around = [...signs.near(at).values()];
  const free = around.filter(({ code }) => isFree(code));
  const dateline = signs.dateline(at);
  if (dateline !== null && free.some(({ code }) => code === dateline.code)) return dateline;
  if (free.length === 1 && (signs.others(at).size > 0 || signs.isMet(at)) && around.length > 1) return free[0]!;
  const subject = signs.subject(at);
  return subject !== null && isFree(subject.code) && (dateline === null || !isFree(dateline.code)) ? subject : null;
}

/** A report from the capital of a state it also speaks of, or whose first sentences name an office-holder and no state for him. */
export function datelineHome(signs: HomeSigns, at: number, isFree: (code: string) => boolean, inLead: boolean): Home | null {
  const dateline = signs.dateline(at);
  return dateline !== null && isFree(dateline.code) && (inLead || signs.counts.has(dateline.code) || signs.counts.size < 2) ? dateline : null;
}

/** The state that the whole document is about. */
export function outweighing(signs: HomeSigns, isFree: (code: string) => boolean): Home | null {
  const [first, second] = [...signs.counts.values()].filter(({ code }) => isFree(code)).toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count >= FACTOR && first.count >= FACTOR * (second?.count ?? 0) ? first : null;
}

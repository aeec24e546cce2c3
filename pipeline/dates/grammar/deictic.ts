/** Days named from where one stands: "today", "yesterday", "the day after tomorrow", "this morning", "last night". */
import type { Base } from "../reading.ts";
import { formAt, gluedAt, wordAt, type View } from "../view.ts";
import { dated } from "./build.ts";
import type { DateRule, Match } from "./rule.ts";

const fromAnchor = (count: number): Base => ({ kind: "shift", unit: "day", count, from: "anchor" });

/** Reads a day counted from the day of writing or speaking. */
export const deictic: DateRule = {
  id: "deictic",
  read(view, at) {
    if (gluedAt(view, at)) return null;
    const form = formAt(view, at);
    if (form === "the" || form === "day") return readSecondDay(view, at);
    if (form === "to") return readHyphenated(view, at);
    const count = wordAt(view, at).deictic;
    if (count !== undefined) return readDeictic(view, at, form, count);
    const shift = wordAt(view, at).shift;
    const daypart = wordAt(view, at + 1).daypart;
    if (shift === undefined || daypart === undefined || (shift !== 0 && form !== "last")) return null;
    return dated(at, at + 2, fromAnchor(shift), "deictic", { type: "TIME", time: `T${daypart}` });
  },
};

function readDeictic(view: View, at: number, form: string, count: number): Match {
  const daypart = wordAt(view, at + 1).daypart;
  if (daypart !== undefined) return dated(at, at + 2, fromAnchor(count), "deictic", { type: "TIME", time: `T${daypart}` });
  if (form === "tonight") return dated(at, at + 1, fromAnchor(0), "deictic", { time: "TNI" });
  if (form === "overnight") return dated(at, at + 1, fromAnchor(0), "deictic", { type: "TIME", time: "TNI" });
  return dated(at, at + 1, fromAnchor(count), "deictic");
}

/** "the day before yesterday", "the day after tomorrow". */
function readSecondDay(view: View, at: number): Match | null {
  const day = formAt(view, at) === "the" ? at + 1 : at;
  const relation = wordAt(view, day + 1).relation;
  const count = wordAt(view, day + 2).deictic;
  if (formAt(view, day) !== "day" || relation === undefined || count === undefined || count !== relation) return null;
  return dated(at, day + 3, fromAnchor(count + relation), "deictic");
}

/** The second half of "to-day", "to-morrow", "to-night", as papers wrote them until the middle of the last century. */
const HYPHENATED: ReadonlyMap<string, number> = new Map([
  ["day", 0],
  ["morrow", 1],
  ["night", 0],
]);

function readHyphenated(view: View, at: number): Match | null {
  const form = formAt(view, at + 1);
  const count = gluedAt(view, at + 1) ? HYPHENATED.get(form) : undefined;
  return count === undefined ? null : dated(at, at + 2, fromAnchor(count), "deictic", form === "night" ? { time: "TNI" } : {});
}

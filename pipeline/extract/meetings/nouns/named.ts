/** Meetings that need no parties to be known: those with a name of their own, and those of many. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionAt } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { Told } from "../passage.ts";

const CAPITAL = /^\p{Lu}/u;

/** Whether the noun or its modifiers say that it is one certain meeting of many: "the Lagos Conference", "six-party talks". */
export function isNamed(analysis: Analysis, frame: NounFrame): boolean {
  if (frame.use === "call" || frame.use === "edition" || frame.use === "plural") return false;
  return frame.effects.has("many") || (isCapital(analysis, frame.last - 1) && hasOwnName(analysis, frame));
}

/** The name of a meeting that has one of its own, without its article. */
export function properName(analysis: Analysis, frame: NounFrame): Told<string> | null {
  if (frame.effects.has("many") || !isNamed(analysis, frame)) return null;
  let { first } = frame;
  while (!isCapital(analysis, first) || analysis.tags[first] === "DET") first++;
  const span = spanOf(analysis, { first, last: frame.last });
  return { value: analysis.tokens.text.slice(span.start, span.end), spans: [span], method: "forum.title:stated" };
}

const isCapital = ({ tokens }: Analysis, at: number): boolean => CAPITAL.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));

/** A capital before the noun that is more than whose meeting it is: "the Third Baltic Summit", not "the Norwegian Summit". */
function hasOwnName(analysis: Analysis, frame: NounFrame): boolean {
  const { last } = frame;
  // "Secretary Holm's Meeting" is named after nobody.
  const owner = analysis.tokens.lower.slice(frame.first, last).findLastIndex((form) => form === "'s" || form === "'");
  const first = frame.first + owner + 1;
  for (let at = first; at < last - 1; at++) {
    const party = mentionAt(analysis, at);
    if (at > first && isCapital(analysis, at) && (party === null || party.country === null || party.kind === "place")) return true;
  }
  return false;
}

const MANY =
  /^(?:\d{1,3}|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens|scores|dozen|several|european|african|asian|arab|latin|world)$/;

const REGIONAL = new Set("european african asian arab latin caribbean balkan nordic baltic gulf pacific sahel andean".split(" "));

/** "Leaders of 44 European countries", "twelve Arab foreign ministers": many that nobody lists. */
export function isOfMany(analysis: Analysis, range: TokenRange | null): boolean {
  if (range === null) return false;
  const words = analysis.tokens.lower.slice(range.first, range.last);
  const holders = words.at(-1)!;
  // "the African Union's defence chiefs" are of the body that is named.
  if (HOLDERS.has(holders) && words.some((form, at) => REGIONAL.has(form) && mentionAt(analysis, range.first + at)?.kind !== "organisation"))
    return true;
  return (
    words.some((form) => MANY.test(form)) &&
    words.some((form) => form === "countries" || form === "nations" || form === "states") &&
    LEADING.has(words[words[0] === "the" ? 1 : 0]!)
  );
}

const HEADS = new Set(["leaders", "presidents", "premiers"]);

/** "Pacific leaders": whether those many are heads of state or government. */
export const areLeaders = ({ tokens }: Analysis, { first, last }: TokenRange): boolean =>
  tokens.lower.slice(first, last).some((form) => HEADS.has(form));

const HOLDERS = new Set(["leaders", "presidents", "ministers", "premiers", "chiefs", "ambassadors", "negotiators"]);
const LEADING = new Set([
  "leaders",
  "presidents",
  "ministers",
  "foreign",
  "defense",
  "defence",
  "finance",
  "officials",
  "delegates",
  "envoys",
  "heads",
]);

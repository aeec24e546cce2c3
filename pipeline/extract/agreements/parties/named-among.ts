/** "Chile, Peru and eight other states", "ten states, including Chile and Peru": the parties that are named among several. */
import type { Analysis } from "../../analysis.ts";
import { firstWithin } from "../../form-within.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { mentionAt } from "../../reference/index.ts";
import { statesIn } from "./recalled-parties.ts";
import { castWith, type Cast } from "./side.ts";

const STATES = new Set(["states", "countries", "nations", "governments", "members", "powers", "parties"]);

/** The states named with "other countries" in a subject, or behind it as some of them, before token `end`; null where fewer than two are. */
export function namedAmong(analysis: Analysis, subject: Subject, end: number): Cast | null {
  const included = statesIncluded(analysis, subject, end) ?? twoSides(analysis, subject);
  if (included !== null) return included;
  const { first, last } = subject;
  const { lower } = analysis.tokens;
  if (!STATES.has(lower[last - 1]!) || !lower.slice(first, last).includes("other")) return null;
  // "Chad, Niger and six other states": the subject may be found without the head of its list.
  let from = first;
  for (let before = mentionAt(analysis, from - 2); lower[from - 1] === "," && before?.kind === "country"; before = mentionAt(analysis, from - 2))
    from = before.first;
  return castOfStates(analysis, from, last);
}

/** "the Chilean side and | the Norwegian side": how far before the end of the second the first begins. */
const LONGEST_SIDES = 7;

/** "The Chilean side and the Norwegian side" */
function twoSides(analysis: Analysis, { last }: Subject): Cast | null {
  const { lower } = analysis.tokens;
  const from = Math.max(analysis.sentences[analysis.sentenceOf[last - 1]!]!.first, last - LONGEST_SIDES);
  const words = lower.slice(from, last);
  const isPair = words.at(-1) === "side" && words.indexOf("side") < words.length - 1 && words.includes("and");
  return isPair ? castOfStates(analysis, from, last) : null;
}

/** How far behind a subject its verb may stand: "ten states, including Chile, Peru and Norway, | signed". */
const LONGEST_LIST = 24;

/** "Ten states, including Chile and Peru" */
function statesIncluded(analysis: Analysis, { first, last, head }: Subject, end: number): Cast | null {
  const { lower } = analysis.tokens;
  if (!STATES.has(lower[head]!) && !lower.slice(first, last).some((form) => STATES.has(form))) return null;
  const including = firstWithin(lower, "including", head + 1, Math.min(end, last + 2));
  if (including < 0 || end - including > LONGEST_LIST) return null;
  return castOfStates(analysis, including + 1, end);
}

function castOfStates(analysis: Analysis, first: number, last: number): Cast | null {
  const states = statesIn(analysis, first, last);
  if (states.size < 2) return null;
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.group:stated" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

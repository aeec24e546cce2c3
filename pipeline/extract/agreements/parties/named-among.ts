/** "Chile, Peru and eight other states": the parties that are named among several. */
import type { Analysis } from "../../analysis.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { mentionAt } from "../../reference/index.ts";
import { statesIn } from "./recalled-parties.ts";
import { castWith, type Cast } from "./side.ts";

const STATES = new Set(["states", "countries", "nations", "governments", "members", "powers", "parties"]);

/** The states named with "other countries" in a subject; null where fewer than two are. */
export function namedAmong(analysis: Analysis, { first, last }: Subject): Cast | null {
  const { lower } = analysis.tokens;
  if (!STATES.has(lower[last - 1]!) || !lower.slice(first, last).includes("other")) return null;
  // "Chad, Niger and six other states": the subject may be found without the head of its list.
  let from = first;
  for (let before = mentionAt(analysis, from - 2); lower[from - 1] === "," && before?.kind === "country"; before = mentionAt(analysis, from - 2))
    from = before.first;
  const states = statesIn(analysis, from, last);
  if (states.size < 2) return null;
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.group:stated" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

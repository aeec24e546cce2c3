/** Of whom the text speaks right before an expression that means several, whether or not it has them meet: "A was received by B, and the two agreed…". */
import type { Analysis } from "../../analysis.ts";
import { mentionsIn } from "../../reference/index.ts";
import { statesIn } from "./recalled-parties.ts";
import { castWith, type Cast } from "./side.ts";

type States = ReturnType<typeof statesIn>;

/** As many states as are meant, where the sentence so far names just these; null elsewhere, and where nobody says how many. */
export function spokenOfHere(analysis: Analysis, index: number, at: number, size: number | null): Cast | null {
  const { first } = analysis.sentences[index]!;
  const states = size === null || at <= first ? null : statesIn(analysis, first, at);
  return states?.size === size ? castOfStates(states) : null;
}

/** As many states as are meant, where the sentence before, or the paragraph so far, speaks of just these; of a plural that does not say how many, the two whose office-holders the sentence before tells of. */
export function spokenOfBefore(analysis: Analysis, index: number, size: number | null, isPlural: boolean): Cast | null {
  const { sentences } = analysis;
  const before = sentences[index - 1];
  if (before === undefined || before.paragraph !== sentences[index]!.paragraph) return null;
  if (size === null) return isPlural ? ofTwoPersons(analysis, before.first, before.last) : null;
  let opening = index - 1;
  while (opening > 0 && sentences[opening - 1]!.paragraph === before.paragraph) opening--;
  const states = [opening, index - 1].map((from) => statesIn(analysis, sentences[from]!.first, before.last)).findLast((some) => some.size === size);
  return states === undefined ? null : castOfStates(states);
}

/** "Chile's Rivas spoke to his Norwegian colleague, Holm. They agreed…": persons of two states, and no third state. */
function ofTwoPersons(analysis: Analysis, first: number, last: number): Cast | null {
  const states = statesIn(analysis, first, last);
  if (states.size !== 2) return null;
  const persons = new Set(mentionsIn(analysis, first, last).flatMap(({ kind, country }) => (kind === "person" ? (country ?? []) : [])));
  return persons.size === 2 ? castOfStates(states) : null;
}

function castOfStates(states: States): Cast {
  const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.group:inferred" }));
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

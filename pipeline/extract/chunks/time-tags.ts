/** Units of time with a capital that is that of the sentence: "Hours later the ministry said". */
import type { Tokens } from "../../text/tokens.ts";

const UNITS = new Set("seconds moments minutes hours days weeks months years decades".split(" "));
const SIDES = new Set(["later", "earlier", "before", "after", "afterwards", "ago"]);

/** Whether a unit of time stands at `at` with what says on which side of another time: it names nobody. */
export const isCountedTime = (tokens: Tokens, at: number): boolean => SIDES.has(tokens.lower[at + 1] ?? "") && UNITS.has(tokens.lower[at]!);

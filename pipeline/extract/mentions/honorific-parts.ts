/** Words and marks that belong to an honorific only beside one: "Dato' Sri", "Tan Sri", "El Hadj", "Dr. (Mrs.)", "Brig.-Gen.", "General (ret.)". */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import type { Tokens } from "../../text/tokens.ts";

/** Where one stands only before a part: names elsewhere ("Tan", "El"). */
const LEADS = new Set(["tan", "tun", "el", "al", "hojjat"]);
/** "General (ret.)": said of officers, in brackets. */
const RETIRED = new Set(["ret", "ret.", "retd", "retd.", "rtd", "rtd.", "retired"]);

/** Marks those tokens as honorifics too, in `classes`; one test of bits for each token. */
export function markHonorificParts({ lower, count }: Tokens, classes: number[]): void {
  const { honorific } = CLASS_BITS;
  const isHonorific = (at: number): boolean => at >= 0 && at < count && (classes[at]! & honorific) !== 0;
  const mark = (first: number, last: number): void => {
    for (let at = first; at < last; at++) classes[at]! |= honorific;
  };
  for (let at = 1; at < count; at++) {
    const bits = classes[at]!;
    if ((bits & CLASS_BITS["honorific-part"]) !== 0) {
      if (LEADS.has(lower[at - 1]!)) mark(at - 1, at + 1);
      else if (isHonorific(at - 1)) mark(at, at + 1);
    } else if ((bits & honorific) !== 0) {
      if (lower[at - 1] === "-" && isHonorific(at - 2)) mark(at - 1, at);
      else if (lower[at - 1] === "(" && lower[at + 1] === ")") mark(at - 1, at + 2);
      if (APOSTROPHE.has(lower[at + 1] ?? "") && lower[at] === "dato") mark(at + 1, at + 2);
    } else if (lower[at] === "(" && lower[at + 2] === ")" && RETIRED.has(lower[at + 1]!)) mark(at, at + 3);
  }
}

const APOSTROPHE = new Set(["'", "\u2019"]);

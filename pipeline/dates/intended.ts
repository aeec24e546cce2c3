/** What somebody wills, as "agreed to meet again | on Friday" has it: it comes after the willing. */
import { formAt, isCapitalAt, numeralAt, wordAt, type View } from "./view.ts";

/** How far before "to" the word of willing may stand: "invited the President of Chile to visit". */
const REACH = 8;
const NOT_INFINITIVE = new Set(
  "a an the its their his her our my your this that these those any all both each every no some one two three".split(" "),
);
const BOUNDARIES = new Set([",", ";", ":", "\u2014", "\u2013", "--", "(", ")", '"', "\u201c", "\u201d", "``", "''"]);

/** Whether at `at` stands the "to" of an infinitive that a word of agreeing, deciding, promising, asking or the like governs ("decided to admit", "an invitation to visit"). */
export function isIntended(view: View, at: number): boolean {
  if (!isInfinitive(view, at)) return false;
  for (let before = at - 1; before >= view.first && at - before <= REACH; before--) {
    const { tense } = wordAt(view, before);
    if (tense === "willed") return true;
    if (tense !== undefined || BOUNDARIES.has(formAt(view, before))) return false;
  }
  return false;
}

/** Whether at `at` stands the "to" of an infinitive: "to resume"; not "to talks", "to a truce", "to Lima". */
export function isInfinitive(view: View, at: number): boolean {
  if (formAt(view, at) !== "to") return false;
  const form = formAt(view, at + 1);
  if (!/^[a-z]{2,}$/.test(form) || isCapitalAt(view, at + 1) || numeralAt(view, at + 1) >= 0 || NOT_INFINITIVE.has(form)) return false;
  return !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us");
}

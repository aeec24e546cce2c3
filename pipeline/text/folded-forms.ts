/** One string for each word form: a look-up by a string that was seen before compares addresses, not letters. */
import { fold } from "./fold.ts";

const forms = new Map<string, string>();
/** Beyond this many the forms are names and numbers that do not come back; the table starts anew, so that memory stays flat. */
const MOST_FORMS = 1 << 16;
/** A longer slice would keep the whole text that it was cut from. */
const LONGEST = 12;

/** The folded form of `text.slice(start, end)`, the same string each time for a short one. */
export function foldedForm(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  if (end - start > LONGEST) return fold(word);
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const folded = fold(word);
  const form = forms.get(folded) ?? folded;
  forms.set(word, form).set(form, form);
  return form;
}

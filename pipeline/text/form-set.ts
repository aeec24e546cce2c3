/** Closed sets of words, looked up by the number of a word's form. */
import { listForm } from "./word-forms.ts";

/** A set of folded forms. */
export interface FormSet {
  /** Whether the form with this number, of `Tokens.form`, belongs to the set. */
  readonly has: (form: number) => boolean;
}

/** The set of some folded forms, which are listed from now on. */
export function formSet(forms: Iterable<string>): FormSet {
  const numbers = [...forms].map(listForm);
  const belongs = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) belongs[number] = 1;
  return { has: (form) => form < belongs.length && belongs[form] === 1 };
}

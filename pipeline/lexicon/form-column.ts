/** What a list says of single words, in an array by the number of the word's form. */
import { listForm } from "../text/word-forms.ts";

/** What the list says of the form with a number; undefined when nothing. */
export type FormColumn<T> = (number: number) => T | undefined;

/** Lists the forms of the entries and puts their values in a column; a later entry of the same form replaces an earlier one. */
export function formColumn<T>(entries: Iterable<readonly [form: string, value: T]>): FormColumn<T> {
  const column: (T | undefined)[] = [];
  for (const [form, value] of entries) {
    const number = listForm(form);
    while (column.length <= number) column.push(undefined);
    column[number] = value;
  }
  return (number) => (number < column.length ? column[number] : undefined);
}

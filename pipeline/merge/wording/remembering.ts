/** Texts repeat their words and names: what was made of one is not made again. */
import { ownCopy } from "./terms.ts";

/** The same function, which remembers about as many results as `most`. */
export function remembering<T>(make: (text: string) => T, most: number): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= most) results.clear();
    const result = make(text);
    results.set(ownCopy(text), result);
    return result;
  };
}

/** Names written in Latin letters by different rules. */

/** Spellings of one sound, in the order in which they are replaced. */
const SOUNDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/tsch|tch/g, "ch"],
  [/sch/g, "sh"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/dzh|dj|zh/g, "j"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/ff$/, "v"],
  [/y/g, "i"],
  [/(?<letter>\p{L})\k<letter>+/gu, "$<letter>"],
];

/** A part of a name, folded, by its consonants and vowels whatever the rules of its spelling: "Sergey" and "Sergei", "Zelenskyy" and "Zelensky". */
export function soundOf(part: string): string {
  return SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), part);
}

/** The same with vowels that the scripts of the original do not write, or write as one: "Mohamed" and "Muhammad". */
export function looseSoundOf(part: string): string {
  return soundOf(
    soundOf(part)
      .replace(/ou|oo|o/g, "u")
      .replace(/ai|ei|e/g, "a"),
  );
}

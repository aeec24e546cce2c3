/** Names written in Latin letters by different rules. */
import { remembering } from "../wording/remembering.ts";

/** Names share their parts, and each is compared with many. */
const MOST_PARTS = 20_000;

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
export const soundOf = remembering((part) => SOUNDS.reduce((sound, [spelling, plain]) => sound.replace(spelling, plain), part), MOST_PARTS);

/** The same with vowels that the scripts of the original do not write, or write as one: "Mohamed" and "Muhammad", "Khaled" and "Khalid". */
export const looseSoundOf = remembering(
  (part) =>
    soundOf(
      soundOf(part)
        .replace(/ou|oo|o/g, "u")
        .replace(/[aei]+/g, "a"),
    ),
  MOST_PARTS,
);

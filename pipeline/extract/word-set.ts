/** A set of words written in one line, parted by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const tagOf = (document: string): string | undefined => {
  const { tokens, tags } = readText(document);
  return tags[tokens.lower.indexOf("following")];
};

test.each(["She resigned following talks with the king.", "Following his return, Holm resigned.", "The visit, following a call in May, ended."])(
  "a preposition: %s",
  (text) => expect(tagOf(text)).toBe("ADP"),
);

test.each([
  "Envoys were following the talks.",
  "Envoys closely following the talks said so.",
  "She left the following day.",
  "By following the law, she won.",
])("no preposition: %s", (text) => expect(tagOf(text)).not.toBe("ADP"));

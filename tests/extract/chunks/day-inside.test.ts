import { expect, test } from "vitest";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import { analysed } from "../../support/analysed.ts";

const verbsIn = (text: string): readonly string[] => {
  const analysis = analysed(text);
  const { verbs } = chunkSentence(analysis, analysis.sentences[0]!);
  return verbs.map(({ first, last, governor }) => `${analysis.tokens.lower.slice(first, last).join(" ")}${governor < 0 ? "" : ` < ${governor}`}`);
};

test.each([
  ["Chile and Peru had in 2011 agreed to meet.", ["had in 2011 agreed", "to meet < 0"]],
  ["Chile has in May 2011 signed it.", ["has in may 2011 signed"]],
  ["Chile will on Friday sign it.", ["will on friday sign"]],
  ["Chile failed on Tuesday to agree.", ["failed", "to agree < 0"]],
  ["Chile refused last week to sign it.", ["refused", "to sign < 0"]],
  ["Chile had in Lima a house.", ["had"]],
])("%s", (text, verbs) => expect(verbsIn(text)).toEqual(verbs));

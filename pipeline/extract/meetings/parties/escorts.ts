/** Those who come with somebody: "A, accompanied by Defence Minister B, met C". */
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { Referent } from "../../mention.ts";
import { whoIs } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";

const PHRASES: Readonly<Record<string, string>> = { accompanied: "by", flanked: "by", joined: "by", together: "with" };

/** The persons named right behind the words of somebody as coming with him; null without any, or where they serve others than `parties`. */
export function escortOf(analysis: Analysis, chunks: Chunks, { last }: TokenRange, parties: readonly string[]): Referent | null {
  const { lower } = analysis.tokens;
  const at = lower[last] === "," ? last + 1 : last;
  const link = PHRASES[lower[at] ?? ""];
  if (link === undefined || lower[at + 1] !== link) return null;
  const end = phraseEnd(analysis, chunks, at + 2, chunks.sentence.last);
  const who = end > at + 2 ? whoIs(analysis, { first: at + 2, last: end }) : null;
  const people = who === null ? [] : who.kind === "person" ? [who] : who.members;
  const isOwn = people.length > 0 && people.every((one) => one.kind === "person" && one.parties.every((code) => parties.includes(code)));
  return isOwn ? who : null;
}

/** "The agency reported, citing the ministry, that…": whoever is cited speaks, and who cites passes it on. */
import type { Chunks } from "../chunks/index.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import { asSubject } from "../clauses/found-subject.ts";
import { nounPhraseFrom, type NounPhrase } from "../clauses/noun-phrase.ts";
import { wordSet } from "../word-set.ts";
import type { CueMatch } from "./cue-match.ts";

const SOURCES = ["anonymous", "body-noun", "institution"] as const;
const TITLES =
  /(?:^|-)(?:minister|president|premier|chancellor|ambassador|secretary|secretary-general|spokes(?:man|woman|person)|general|admiral|colonel|chief)$/;
const AUTHORED = wordSet("by from");
const PASSING_ON = wordSet("say report add claim announce");

/** The cues, those of a verb of saying whose subject cites somebody with whoever is cited as their source. */
export function withCited(text: TaggedText, chunks: Chunks, cues: readonly CueMatch[]): readonly CueMatch[] {
  const citing = cues.find(({ verb }) => verb?.lemma === "cite" && verb.form === "gerund");
  if (citing === undefined || citing.source === null) return cues;
  const cited = sourceAt(text, chunks, citing.last);
  const report = cues.find(
    ({ verb, cue, source }) => verb?.form === "finite" && PASSING_ON.has(cue.lemma) && source !== null && source.first === citing.source!.first,
  );
  if (cited === null || report === undefined) return cues;
  const relayed = { ...report, source: asSubject(cited, "object", null), relay: report.source! };
  return cues.map((cue) => (cue === report ? relayed : cue === citing ? { ...citing, silent: true } : cue));
}

/** The phrase at `at` when it is of people, a body or what they have written, not of things: "citing officials", not "citing the weather". */
function sourceAt(text: TaggedText, chunks: Chunks, at: number): NounPhrase | null {
  const group = chunks.nounAt(at);
  if (group === null || group.first !== at) return null;
  const { lower } = text.tokens;
  const { words } = text.lexicon;
  const head = lower[group.last - 1]!;
  const written = words.is(head, "document") && AUTHORED.has(lower[group.last] ?? "");
  const isSource = written || SOURCES.some((kind) => words.is(head, kind)) || lower.slice(group.first, group.last).some((form) => TITLES.test(form));
  return isSource ? nounPhraseFrom(text, chunks, group) : null;
}

/** "The following instruments were signed:" and below it a list, each line of which names one. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { findSubject } from "../clauses/subject.ts";
import { spanOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { companyNear, type Scene } from "./agreement-parties.ts";
import { agreementStatus } from "./agreement-status.ts";
import { instrumentIn, instrumentName } from "./instrument.ts";
import { castOf, sideIn } from "./side.ts";

const BULLETS = new Set(["-", "--", "\u2013", "\u2014", "\u2022", "\u00b7", "*", "o"]);
const CLOSING = new Set([";", ".", ",", "and", "&"]);
const LONGEST_NAME = 16;
const MOST_LINES = 40;

/** The agreements of the list that a sentence of signing introduces; none elsewhere. */
export function listedInstruments(analysis: Analysis, scene: Scene): readonly DocumentAgreement[] {
  const { chunks, index, issuers } = scene;
  const { lower } = analysis.tokens;
  if (lower[chunks.sentence.last - 1] !== ":" || !lower.slice(chunks.sentence.first, chunks.sentence.last).includes("following")) return [];
  const verb = chunks.verbs.find(({ lemma, form }) => lemma === "sign" && form === "finite");
  if (verb === undefined || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const subject = verb.passive ? null : findSubject(analysis, chunks, verb);
  const signers = subject === null ? null : castOf([sideIn(analysis, subject)]);
  const cast = signers ?? (issuers === null ? companyNear(analysis, scene, verb) : { ...issuers, others: [] });
  if (cast === null) return [];
  const word = spanOf(analysis, verb);
  return linesBelow(analysis, index).flatMap(({ line, sentence }) => {
    const noun = instrumentIn(analysis, line.first, Math.min(line.first + LONGEST_NAME, line.last));
    if (noun === null) return [];
    return {
      sentence,
      first: line.first,
      last: line.last,
      verb: word,
      kind: "signed",
      status: { value: "concluded", spans: [word], method: "status.verb:stated" },
      content: spanOf(analysis, line),
      instrument: instrumentName(analysis, line.first, noun, line.last),
      people: [],
      parties: cast.parties,
      others: cast.others,
      portfolios: cast.portfolios,
      date: null,
      reporter: null,
    };
  });
}

/** The lines right below a sentence that begin with a bullet, without it and without what closes them. */
function linesBelow(analysis: Analysis, index: number): ReadonlyArray<{ readonly line: TokenRange; readonly sentence: number }> {
  const { lower } = analysis.tokens;
  const lines: { line: TokenRange; sentence: number }[] = [];
  for (let sentence = index + 1; sentence <= Math.min(index + MOST_LINES, analysis.sentences.length - 1); sentence++) {
    const { first, last } = analysis.sentences[sentence]!;
    if (!BULLETS.has(lower[first]!)) break;
    let end = last;
    while (end > first + 1 && CLOSING.has(lower[end - 1]!)) end--;
    if (end > first + 2) lines.push({ line: { first: first + 1, last: end }, sentence });
  }
  return lines;
}

/** "The following instruments were signed:" and below it a list, each line of which names one. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { findSubject } from "../../clauses/subject.ts";
import { spanOf } from "../../token-range.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { companyNear } from "../parties/company.ts";
import { behindVerb } from "../parties/passive-parties.ts";
import type { Scene } from "../scene.ts";
import { agreementStatus } from "../agreement-status.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { castOf, sideIn } from "../parties/side.ts";

const BULLETS = new Set(["-", "--", "\u2013", "\u2014", "\u2022", "\u00b7", "*", "o"]);
const CLOSING = new Set([";", ".", ",", "and", "&"]);
const LONGEST_NAME = 16;
const LONGEST_OPENING = 5;
const MOST_LINES = 40;
/** What is done with the documents of a list. */
const SIGNING = new Set(["sign", "initial", "ink", "conclude", "exchange"]);

/** The agreements of the list that a sentence of signing introduces; none elsewhere. */
export function listedInstruments(analysis: Analysis, scene: Scene): readonly DocumentAgreement[] {
  const { chunks, index, issuers } = scene;
  const { lower } = analysis.tokens;
  if (lower[chunks.sentence.last - 1] !== ":" || !lower.slice(chunks.sentence.first, chunks.sentence.last).includes("following")) return [];
  const verb = chunks.verbs.find(({ lemma, form }) => SIGNING.has(lemma) && form === "finite");
  if (verb === undefined || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const subject = verb.passive ? null : findSubject(analysis, chunks, verb);
  const signers = castOf([subject === null ? behindVerb(analysis, chunks, verb) : sideIn(analysis, subject)]);
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

/** The lines right below a sentence that begin with a bullet, a number, a letter or the name of an instrument itself, without what opens and closes them. */
function linesBelow(analysis: Analysis, index: number): ReadonlyArray<{ readonly line: TokenRange; readonly sentence: number }> {
  const { lower } = analysis.tokens;
  const lines: { line: TokenRange; sentence: number }[] = [];
  for (let sentence = index + 1; sentence <= Math.min(index + MOST_LINES, analysis.sentences.length - 1); sentence++) {
    const { first, last } = analysis.sentences[sentence]!;
    const start = behindNumber(analysis, first, last);
    // "1." may stand as a sentence of its own.
    if (start === last) continue;
    const isNumbered = start > first || behindNumber(analysis, analysis.sentences[sentence - 1]!.first, first) === first;
    if (!isNumbered && !isTitle(analysis, first, last)) break;
    let end = last;
    while (end > start + 1 && CLOSING.has(lower[end - 1]!)) end--;
    if (end > start + 1) lines.push({ line: { first: start, last: end }, sentence });
  }
  return lines;
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]?$/u;

/** Behind "•", "1.", "(a)" or "iv)" at token `first`; `first` itself where nothing numbers the line. */
function behindNumber({ tokens: { lower } }: Analysis, first: number, last: number): number {
  if (BULLETS.has(lower[first]!) && lower[first + 1] !== ")") return first + 1;
  const at = lower[first] === "(" ? first + 1 : first;
  if (!NUMBER.test(lower[at] ?? "")) return first;
  const closes = lower[at + 1] === ")" || lower[at + 1] === ".";
  return closes ? Math.min(at + 2, last) : /[.)]$/u.test(lower[at]!) ? at + 1 : first;
}

/** "Agreement on Air Services": a line that opens with an instrument and is no sentence. */
function isTitle(analysis: Analysis, first: number, last: number): boolean {
  const noun = instrumentIn(analysis, first, Math.min(first + LONGEST_OPENING, last));
  return noun !== null && /^\p{Lu}/u.test(analysis.tokens.text.slice(analysis.tokens.start[first]!)) && analysis.tokens.lower[last - 1] !== ".";
}

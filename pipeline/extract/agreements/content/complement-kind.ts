/** Whether what follows an agreement verb is of a kind that the verb takes. */
import type { AgreementComplement, AgreementNoun } from "../../../lexicon/events.ts";
import { firstWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { courseIn } from "./course-clause.ts";
import { instrumentIn } from "./instrument.ts";
import { wordSet } from "../../word-set.ts";

export type ComplementForm = "to" | "that" | "clause" | "np";

const NAMING = new Set<AgreementComplement>(["instrument", "deal", "proposal"]);
/** How far into its noun phrase an instrument may stand. */
const LONGEST_NAME = 12;
/** How far the word may stand that says what is held, promised or joined. */
const NEAR = 4;
const BEHIND_MODIFIERS = 8;

/** "letters of intent", "letters by which both accept" */
const MAKING = wordSet("of by under whereby constituting concluding");

const ASKING = wordSet("who how where when which what whether");
const OWN = wordSet("its their his her our");
/** How far behind the letters the verb may stand that says what they make. */
const LONGEST_PLACE = 6;

const CONSTITUTING = wordSet("formalise formalize constitute establish extend prolong renew confirm create conclude grant");

const JOINT = wordSet("joint");
const WARMTH = wordSet("close closer warm warmer strong stronger good better friendly cordial");

/** "settled | who will pay" */
export const isQuestion = ({ tokens }: Analysis, first: number): boolean => ASKING.has(tokens.lower[first]!);

/** Whether the complement that begins at `first` with this form is one of those taken. */
export function fits(analysis: Analysis, chunks: Chunks, first: number, form: ComplementForm, takes: readonly AgreementComplement[]): boolean {
  if (takes.includes("any")) return true;
  if (form === "to") return takes.includes("to");
  const { agreementNouns } = analysis.lexicon.events;
  const holds = (noun: AgreementNoun, reach = NEAR): boolean => holdsWord(analysis, chunks, first, agreementNouns.get(noun)!, reach);
  const view = takes.includes("view") && holds("view");
  if (form === "that" || form === "clause") return takes.includes("that") || view || (takes.includes("course") && isCourse(analysis, chunks, first));
  if (takes.includes("np") || view) return true;
  if (takes.includes("commitment") && holds("commitment")) return true;
  if (takes.includes("position") && holds("position")) return true;
  if (takes.includes("stance")) return !holds("arrangement");
  if (takes.includes("statement")) return holds("statement") && holdsWord(analysis, chunks, first, JOINT, NEAR);
  // "established close ties" tells how they get on.
  if (takes.includes("relations") && holds("relations") && !holdsWord(analysis, chunks, first, WARMTH, NEAR)) return true;
  if (takes.includes("exchange") && holds("exchanged") && !isCorrespondence(analysis, chunks, first)) return true;
  if (takes.includes("exchange") && isCopies(analysis, chunks, first)) return true;
  // "settled who will pay"
  if (takes.includes("dispute") && (holds("dispute") || isQuestion(analysis, first))) return true;
  if (takes.includes("body") && (holds("shared_body") || (holds("shared") && holds("body", BEHIND_MODIFIERS)))) return true;
  // "set targets for their own fleets": each for itself
  if (takes.includes("terms") && holds("terms", BEHIND_MODIFIERS) && !analysis.tokens.lower.slice(first, first + LONGEST_NAME).includes("own"))
    return true;
  if (takes.includes("proposal") && holds("proposal")) return true;
  if (takes.includes("measure") && holds("measure")) return true;
  // "denounced their treaty" ends it; "denounced the treaty" may be what anybody says of it.
  const named = takes.some((complement) => NAMING.has(complement)) || (takes.includes("own") && OWN.has(analysis.tokens.lower[first]!));
  const names = instrumentIn(analysis, first, Math.min(chunks.sentence.last, first + LONGEST_NAME)) !== null;
  // "adopted a work plan": an instrument of its own name.
  return names ? named : takes.includes("programme") && holds("programme", BEHIND_MODIFIERS);
}

/** "exchanged letters on the quota", "exchanged notes": what is written is no agreement, unless it says what it makes: "letters establishing relations". */
function isCorrespondence(analysis: Analysis, chunks: Chunks, first: number): boolean {
  const { lower } = analysis.tokens;
  const at = firstWithin(lower, "letters", first, first + NEAR);
  if (at < 0) return false;
  const makes =
    chunks.verbAt(at + 1)?.form === "gerund" ||
    MAKING.has(lower[at + 1] ?? "") ||
    // "letters at the ministry formalising the waiver"
    chunks.verbs.some(({ form, first: verb, lemma }) => form === "gerund" && verb > at && verb <= at + LONGEST_PLACE && CONSTITUTING.has(lemma));
  return !makes && !holdsWord(analysis, chunks, at + 2, analysis.lexicon.events.agreementNouns.get("measure")!, NEAR);
}

/** "exchanged signed copies of the treaty" */
function isCopies({ lexicon, tokens }: Analysis, { sentence }: Chunks, first: number): boolean {
  const at = firstWithin(tokens.lower, "copies", first, Math.min(sentence.last, first + NEAR));
  if (at < 0 || tokens.lower[at + 1] !== "of") return false;
  for (let next = at + 2; next < Math.min(sentence.last, at + 2 + NEAR); next++)
    if (lexicon.events.instruments.longestAt(tokens, next) !== null) return true;
  return false;
}

/** "announced that they would open the border" */
function isCourse(analysis: Analysis, chunks: Chunks, first: number): boolean {
  const course = courseIn(analysis, chunks, first);
  return course !== null && course.acts && course.joint;
}

/** Whether one of the words stands among the first of the complement, before any verb. */
function holdsWord(analysis: Analysis, chunks: Chunks, first: number, words: ReadonlySet<string>, reach: number): boolean {
  const limit = Math.min(chunks.sentence.last, first + reach);
  for (let at = first; at < limit; at++) {
    if (words.has(analysis.tokens.lower[at]!)) return true;
    if (at > first && analysis.tags[at] === "ADP") return false;
  }
  return false;
}

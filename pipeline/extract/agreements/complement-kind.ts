/** Whether what follows an agreement verb is of a kind that the verb takes. */
import type { AgreementComplement } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import { instrumentIn } from "./instrument.ts";
import { wordSet } from "../word-set.ts";

export type ComplementForm = "to" | "that" | "clause" | "np";

const NAMING = new Set<AgreementComplement>(["instrument", "deal", "proposal"]);
/** How far into its noun phrase an instrument may stand. */
const LONGEST_NAME = 12;
/** How far the word may stand that says what is held, promised or joined. */
const NEAR = 4;
const BEHIND_MODIFIERS = 8;

const JOINT = wordSet("joint");
const VIEWS = wordSet("view views understanding recognition belief position assessment perception");
const COMMITMENTS = wordSet("commitment commitments pledge pledges resolve determination support vow promise");
/** What those who confirm it hold or want. */
const POSITIONS = wordSet(
  "importance necessity need significance value validity readiness willingness intention intentions intent desire wish wishes interest principle principles right rights adherence solidarity friendship cooperation coordination partnership alliance opposition goal goals objective objectives aim aims",
);
/** What is confirmed of an occasion, and says nothing that they hold. */
const ARRANGEMENTS = wordSet(
  "attendance participation presence receipt arrival departure visit date dates day time venue schedule timetable itinerary invitation report reports",
);
const STATEMENTS = wordSet("statement declaration communique");
const PROPOSALS = wordSet("plan plans proposal proposals offer offers request terms compromise demand demands formula");
const RELATIONS = wordSet("relations ties");
const EXCHANGED = wordSet("notes letters instruments ratifications documents");
const DISPUTES = wordSet("dispute disputes row quarrel conflict differences boundary border claims");
const SHARED = wordSet("joint bilateral trilateral common mixed shared binational tripartite quadripartite intergovernmental working direct");
const BODIES = wordSet(
  "commission commissions committee committees council group groups force hotline line fund secretariat mechanism forum centre center battalion brigade patrols company venture headquarters command bank zone panel board authority office",
);
/** A shared one needs no other word. */
const SHARED_BODIES = wordSet("hotline");

/** Whether the complement that begins at `first` with this form is one of those taken. */
export function fits(analysis: Analysis, chunks: Chunks, first: number, form: ComplementForm, takes: readonly AgreementComplement[]): boolean {
  if (takes.includes("any")) return true;
  if (form === "to") return takes.includes("to");
  const holds = (words: ReadonlySet<string>, reach = NEAR): boolean => holdsWord(analysis, chunks, first, words, reach);
  const view = takes.includes("view") && holds(VIEWS);
  if (form === "that" || form === "clause") return takes.includes("that") || view;
  if (takes.includes("np") || view) return true;
  if (takes.includes("commitment") && holds(COMMITMENTS)) return true;
  if (takes.includes("position") && holds(POSITIONS)) return true;
  if (takes.includes("stance")) return !holds(ARRANGEMENTS);
  if (takes.includes("statement")) return holds(STATEMENTS) && holds(JOINT);
  if (takes.includes("relations") && holds(RELATIONS)) return true;
  if (takes.includes("exchange") && holds(EXCHANGED)) return true;
  if (takes.includes("dispute") && holds(DISPUTES)) return true;
  if (takes.includes("body") && (holds(SHARED_BODIES) || (holds(SHARED) && holds(BODIES, BEHIND_MODIFIERS)))) return true;
  if (takes.includes("proposal") && holds(PROPOSALS)) return true;
  const named = takes.some((complement) => NAMING.has(complement));
  return named && instrumentIn(analysis, first, Math.min(chunks.sentence.last, first + LONGEST_NAME)) !== null;
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

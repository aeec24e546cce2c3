/** What a paragraph tells between parties, read word by word: whom it names side by side, whether they meet or settle something. */
import { formSet } from "../text/form-set.ts";
import type { Tokens } from "../text/tokens.ts";

/** One paragraph, as far as it has been read. */
export interface Paragraph {
  readonly parties: Set<string>;
  /** The parties whose office-holders it names. */
  readonly represented: Set<string>;
  /** Those that it names side by side: "Chile and Peru", "the Chilean-Peruvian". */
  readonly joined: Set<string>;
  contact: boolean;
  /** Whether it tells of a meeting. */
  encounter: boolean;
  /** Whether it tells between whom: "talks between". */
  between: boolean;
  /** Whether it names an armed movement, and a peace to be made with it. */
  armed: boolean;
  peace: boolean;
}

/** A paragraph of which nothing has been read. */
export const emptyParagraph = (): Paragraph => ({
  parties: new Set(),
  represented: new Set(),
  joined: new Set(),
  contact: false,
  encounter: false,
  between: false,
  armed: false,
  peace: false,
});

/** Stands for whoever a state makes peace with that is no state. */
export const MOVEMENT = "movement";
const ARMED = formSet("rebel rebels guerrilla guerrillas separatist separatists secessionist secessionists insurgent insurgents".split(" "));
const PEACE = formSet(["truce", "ceasefire", "cease-fire", "accord", "accords", "peace", "negotiations"]);

/** Behind the names of two parties: what they do and make when they settle something. */
const UNDERTAKINGS = formSet(
  "agree agreed agreement accord treaty pact protocol convention memorandum signed sign struck concluded initialled initialed ratified truce ceasefire cease-fire settled resolved undertook understanding deal".split(
    " ",
  ),
);

/** Verbs and nouns of what office-holders of two parties do with one another. */
const ENCOUNTERS = formSet([
  "met",
  "meet",
  "meets",
  "meeting",
  "talks",
  "conferred",
  "consultations",
  "negotiations",
  "gather",
  "gathered",
  "huddled",
]);
const BETWEEN = new Set(["between", "among"]);

/** What a document tells between parties. */
export interface Dealings {
  /** Office-holders of two parties met, or there were talks between two. */
  met: boolean;
  /** Two parties that are named side by side met, whoever of them. */
  pairMet: boolean;
  pairAgreed: boolean;
  /** There is a peace to be made with an armed movement. */
  madePeace: boolean;
}

/** Reads the word at token `at` into its paragraph, and what the paragraph then tells into the dealings of the document. */
export function readWord(paragraph: Paragraph, { form, lower }: Tokens, at: number, dealings: Dealings): void {
  const word = form[at]!;
  const isEncounter = ENCOUNTERS.has(word);
  paragraph.encounter ||= isEncounter;
  paragraph.between ||= isEncounter && BETWEEN.has(lower[at + 1] ?? "");
  paragraph.armed ||= ARMED.has(word);
  paragraph.peace ||= PEACE.has(word);
  const isPair = paragraph.joined.size >= 2;
  dealings.met ||= (paragraph.encounter && paragraph.represented.size >= 2) || (paragraph.between && isPair);
  dealings.pairMet ||= paragraph.encounter && isPair;
  dealings.pairAgreed ||= isPair && UNDERTAKINGS.has(word);
  dealings.madePeace ||= paragraph.armed && paragraph.peace;
}

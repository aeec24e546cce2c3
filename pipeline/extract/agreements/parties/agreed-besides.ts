/** "They signed a pact on Monday. Chile also undertook to…", "At the talks, Chile agreed to…": what one party takes upon itself before the other. */
import type { Analysis } from "../../analysis.ts";
import { gatheredAt } from "./company.ts";
import { isAmong } from "./joint-subject.ts";
import type { Clause } from "../scene.ts";
import type { Cast, Side } from "./side.ts";

const ALSO = new Set(["also", "further", "furthermore", "moreover", "additionally", "likewise"]);
/** "in return", "in exchange" */
const RETURNS = new Set(["return", "exchange", "turn"]);
/** How many sentences back those may have met or agreed before whom something is undertaken besides. */
const SENTENCES_BACK = 2;

/** Those who met or agreed just before, one of whom is the subject `side`, where the sentence goes on about it; null elsewhere. */
export function agreedBesides(analysis: Analysis, clause: Clause, { who, others }: Side): Cast | null {
  const { chunks, verb, index, content } = clause;
  const isOne = (who?.parties.length ?? 0) + others.length <= 1;
  if (content.form !== "to" || !isOne) return null;
  const { lower } = analysis.tokens;
  const words = lower.slice(chunks.sentence.first, content.first);
  const goesOn = words.some((form, at) => ALSO.has(form) || (form === "in" && RETURNS.has(words[at + 1] ?? "")));
  // "At the summit with Peru, Chile agreed to…"
  const isAtTalks = verb.lemma === "agree" && clause.frames.some(({ last }) => last <= verb.first);
  if (!goesOn && !isAtTalks) return null;
  const near = gatheredAt(analysis, clause, index, verb.first, { size: null, back: goesOn ? SENTENCES_BACK : 0, isPlural: false });
  if (near === null || near.parties.length + near.others.length !== 2) return null;
  const isTheirs =
    others.length > 0
      ? near.others.length > 0
      : who !== null && who.parties.length > 0
        ? isAmong(who, near)
        : // "The government also promised the rebels…"
          near.others.length > 0 && words.includes("government");
  return isTheirs ? { ...near, people: [] } : null;
}

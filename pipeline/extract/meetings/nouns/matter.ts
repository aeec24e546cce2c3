/** Meetings that somebody only speaks of. */
import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const SPEAKING_OF = wordSet("discuss review consider assess address debate");

/** "discussed the peace talks in Oslo": what was spoken of is another event. */
export const isMatter = ({ relation, verb }: NounFrame): boolean => relation === "object" && verb !== null && SPEAKING_OF.has(verb.lemma);

/** "hailed his meeting with A in Oslo", "defended the talks between A and B": one that is past, whatever is thought of it. */
export function isRemarked({ lexicon, tokens }: Analysis, { first, relation, verb, preposition, definite }: NounFrame): boolean {
  if (verb === null || !definite || verb.modal !== null || verb.tense === "future" || verb.tense === "conditional") return false;
  const isRight = relation === "object" || (relation === "preposition" && verb.last === first - 1 && !verb.negated);
  if (!isRight || (verb.lemma === "call" && tokens.lower.indexOf("off", first) >= 0)) return false;
  return lexicon.events.remarks.has(relation === "object" ? verb.lemma : `${verb.lemma} ${preposition}`);
}

/** Meetings that somebody only speaks of. */
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const SPEAKING_OF = wordSet("discuss review consider assess address debate");

/** "discussed the peace talks in Oslo": what was spoken of is another event. */
export const isMatter = ({ relation, verb }: NounFrame): boolean => relation === "object" && verb !== null && SPEAKING_OF.has(verb.lemma);

/** Where what is agreed may begin: behind the words that belong to its verb ("put their signatures to", "withdrew Chile from"). */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { behindDay } from "../../chunks/day-inside.ts";
import { behindPlaceAndDay } from "./place-and-day.ts";
import { mentionAt } from "../../reference/index.ts";

/** "committed their governments to": those for whom they speak. */
const REPRESENTED = new Set(["governments", "countries", "nations", "states", "organisations", "organizations", "armies", "peoples", "sides"]);
const MUTUAL = new Set(["each other", "one another"]);
const BEFORE_PARTICLE = new Set(["their", "its", "his", "her", "the"]);

const LEAVING = new Set(["from", "out"]);
const MEMBERS = new Set(["it", "country", "nation", "state"]);

/** "withdrew Chile from the treaty", "pulled his country out of the pact": behind the state that is taken out; `at` itself where none is. */
export function behindMember(analysis: Analysis, chunks: Chunks, at: number, [word]: readonly string[]): number {
  if (!LEAVING.has(word ?? "") || analysis.tokens.lower[at] === word) return at;
  const group = chunks.nounAt(at);
  if (group?.first !== at || analysis.tokens.lower[group.last] !== word) return at;
  return MEMBERS.has(analysis.tokens.lower[group.head]!) || mentionAt(analysis, group.head)?.kind === "country" ? group.last : at;
}

/** Behind "off on", "out of", "their signatures to"; -1 when the words do not follow. */
export function behindParticle(analysis: Analysis, from: number, particle: readonly string[]): number {
  const { lower } = analysis.tokens;
  // "promised one another that"
  const mutual = MUTUAL.has(`${lower[from]} ${lower[from + 1]}`) ? from + 2 : from;
  const speaksFor = particle.length === 0 && lower[from] === "their" && REPRESENTED.has(lower[from + 1] ?? "") && lower[from + 2] === "to";
  const behindObject = speaksFor ? from + 2 : mutual;
  let at = (particle.length > 0 && BEFORE_PARTICLE.has(lower[from]!)) || lower[from] === "themselves" ? from + 1 : behindObject;
  // "ended on Tuesday with a pledge"
  const behind = particle.length > 0 && lower[at] !== particle[0] ? behindPlaceAndDay(analysis, at) : at;
  if (lower[behind] === particle[0]) at = behind;
  for (const word of particle) {
    // "put their signatures last night to a treaty", "put pen to paper on Monday on a plan"
    const past = behindDay(analysis, at);
    if (lower[past] === word) at = past;
    if (lower[at] !== word) return -1;
    at++;
  }
  return at;
}

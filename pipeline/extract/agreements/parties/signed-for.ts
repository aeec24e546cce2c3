/** "was signed by Mr. Holm for Norway and Mr. Rivas for Chile": signatories of whom the text says for whom they sign. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { referentOf } from "../../reference/referent.ts";
import { castOf, sideIn, type Cast } from "./side.ts";

/** What may stand between "for" and the state: "for the Government of Chile". */
const BEFORE_STATE = new Set(["the", "government", "governments", "republic", "kingdom", "of"]);

/** The states for which those behind the verb sign, with the persons named there; null where not two are told. */
export function signedFor(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Cast | null {
  const { lower } = analysis.tokens;
  const end = chunks.verbs.find((other) => other.form === "finite" && other.first >= verb.last)?.first ?? chunks.sentence.last;
  const sides = [];
  for (let at = verb.last; at < end; at++) {
    const isFor = lower[at] === "for" || (lower[at] === "of" && lower[at - 1] === "behalf");
    if (!isFor) continue;
    let state = at + 1;
    while (state < end && mentionAt(analysis, state) === null && BEFORE_STATE.has(lower[state]!)) state++;
    const mention = state < end ? mentionAt(analysis, state) : null;
    if (mention?.country != null && !mention.adjectival && mention.kind !== "person") sides.push(sideIn(analysis, mention));
  }
  const cast = sides.length < 2 ? null : castOf(sides);
  const persons = mentionsIn(analysis, verb.last, end).flatMap((mention) => (mention.kind === "person" ? (referentOf(analysis, mention) ?? []) : []));
  return cast === null ? null : { ...cast, people: joinReferents(persons).people };
}

/** "They agreed on the following:" and below it a list, each line of which tells what was agreed. */
import { firstWithin } from "../../form-within.ts";
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { agreementDate } from "../agreement-date.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { agreementStatus } from "../agreement-status.ts";
import type { AgreementContent } from "../content/agreement-content.ts";
import { linesBelow } from "../content/list-lines.ts";
import { makeAgreement } from "../make-agreement.ts";
import { agreementParties } from "../parties/agreement-parties.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import type { Scene } from "../scene.ts";

const SETTLING = new Set(["agree", "decide", "resolve", "undertake"]);
/** What may stand between the verb and the colon: "agreed upon the following points:", "agreed, inter alia:". */
const INTRODUCING = /^(?:,? ?inter alia,? ?)?(?:(?:on|upon|to)? ?the following(?: \p{L}+){0,3}|as follows|that|to|on)?$/u;
const LONGEST_INTRODUCTION = 8;

/** The agreements of the list that a verb of settling introduces; none where its sentence ends in no colon. */
export function listedCourses(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, index } = scene;
  if (!SETTLING.has(verb.lemma) || verb.form !== "finite" || agreementStatus(analysis, chunks, verb) !== "concluded") return [];
  const { lower } = analysis.tokens;
  const colon = firstWithin(lower, ":", verb.last, Math.min(chunks.sentence.last, verb.last + LONGEST_INTRODUCTION + 1));
  if (colon < 0) return [];
  if (!INTRODUCING.test(lower.slice(verb.last, colon).join(" "))) return [];
  const lines =
    colon === chunks.sentence.last - 1 ? linesBelow(analysis, index) : [{ line: behind(analysis, colon, chunks.sentence.last), sentence: index }];
  const content: AgreementContent = { first: verb.last, last: colon, form: "np" };
  const entry = analysis.lexicon.events.agreementVerbs.get(verb.lemma)?.[0];
  if (lines.length === 0 || entry === undefined) return [];
  const cast = agreementParties(analysis, { ...scene, verb, entry, content, namesInstrument: false, relay, reduced: false });
  if (cast === null) return [];
  const date = agreementDate(analysis, chunks, verb, content, null);
  return lines.map(({ line, sentence }) =>
    makeAgreement(analysis, { sentence, word: verb, at: line, content: line, cast, date, reporter: reporterOf(relay) }),
  );
}

/** What stands behind a colon within its sentence, without the full stop. */
const behind = ({ tokens: { lower } }: Analysis, colon: number, last: number): TokenRange => ({
  first: colon + 1,
  last: lower[last - 1] === "." ? last - 1 : last,
});

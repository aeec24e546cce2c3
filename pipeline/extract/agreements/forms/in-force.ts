/** "A truce between Chad and the rebels took effect on Monday": an agreement told by its coming into force, or by its end, where nobody has told of it before. */
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { isConditional } from "../../meetings/times/status.ts";
import { dateOf } from "../../meetings/times/when.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { withObject } from "../content/instrument-phrase.ts";
import { makeAgreement } from "../make-agreement.ts";
import { partnerIn } from "../parties/partner.ts";
import type { Scene } from "../scene.ts";
import { agreementStatus } from "../agreement-status.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import { castOf, sideIn, type Cast } from "../parties/side.ts";

/** What follows the verb when an agreement starts to hold. */
const STARTING: ReadonlyMap<string, readonly string[]> = new Map([
  ["take", ["effect", "hold"]],
  ["come", ["into force", "into effect", "into operation"]],
  ["enter", ["into force"]],
  ["go", ["into force", "into effect"]],
  ["become", ["effective", "operative"]],
]);

/** What an agreement does that is not renewed, with the particle of the verb. */
const LAPSING: ReadonlyMap<string, string> = new Map([
  ["expire", ""],
  ["lapse", ""],
  ["run", "out"],
]);

/** Whether a verb can say that an agreement came into force, or ran out. */
export const mayStart = ({ lemma }: VerbGroup): boolean => STARTING.has(lemma) || LAPSING.has(lemma);

/** The agreement whose coming into force, or lapse, a finite verb reports; none when its parties are not named with it or it has been told already. */
export function inForce(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, index, told } = scene;
  const { lower } = analysis.tokens;
  const behind = `${lower[verb.last] ?? ""} ${lower[verb.last + 1] ?? ""}`;
  const particle = LAPSING.get(verb.lemma);
  const lapses = particle === "" || (particle !== undefined && particle === lower[verb.last]);
  const starts = STARTING.get(verb.lemma)?.some((words) => behind === words || behind.startsWith(`${words} `)) === true;
  if (!(starts || (lapses && verb.tense === "past")) || verb.form !== "finite" || verb.negated || isConditional(analysis, chunks, verb)) return [];
  const status = agreementStatus(analysis, chunks, verb);
  const nearest = status === null ? null : findSubject(analysis, chunks, verb);
  // "A truce agreed by A and B took effect"
  const subject = nearest === null ? null : withObject(analysis, chunks, nearest);
  const noun = subject === null ? null : instrumentIn(analysis, subject.first, subject.last);
  const isWhole = nearest !== null && subject !== null && subject.first < nearest.first;
  if (status === null || subject === null || noun === null || !(isWhole || noun.last - 1 === nearest!.head)) return [];
  const content = { first: subject.first, last: subject.last, form: "np" as const };
  const cast = castOf([partnerIn(analysis, chunks, content)]) ?? castOf([sideIn(analysis, content)]);
  if (cast === null || told.some((other) => isTold(other, cast))) return [];
  return [
    makeAgreement(analysis, {
      sentence: index,
      word: verb,
      status: lapses ? "ended" : status,
      content,
      instrument: instrumentName(analysis, content.first, noun, content.last),
      cast,
      date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
      reporter: reporterOf(relay),
    }),
  ];
}

const isTold = ({ parties, others }: DocumentAgreement, cast: Cast): boolean =>
  parties.length === cast.parties.length &&
  others.length === cast.others.length &&
  cast.parties.every(({ value }) => parties.some((party) => party.value === value));

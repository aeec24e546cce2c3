/** Whether a verb that can tell a meeting does so here: "sat down with", "spent an hour with", "flew to Oslo to see". */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { MeetingVerb } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import { MOTION } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Mention } from "../../mention.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import { behindAdjuncts } from "./inserted-adjuncts.ts";

export interface VerbSense extends MeetingVerb {
  /** The token behind the verb and its particle. */
  readonly behind: number;
  /** Where the object before the particle ends; -1 where none stands there. */
  readonly until: number;
}

/** How far behind "spent" the time may stand. */
const REACH = 8;
const HOURS = /^(?:hours?|minutes|days?|evening|afternoon|morning)$/;
/** Verbs that take the time spent with somebody. */
const SPENDING = new Set(["spend", "have", "pass"]);
/** "expects the prime minister on Sunday" */
const AWAITING = new Set(["expect", "await"]);
const PLACED = new Set(["brief", "be"]);

/** The reading of the verb that the words around it bear out; null when none tells a meeting. */
export function senseOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, readings: readonly MeetingVerb[]): VerbSense | null {
  for (const reading of readings) {
    const behind = behindParticle(analysis, chunks, verb, reading.particle);
    // "was called in on Tuesday": the "on" is that of the day.
    const found = behind !== null && reading.particle.at(-1) === "on" && dateAt(analysis, behind.behind)?.first === behind.behind ? null : behind;
    // "paid a visit to Norway"
    if (found !== null && reading.frame === "visit" && isLand(mentionAt(analysis, found.behind))) continue;
    const tells = found !== null && (reading.particle.length > 0 ? !isOtherwise(analysis, chunks, found.behind) : tellsAlone(analysis, chunks, verb));
    if (tells) return { ...reading, ...found };
  }
  return null;
}

const TAKEN_UP = wordSet("office post position duty duties arms residence job seat work appointment challenge reins");

/** "see each other as rivals", "took up office with" */
function isOtherwise({ tokens }: Analysis, chunks: Chunks, behind: number): boolean {
  const object = chunks.nounAt(behind);
  return tokens.lower[behind] === "as" || (object !== null && TAKEN_UP.has(tokens.lower[object.head]!));
}

/** What a verb of meeting says in the past tense. */
export const baseOf = ({ lemma }: VerbGroup): MeetingStatus => (lemma === "invite" ? "proposed" : AWAITING.has(lemma) ? "scheduled" : "held");

/** Verbs that tell a meeting only with its day: "expects the envoy on Sunday", "has been in contact with him over the weekend". */
export const isDated = ({ lemma }: VerbGroup, particle: readonly string[]): boolean =>
  AWAITING.has(lemma) || particle[1] === "contact" || particle[1] === "touch";

/** Verbs that tell a meeting only with the place where it was. */
export const isPlaced = ({ lemma }: VerbGroup, particle: readonly string[]): boolean =>
  PLACED.has(lemma) && particle[0] !== "in" && particle[0] !== "host";

function behindParticle(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  particle: readonly string[],
): Pick<VerbSense, "behind" | "until"> | null {
  const { lower } = analysis.tokens;
  const from = particle[0] === "*" ? 1 : 0;
  let at = from;
  while (at < particle.length && lower[verb.last + at - from] === particle[at]) at++;
  if (at === particle.length) return { behind: verb.last + at - from, until: -1 };
  const until = from === 0 ? -1 : endOfObject(analysis, chunks, verb, particle);
  return until < 0 ? null : { behind: until + particle.length - 1, until };
}

const LONGEST_OBJECT = 12;

/** "brought the two ministers together": where the object of a verb ends and its particle begins; -1 where it does not. */
function endOfObject({ tokens }: Analysis, chunks: Chunks, { last }: VerbGroup, [, ...words]: readonly string[]): number {
  for (let at = last; at < Math.min(last + LONGEST_OBJECT, chunks.sentence.last); at++) {
    if (words.every((word, index) => tokens.lower[at + index] === word)) return tokens.lower[at + words.length] === "as" ? -1 : at;
    if (chunks.verbAt(at) !== null) return -1;
  }
  return -1;
}

/** Whether the verb tells a meeting without a particle. */
function tellsAlone(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.lemma === "see") return isAudience(chunks, verb);
  if (verb.lemma === "exchange" && !verb.passive) return EXCHANGED.has(analysis.tokens.lower[chunks.nounAt(verb.last)?.head ?? -1] ?? "");
  if (verb.lemma === "be") return analysis.tokens.lower[verb.last] === "with" && verb.form === "finite";
  if (AWAITING.has(verb.lemma)) return verb.form === "finite" && verb.tense === "present" && !verb.passive && !verb.progressive;
  if (verb.lemma === "visit") return verb.passive ? behindAdjuncts(analysis, chunks, verb.last, "by") >= 0 : true;
  return !SPENDING.has(verb.lemma) || takesTime(analysis, verb);
}

const isLand = (mention: Mention | null): boolean =>
  mention !== null && !mention.adjectival && (mention.kind === "country" || mention.kind === "place");

/** What people exchange who talk; liaison officers and accusations are exchanged from afar. */
const EXCHANGED = wordSet(
  "views view viewpoints opinions opinion ideas thoughts perspectives assessments impressions experiences experience information observations pleasantries courtesies greetings toasts words jokes banter anecdotes",
);
const ARRANGED = wordSet("leave be expect schedule plan arrange due set");

/** "flew to Ramallah to see the president", "saw him", "was seen by the minister"; not "to see the problem". */
function isAudience(chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.form !== "infinitive") return verb.form === "finite";
  const governor = chunks.verbs.findLast((other) => other.last <= verb.first);
  return governor !== undefined && (MOTION.has(governor.lemma) || ARRANGED.has(governor.lemma));
}

/** "spent more than two hours with the president", "had forty minutes alone with him", "passed an hour together" */
function takesTime(analysis: Analysis, verb: VerbGroup): boolean {
  const { tokens } = analysis;
  for (let at = verb.last + 1; at <= verb.last + REACH && at < tokens.count; at++) {
    // "spent three hours together"
    if (tokens.lower[at] === "together" && HOURS.test(tokens.lower[at - 1]!)) return true;
    if (tokens.lower[at] !== "with") continue;
    const time = tokens.lower[at - 1] === "alone" ? at - 2 : at - 1;
    // "spent two days in Lima with"
    const place = mentionAt(analysis, time);
    const before = place !== null && place.kind === "place" && tokens.lower[place.first - 1] === "in" ? place.first - 2 : time;
    return HOURS.test(tokens.lower[before]!);
  }
  return false;
}

/** "In Lima on Tuesday, A and B agreed to…", "The ministers of A and B signed a treaty in Lima on Friday": those who settle something in one place have met there. */
import type { Analysis } from "../../analysis.ts";
import { contentStart } from "../../agreements/content/content-start.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt, datesIn } from "../../dating/dates-in.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { impliedPassage } from "../implied-passage.ts";
import type { MeetingPassage, ToldPlace } from "../passage.ts";
import { placeBefore, placeIn } from "../places/place.ts";
import { here, placeOf, unlistedIn } from "../places/place-names.ts";
import { isSigning, signersOf, type Signers } from "./signers.ts";
import { statusOf } from "../times/status.ts";
import { dateOf } from "../times/when.ts";

/** The passages of those who sign or agree, in a city that is told. */
export const signatoryPassages = (analysis: Analysis, chunks: Chunks, index: number): readonly MeetingPassage[] =>
  chunks.verbs.flatMap((verb) => {
    const signs = isSigning(analysis, chunks, verb);
    return signs || verb.lemma === "agree" ? (passageOf(analysis, chunks, index, verb, signs) ?? []) : [];
  });

function passageOf(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup, signs: boolean): MeetingPassage | null {
  if (verb.form === "gerund" || (!signs && verb.form !== "finite")) return null;
  const signers = signersOf(analysis, chunks, verb);
  const status = signers === null ? null : statusOf(analysis, chunks, verb, "held");
  const place = status === null ? null : placeOfSigning(analysis, chunks, verb, signers!, signs);
  // "A and the visiting president of B agreed on Monday"
  const isVisit = analysis.tokens.lower.slice(signers?.words.first ?? 0, signers?.words.last ?? 0).includes("visiting");
  if (place?.city == null && !isVisit) return null;
  const date = dateOf(analysis, chunks, verb.first, Math.max(verb.last, signers!.words.last), verb, []);
  // "have agreed in Lima to", "had signed": when, nobody says.
  if (verb.perfect && (!signs || date === null)) return null;
  return impliedPassage(analysis, index, verb, { who: signers!.who, status: status!, date, place, rule: "signing" });
}

/** "signed at Potgietersrus by A and B" */
const AT: ReadonlySet<string> = new Set(["at", "in"]);

/** Where they did it: told before them, right behind the verb, behind those who sign, right behind what they sign, or beside the day at its end; a place inside what is agreed is none. */
function placeOfSigning(analysis: Analysis, chunks: Chunks, verb: VerbGroup, { words }: Signers, signs: boolean): ToldPlace | null {
  if (words.first >= verb.last) {
    const between = placeIn(analysis, chunks, verb.last, words.first - 1) ?? placeBefore(analysis, chunks, verb, verb.first);
    if (between?.city != null) return between;
    const near = unlistedIn(analysis, verb.last, words.first - 1, AT) ?? placeIn(analysis, chunks, words.last, chunks.sentence.last);
    // "The signing in Lima was attended by A and B"
    return near ?? placeIn(analysis, chunks, chunks.sentence.first, verb.first);
  }
  const start = contentStart(analysis, chunks, verb.last);
  const near = placeBefore(analysis, chunks, verb, words.first) ?? placeIn(analysis, chunks, verb.last, start) ?? here(analysis, verb.last, start);
  return near ?? (signs ? (behindObject(analysis, chunks, start) ?? besideDay(analysis, chunks, start)) : null);
}

/** "signed the treaty in Lima": right behind a noun that nothing else follows. */
function behindObject(analysis: Analysis, chunks: Chunks, start: number): ToldPlace | null {
  const object = chunks.nounAt(start);
  const place = object === null || analysis.tokens.lower[object.last] !== "in" ? null : mentionAt(analysis, object.last + 1);
  const ends = place !== null && /^[.,;]$/.test(analysis.tokens.lower[place.last] ?? ".");
  return ends && place.kind === "place" && !place.adjectival ? placeOf(analysis, place) : null;
}

/** "signed a treaty in Lima on Friday", "signed a treaty on Friday in Lima" */
function besideDay(analysis: Analysis, chunks: Chunks, from: number): ToldPlace | null {
  const { lower } = analysis.tokens;
  for (const mention of mentionsIn(analysis, from, chunks.sentence.last)) {
    if (chunks.verbs.some(({ first }) => first >= from && first < mention.first)) return null;
    if ((mention.kind !== "place" && !mention.metonym) || mention.adjectival || lower[mention.first - 1] !== "in") continue;
    const behind = dateAt(analysis, lower[mention.last] === "on" ? mention.last + 1 : mention.last);
    if (behind !== undefined || dateAt(analysis, mention.first - 2) !== undefined) return placeOf(analysis, mention);
  }
  const town = unlistedIn(analysis, from, chunks.sentence.last);
  const end = town?.city?.spans[0]?.end ?? 0;
  const isDated = datesIn(analysis, from, chunks.sentence.last).some(({ start }) => start > end && start - end <= ON.length);
  return isDated ? town : null;
}

const ON = " on ";

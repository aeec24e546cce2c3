/** Finds what parties agree, sign, affirm or reaffirm together, and what they fail to agree. */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import { findNounFrames } from "../meetings/nouns/noun-passages.ts";
import type { Trip } from "../meetings/places/trips.ts";
import { tokenRangeOf } from "../token-range.ts";
import { datesIn } from "../dating/dates-in.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { behindMember } from "./content/behind-particle.ts";
import { behindPlaceAndDay } from "./content/place-and-day.ts";
import { datedInstruments } from "./forms/dated-instrument.ts";
import { withDisputes } from "./forms/dispute.ts";
import { failedTalks, mayFail } from "./forms/failed-talks.ts";
import { inForce, mayStart } from "./forms/in-force.ts";
import { leftTalks, mayLeave } from "./forms/left-talks.ts";
import { jointCourse } from "./forms/joint-course.ts";
import { issuersOf } from "./forms/joint-statement.ts";
import { listedCourses } from "./forms/listed-courses.ts";
import { listedInstruments } from "./forms/listed-instruments.ts";
import { relayOf } from "./parties/relay.ts";
import { withSharedDays } from "./forms/same-occasion.ts";
import { withLaterDays } from "./forms/signed-later.ts";
import { thereWas } from "./forms/there-was.ts";
import { withoutRetold } from "./forms/told-again.ts";
import { decidedAfter, refersBack } from "./forms/decided-after.ts";
import { isWatched, signings } from "./forms/signings.ts";
import { mayLayDown, withTerms } from "./forms/terms-of-deal.ts";
import { verbAgreement } from "./forms/verb-agreement.ts";

/** What has more tokens is no sentence but a list or a lost full stop. */
const LONGEST_SENTENCE = 500;

/** "ended with | the signing of a treaty": how many characters may stand before the noun that tells of it. */
const LONGEST_ARTICLE = 4;

/** The agreements that the body of a document tells, in text order; `meetings` and `trips` are those of the document. */
export function findAgreements(
  analysis: Analysis,
  chunks: readonly Chunks[],
  attributions: readonly Attribution[],
  meetings: readonly DocumentMeeting[],
  trips: readonly Trip[],
): readonly DocumentAgreement[] {
  const issuers = issuersOf(analysis);
  const reported = attributionsBySentence(analysis, attributions);
  const found: DocumentAgreement[] = [];
  chunks.forEach((sentence, index) => {
    if (analysis.regions[index] !== "body" || sentence.sentence.last - sentence.sentence.first > LONGEST_SENTENCE) return;
    const told = (verb: VerbGroup): boolean => mayAgree(analysis, sentence, verb);
    const refers = refersBack(analysis, sentence);
    const verbs =
      issuers === null && !refers ? sentence.verbs.filter((verb) => told(verb) || mayFail(verb) || mayLeave(verb) || mayStart(verb)) : sentence.verbs;
    const signs = analysis.tokens.lower.slice(sentence.sentence.first, sentence.sentence.last).some(isWatched);
    const isDated = datesIn(analysis, sentence.sentence.first, sentence.sentence.last).length > 0;
    if (verbs.length === 0 && !signs && !isDated && !mayLayDown(analysis, sentence)) return;
    const scene = { chunks: sentence, index, frames: findNounFrames(analysis, sentence), meetings, told: found, trips, issuers };
    const near = reported.get(index) ?? [];
    const witnessed = signs ? signings(analysis, scene) : [];
    const started = new Set<DocumentAgreement>();
    const byVerb = verbs.flatMap((verb) => {
      const relay = relayOf(analysis, sentence, verb, near);
      const decided = refers ? decidedAfter(analysis, scene, chunks[index - 1], verb, relay) : [];
      if (decided.length > 0) return decided;
      const courses = told(verb) ? listedCourses(analysis, scene, verb, relay) : [];
      const own = told(verb) && courses.length === 0 ? verbAgreement(analysis, scene, verb, relay) : courses;
      if (own.length > 0) return own;
      const inEffect = mayStart(verb) ? inForce(analysis, scene, verb, relay) : [];
      for (const one of inEffect) started.add(one);
      if (inEffect.length > 0) return inEffect;
      const left = mayLeave(verb) ? leftTalks(analysis, scene, verb, relay) : [];
      if (left.length > 0) return left;
      const unity = thereWas(analysis, scene, verb, relay);
      if (unity.length > 0) return unity;
      return mayFail(verb) ? failedTalks(analysis, scene, verb, relay) : jointCourse(analysis, scene, verb, relay);
    });
    const listed = listedInstruments(analysis, scene);
    // "the following documents were signed:" is told by the list.
    const alone = listed.length === 0 ? byVerb : byVerb.filter(({ verb }) => verb.start !== listed[0]!.verb.start);
    const own = withTerms(analysis, scene, alone, (verb) => relayOf(analysis, sentence, verb, near));
    const dated = isDated ? datedInstruments(analysis, scene, [...own, ...witnessed]) : [];
    const isWitnessed = ({ content }: DocumentAgreement): boolean =>
      witnessed.some(
        (signing) =>
          signing.content.start === content.start || (signing.verb.start >= content.start && signing.verb.start <= content.start + LONGEST_ARTICLE),
      );
    found.push(
      ...own.filter(
        (one) =>
          !isWitnessed(one) &&
          !found.some((line) => isInLine(one, line)) &&
          !own.some((other) => isPartOf(one, other) || (started.has(one) && isMadeBefore(other, one))),
      ),
      ...witnessed,
      ...listed,
      ...dated,
    );
  });
  return withDisputes(analysis, chunks, withSharedDays(analysis, withLaterDays(analysis, chunks, withoutRetold(analysis, found))));
}

/** "signed a truce brokered by Norway": what a participle tells of the thing agreed is no agreement of another day. */
const isPartOf = (one: DocumentAgreement, other: DocumentAgreement): boolean =>
  one !== other &&
  one.verb.start > other.content.start &&
  one.verb.end <= other.content.end &&
  (one.date === null || one.date.value.date === other.date?.value.date);

/** "The two agreed as follows: (a) a committee will be set up": what a line of a list has told already. */
const isInLine = (one: DocumentAgreement, line: DocumentAgreement): boolean =>
  line.sentence === one.sentence && line.content.start <= one.verb.start && one.verb.end <= line.content.end;

/** "The pact that A and B signed on Monday takes effect in May": whether an earlier verb tells of the making of the same thing. */
const isMadeBefore = (made: DocumentAgreement, started: DocumentAgreement): boolean =>
  made.first < started.first && made.content.start === started.content.start;

/** Whether a verb of the lexicon stands with one of the particles that it needs, if it needs any. */
const mayAgree = (analysis: Analysis, chunks: Chunks, { lemma, last }: VerbGroup): boolean =>
  analysis.lexicon.events.agreementVerbs
    .get(lemma)
    ?.some(({ particle }) => particle.length === 0 || stands(analysis, behindMember(analysis, chunks, last, particle), particle[0]!)) === true;

/** Behind the verb, or behind "themselves", "their", "also", or a day: "ended on Tuesday with". */
const stands = (analysis: Analysis, at: number, word: string): boolean => {
  const { lower } = analysis.tokens;
  return lower[at] === word || lower[at + 1] === word || lower[behindPlaceAndDay(analysis, at)] === word;
};

/** The attributions whose words reach into a sentence, in text order, by the index of the sentence. */
function attributionsBySentence({ tokens, sentenceOf }: Analysis, attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const attribution of attributions)
    for (const span of attribution.content) {
      const { first, last } = tokenRangeOf(tokens, span);
      const end = first < last ? sentenceOf[last - 1]! : -1;
      for (let index = sentenceOf[first]!; index <= end; index++) {
        const here = found.get(index);
        if (here === undefined) found.set(index, [attribution]);
        else if (here.at(-1) !== attribution) here.push(attribution);
      }
    }
  return found;
}

/** Whom "they", "the two sides" and a passive without an agent mean: those who met, agreed or were named together last. */
import { quotationAt } from "../../../text/quotation-at.ts";
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { DocumentMeeting } from "../../meetings/meeting.ts";
import type { Trip } from "../../meetings/places/trips.ts";
import { meetingsNear } from "../../meetings/meeting-index.ts";
import type { MeetingPassage, Told } from "../../meetings/passage.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { spanOf } from "../../token-range.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { guestAndHost } from "./guest-and-host.ts";
import { itemHeading, itemParties } from "./item-heading.ts";
import { mainPair } from "./main-parties.ts";
import { castWith, type Cast } from "./side.ts";
import { spokenOfBefore, spokenOfHere } from "./spoken-of.ts";

/** How many sentences back they may have been told. */
const SENTENCES_BACK = 3;
export const ANYBODY: Bounds = { size: null, back: SENTENCES_BACK, isPlural: false };

/** What a document has told of meetings and agreements when an expression stands at its token. */
export interface History {
  readonly meetings: readonly DocumentMeeting[];
  /** The agreements of the sentences before, in text order. */
  readonly told: readonly DocumentAgreement[];
  readonly trips: readonly Trip[];
}

interface Gathering {
  readonly first: number;
  readonly sentence: number;
  readonly cast: Cast;
  /** All who came together there, wherever they are told. */
  readonly whole: Cast;
}

/** What an expression says of those it means. */
export interface Bounds {
  /** How many parties: 2 for "both sides"; null when it does not say. */
  readonly size: number | null;
  /** How many sentences back they may be told. */
  readonly back: number;
  /** Whether the text means them by a plural of its own, such as "they". */
  readonly isPlural: boolean;
}

/** Of a long text no more of what came before is looked at. */
const MEMORY = 80;

/** Those together last before token `at` of sentence `index`; or, where only the same ones ever come together, anywhere. Null when nobody does. */
export function companyAt(analysis: Analysis, history: History, index: number, at: number, bounds: Bounds): Cast | null {
  const { back, size, isPlural } = bounds;
  const oldest = Math.max(analysis.itemOf[index]!, index - back);
  const events = eventsBefore(analysis, history, index, at, bounds).filter(({ sentence }) => sentence >= analysis.itemOf[index]!);
  const { paragraph } = analysis.sentences[index]!;
  const isHere = ({ sentence }: Gathering): boolean => analysis.sentences[sentence]!.paragraph === paragraph;
  // An item of a bulletin that is headed by a state tells of its own parties.
  const isOwnItem = itemHeading(analysis, index).length > 0;
  const isNear = (gathering: Gathering): boolean => gathering.sentence >= oldest && (!isOwnItem || isHere(gathering));
  const near = events.filter(isNear);
  const named = namedBefore(analysis, index, at, bounds).filter(isNear);
  // Those merely named, as the mediators who tell of it, come after those who met or agreed; an item of its own names its own.
  const own = lastOf(near.filter(({ sentence }) => sentence === index))?.cast ?? spokenOfHere(analysis, index, at, size);
  if (own !== null) return own;
  const here = lastOf(near.filter(isHere)) ?? lastOf(named.filter(isHere));
  const last =
    here === null
      ? (spokenOfBefore(analysis, index, size, isPlural) ??
        lastOf(near)?.cast ??
        lastOf(named)?.cast ??
        visitedBy(analysis, history, index, at, bounds))
      : here.cast;
  if (last != null) return last;
  const [only] = events;
  return only !== undefined && !isOwnItem && back >= SENTENCES_BACK && events.every(({ whole }) => keyOf(whole) === keyOf(only.whole))
    ? only.whole
    : null;
}

/** Guest and host, where nobody is told to have met. */
const visitedBy = (analysis: Analysis, { trips }: History, index: number, at: number, { size }: Bounds): Cast | null =>
  size === null || size === 2 ? guestAndHost(analysis, trips, index, at) : null;

/** Those who met or agreed last before a verb whose sentence does not name who agrees; failing them, the two whom the whole document is about. */
export const companyNear = (analysis: Analysis, scene: History & { readonly index: number }, { first }: TokenRange): Cast | null =>
  itemParties(analysis, scene.index) ?? companyAt(analysis, scene, scene.index, first, ANYBODY) ?? pairAt(analysis, scene.index);

/** Those who met or agreed shortly before: whoever else a document is about may have had nothing to do with what "was approved". */
export const togetherNear = (analysis: Analysis, scene: History & { readonly index: number }, { first }: TokenRange): Cast | null =>
  itemParties(analysis, scene.index) ?? gatheredAt(analysis, scene, scene.index, first, ANYBODY);

/** The two whom the document is about; null in an item of its own. */
export const pairAt = (analysis: Analysis, index: number): Cast | null => (itemHeading(analysis, index).length > 0 ? null : mainPair(analysis));

/** Those who met or agreed last before token `at`; null when nobody did so near. */
export function gatheredAt(analysis: Analysis, history: History, index: number, at: number, bounds: Bounds): Cast | null {
  const oldest = Math.max(analysis.itemOf[index]!, index - bounds.back);
  const near = eventsBefore(analysis, history, index, at, bounds).filter(({ sentence }) => sentence >= oldest);
  return lastOf(near)?.cast ?? null;
}

const eventsBefore = (analysis: Analysis, { meetings, told }: History, index: number, at: number, { size }: Bounds): readonly Gathering[] =>
  [...metBefore(analysis, meetings, index, at), ...agreedBefore(told.slice(-MEMORY), analysis.document.row.published)].filter(
    ({ cast }) => size === null || cast.parties.length + cast.others.length === size,
  );

/** The month before that of a day, as EDTF writes it. */
function monthBefore(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 1 ? `${year - 1}-12` : `${day.slice(0, 5)}${String(month - 1).padStart(2, "0")}`;
}

const lastOf = (gatherings: readonly Gathering[]): Gathering | null =>
  gatherings.reduce<Gathering | null>((latest, one) => (latest === null || one.first > latest.first ? one : latest), null);

const keyOf = ({ parties, others }: Cast): string =>
  [...parties, ...others]
    .map(({ value }) => value)
    .toSorted()
    .join("|");

const inferred = (told: readonly Told<string>[], method: string): readonly Told<string>[] =>
  told.map(({ value, spans }) => ({ value, spans, method }));

/** The meetings, each where it was told, with those named there or, failing that, all who were at it; one told later in the same sentence counts too. */
function metBefore(analysis: Analysis, meetings: readonly DocumentMeeting[], index: number, at: number): readonly Gathering[] {
  const [from, to] = meetingsNear(meetings, index);
  return meetings.slice(from, to).flatMap((meeting) => {
    const whole = gatheringOf(analysis, [...meeting.parties.values()], [...meeting.others.values()], [...meeting.portfolios]);
    return passagesNear(meeting, index)
      .filter(({ sentence, first, linkOnly, beside }) => (sentence === index || (sentence < index && first < at)) && !linkOnly && !beside)
      .flatMap(({ first, sentence, parties, others, portfolios }) => {
        const cast = gatheringOf(analysis, parties, others, portfolios) ?? whole;
        return cast === null ? [] : [{ first, sentence, cast, whole: whole ?? cast }];
      });
  });
}

/** The last passages of a meeting up to a sentence, in text order. */
function passagesNear({ passages }: DocumentMeeting, index: number): readonly MeetingPassage[] {
  if (passages.length <= MEMORY) return passages;
  const after = passages.findIndex(({ sentence }) => sentence > index);
  return passages.slice(0, after < 0 ? passages.length : after).slice(-MEMORY);
}

/** The parties of a meeting; null when they are not several, nor an organisation whose members are states. */
function gatheringOf(
  analysis: Analysis,
  parties: readonly Told<string>[],
  others: readonly Told<string>[],
  portfolios: readonly string[],
): Cast | null {
  const isBody = parties.some(({ value }) => analysis.lexicon.countries.rows.get(value)?.kind === "organisation");
  if (parties.length === 0 || (parties.length + others.length < 2 && !isBody)) return null;
  return castWith({ people: [], parties: inferred(parties, "party.meeting:inferred"), portfolios: portfolios.toSorted(), level: "unknown" }, others);
}

/** The agreements told before, without those of other months, which are background. */
const agreedBefore = (told: readonly DocumentAgreement[], published: string | null): readonly Gathering[] =>
  told
    .filter(({ date }) => date === null || published === null || date.value.date.slice(0, 7) >= monthBefore(published))
    .map(({ first, sentence, parties, others, portfolios }) => {
      const cast = castWith({ people: [], parties: inferred(parties, "party.agreement:inferred"), portfolios, level: "unknown" }, others);
      return { first, sentence, cast, whole: cast };
    });

/** The states and organisations that a clause has act together. */
function namedBefore(analysis: Analysis, index: number, at: number, { size, back }: Bounds): readonly Gathering[] {
  const oldest = Math.max(analysis.itemOf[index]!, index - back);
  // "As members of the EU and NATO, we": whom a quotation names, only its own words go back to.
  const quotation = quotationAt(analysis.quotations, at);
  return analysis.sentences.slice(oldest, index + 1).flatMap((sentence, offset) =>
    pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, Math.max(sentence.first, at)))
      .filter(({ salient, adjectival, codes }) => salient && !adjectival && codes.length > 1 && (size === null || codes.length === size))
      .filter(({ first }) => quotationAt(analysis.quotations, first) === quotation)
      .map((set) => {
        const spans = [spanOf(analysis, set)];
        const parties = set.codes.map((value) => ({ value, spans, method: "party.group:inferred" }));
        const cast = castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
        return { first: set.first, sentence: oldest + offset, cast, whole: cast };
      }),
  );
}

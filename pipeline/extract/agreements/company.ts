/** Whom "they", "the two sides" and a passive without an agent mean: those who met, agreed or were named together last. */
import type { Analysis } from "../analysis.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import { pluralSetsIn } from "../reference/plural-sets.ts";
import { spanOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { castWith, type Cast } from "./side.ts";

/** How many sentences back they may have been told. */
export const SENTENCES_BACK = 3;
const TAKES_PLACE = new Set(["held", "ongoing"]);

/** What a document has told of meetings and agreements when an expression stands at its token. */
export interface History {
  readonly meetings: readonly DocumentMeeting[];
  /** The agreements of the sentences before, in text order. */
  readonly told: readonly DocumentAgreement[];
}

interface Gathering {
  readonly first: number;
  readonly sentence: number;
  readonly cast: Cast;
}

/** Those together last before token `at` of sentence `index`, in the `back` sentences before; or, where only the same ones ever come together, anywhere. Null when nobody does. */
export function companyAt(analysis: Analysis, history: History, index: number, at: number, back = SENTENCES_BACK): Cast | null {
  const events = [...metBefore(analysis, history.meetings, index, at), ...agreedBefore(history.told)];
  const near = [...events, ...namedBefore(analysis, index, at, back)].filter(({ sentence }) => sentence >= index - back);
  const last = near.reduce<Gathering | null>((latest, one) => (latest === null || one.first > latest.first ? one : latest), null);
  if (last !== null) return last.cast;
  const [only] = events;
  return only !== undefined && back >= SENTENCES_BACK && events.every(({ cast }) => keyOf(cast) === keyOf(only.cast)) ? only.cast : null;
}

const keyOf = ({ parties, others }: Cast): string =>
  [...parties, ...others]
    .map(({ value }) => value)
    .toSorted()
    .join("|");

/** Several, or an organisation whose members are states. */
const isCompany = (analysis: Analysis, parties: readonly Told<string>[], others: readonly Told<string>[]): boolean =>
  parties.length > 0 &&
  (parties.length + others.length > 1 || parties.some(({ value }) => analysis.lexicon.countries.rows.get(value)?.kind === "organisation"));

const inferred = (told: readonly Told<string>[], method: string): readonly Told<string>[] =>
  told.map(({ value, spans }) => ({ value, spans, method }));

/** The meetings that took place, each where it was told; one told later in the same sentence counts too. */
function metBefore(analysis: Analysis, meetings: readonly DocumentMeeting[], index: number, at: number): readonly Gathering[] {
  return meetings.flatMap((meeting) => {
    const parties = [...meeting.parties.values()];
    const others = [...meeting.others.values()];
    if (!isCompany(analysis, parties, others)) return [];
    const portfolios = [...meeting.portfolios].toSorted();
    const cast = castWith({ people: [], parties: inferred(parties, "party.meeting:inferred"), portfolios, level: "unknown" }, others);
    return meeting.passages
      .filter(({ sentence, first, status, linkOnly, beside }) => {
        const here = sentence === index || (sentence < index && first < at);
        return here && !linkOnly && !beside && (status === null || TAKES_PLACE.has(status.value));
      })
      .map(({ first, sentence }) => ({ first, sentence, cast }));
  });
}

/** The agreements told before. */
const agreedBefore = (told: readonly DocumentAgreement[]): readonly Gathering[] =>
  told.map(({ first, sentence, parties, others, portfolios }) => ({
    first,
    sentence,
    cast: castWith({ people: [], parties: inferred(parties, "party.agreement:inferred"), portfolios, level: "unknown" }, others),
  }));

/** The states and organisations that a clause has act together. */
function namedBefore(analysis: Analysis, index: number, at: number, back: number): readonly Gathering[] {
  return analysis.sentences.slice(Math.max(0, index - back), index + 1).flatMap((sentence, offset) =>
    pluralSetsIn(analysis, sentence.first, Math.min(sentence.last, Math.max(sentence.first, at)))
      .filter(({ salient, adjectival, codes }) => salient && !adjectival && codes.length > 1)
      .map((set) => {
        const spans = [spanOf(analysis, set)];
        const parties = set.codes.map((value) => ({ value, spans, method: "party.group:inferred" }));
        const cast = castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
        return { first: set.first, sentence: Math.max(0, index - back) + offset, cast };
      }),
  );
}

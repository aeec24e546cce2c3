/** Those whom a visit brings together: "The president of Chile arrived in Lima on Monday. Several agreements were signed during her stay." */
import type { Analysis } from "../../analysis.ts";
import { firstWithin } from "../../form-within.ts";
import type { Told } from "../../meetings/passage.ts";
import type { Trip } from "../../meetings/places/trips.ts";
import { statesIn } from "./recalled-parties.ts";
import { castWith, type Cast } from "./side.ts";

/** How many sentences and paragraphs back the visit may have been told. */
const SENTENCES_BACK = 6;
const PARAGRAPHS_BACK = 2;
const VISITS = new Set(["visit", "trip", "stay"]);
/** "during the three-day official visit", "during President Jane Otieno's state visit" */
const LONGEST_OCCASION = 8;

/** The guest's state and the host's, where all visits told so far in the item are of one state to one other and nobody else is named since; null elsewhere. */
export function guestAndHost(analysis: Analysis, trips: readonly Trip[], index: number, at: number): Cast | null {
  const start = analysis.tokens.start[at] ?? 0;
  // "arrived in Lima, where the two countries agreed": told in the same sentence, before it.
  const isBefore = ({ sentence, stops }: Trip): boolean =>
    sentence < index ||
    (sentence === index &&
      (stops.every(({ country }) => country === null || country.spans.every((span) => span.end <= start)) || isDuring(analysis, index, at)));
  const told = trips.filter((trip) => trip.sentence >= analysis.itemOf[index]! && isBefore(trip));
  const last = told.at(-1);
  const { sentences } = analysis;
  const isNear =
    last !== undefined &&
    last.sentence >= index - SENTENCES_BACK &&
    sentences[index]!.paragraph - sentences[last.sentence]!.paragraph <= PARAGRAPHS_BACK;
  if (!isNear || !told.every((trip) => keyOf(trip) === keyOf(last))) return null;
  const host = hostOf(last);
  if (host === null || last.homes.length !== 1 || host.value === last.homes[0]) return null;
  const others = statesIn(analysis, sentences[last.sentence]!.first, at);
  if ([...others.keys()].some((code) => code !== host.value && code !== last.homes[0])) return null;
  const parties = [
    { value: last.homes[0]!, spans: last.spans, method: "party.trip:inferred" },
    { value: host.value, spans: host.spans, method: "party.trip:inferred" },
  ];
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

/** "signed a pact during the president's visit to Peru": told behind the verb, as its occasion. */
function isDuring({ tokens: { lower }, sentences }: Analysis, index: number, at: number): boolean {
  const during = firstWithin(lower, "during", at, sentences[index]!.last);
  return during > 0 && lower.slice(during, Math.min(during + LONGEST_OCCASION, sentences[index]!.last)).some((form) => VISITS.has(form));
}

/** The one state that a visit leads to. */
function hostOf({ stops }: Trip): Told<string> | null {
  const [host, ...more] = stops.flatMap(({ country }) => country ?? []);
  return host !== undefined && more.every(({ value }) => value === host.value) ? host : null;
}

const keyOf = (trip: Trip): string => `${trip.homes.join("|")} ${hostOf(trip)?.value ?? ""}`;

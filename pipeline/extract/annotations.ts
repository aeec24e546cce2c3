/** What each layer of the cascade found in a document, for scoring and inspection. */
import type { Document } from "../../schemas/document.ts";
import type { Span } from "../../schemas/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { findAgreements } from "./agreements/find-agreements.ts";
import { analyse } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import { findAttributions } from "./attributions/index.ts";
import type { Attribution } from "./attributions/attribution.ts";
import { chunkSentence } from "./chunks/index.ts";
import type { TokenRange } from "./chunks/tagged-text.ts";
import { statusOf } from "./drafts/meeting-draft.ts";
import { findMeetings } from "./meetings/find-meetings.ts";
import { findTrips } from "./meetings/places/trips.ts";
import { findVisits } from "./meetings/places/visits.ts";
import { resolveReference } from "./reference/index.ts";
import { spanOf } from "./token-range.ts";

type Pair = readonly [start: number, end: number];

export interface Annotations {
  readonly entities: ReadonlyArray<Span & { readonly kind: string; readonly name: string; readonly country: string | null }>;
  readonly timex: ReadonlyArray<
    Span & { readonly type: string; readonly value: string; readonly edtf: string | null; readonly basis: string | null }
  >;
  readonly quotes: ReadonlyArray<{
    readonly kind: string;
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
    readonly speaker: string | null;
    readonly speech: boolean;
  }>;
  /** Meetings, and visits of office-holders to other states, which make no row of the tables. */
  readonly meetings: ReadonlyArray<
    Span & {
      readonly kind: "meeting" | "visit";
      readonly status: string;
      readonly date: string | null;
      readonly parties: readonly string[];
      readonly other_parties: readonly string[];
      readonly participants: readonly string[];
    }
  >;
  readonly agreements: ReadonlyArray<
    Span & { readonly status: string; readonly kind: string; readonly content: readonly Pair[]; readonly parties: readonly string[] }
  >;
}

/** Annotates a document; `place` turns a UTF-16 span of its text into a span of the annotation. */
export function annotations(document: Document, lexicon: Lexicon, tagger: Tagger, place: (span: Span) => Span): Annotations {
  const analysis = analyse(document, lexicon, tagger);
  const chunks = analysis.sentences.map((sentence) => chunkSentence(analysis, sentence));
  const attributions = findAttributions(analysis, chunks).filter((attribution) => !attribution.nested);
  const meetings = findMeetings(analysis, chunks);
  const pair = (span: Span): Pair => {
    const { start, end } = place(span);
    return [start, end];
  };
  const ofTokens = (range: TokenRange): Pair => pair(spanOf(analysis, range));
  return {
    entities: analysis.mentions.map((mention) => {
      const { start, end } = place(mention);
      return { start, end, kind: mention.kind, name: mention.name, country: mention.country };
    }),
    timex: analysis.dates.map((mention) => {
      const { start, end } = place(mention);
      const { type, value, date } = mention;
      return { start, end, type, value, edtf: date?.date ?? null, basis: date?.date_basis ?? null };
    }),
    quotes: attributions.map((attribution) => ({
      kind: attribution.kind,
      content: attribution.content.map(pair),
      cue: attribution.cue === null ? [] : [ofTokens(attribution.cue)],
      source: [attribution.source, attribution.sourcePronoun].flatMap((range) => (range === null ? [] : [ofTokens(range)])),
      speaker: speakerOf(analysis, attribution),
      speech: attribution.speech,
    })),
    meetings: [
      ...meetings.map((meeting) => {
        const { start, end } = place(meeting.passages[0]!.span);
        const status = statusOf(meeting, meeting.date, document.row.published).value;
        const date = meeting.date?.value.date ?? null;
        return {
          start,
          end,
          kind: "meeting" as const,
          status,
          date,
          parties: [...meeting.parties.keys()].toSorted(),
          other_parties: [...meeting.others.keys()].toSorted(),
          participants: [...meeting.people.keys()],
        };
      }),
      ...findVisits(analysis, chunks).map((visit) => {
        const { start, end } = place(visit.span);
        const { status, parties, participants } = visit;
        return { start, end, kind: "visit" as const, status, date: visit.date?.value.date ?? null, parties, other_parties: [], participants };
      }),
    ],
    agreements: findAgreements(analysis, chunks, attributions, meetings, findTrips(analysis, chunks)).map((agreement) => {
      const { start, end } = place(agreement.verb);
      const parties = agreement.parties.map((party) => party.value).toSorted();
      return { start, end, status: agreement.status.value, kind: agreement.kind, content: [pair(agreement.content)], parties };
    }),
  };
}

function speakerOf(analysis: Analysis, { source }: Attribution): string | null {
  return source === null ? null : (resolveReference(analysis, source.first, source.last)?.name ?? null);
}

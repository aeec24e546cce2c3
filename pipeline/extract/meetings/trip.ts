/** Trips: what happens on a trip happens within its days. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import { findSubject } from "../clauses/subject.ts";
import { whoIs } from "./participants.ts";
import type { Told } from "./passage.ts";
import { dateOf } from "./when.ts";

export interface Trip {
  /** Names of those who travel. */
  readonly travellers: readonly string[];
  readonly date: Told<EdtfDate>;
}

const TRAVELLING = new Set(["travel", "visit", "tour", "fly", "journey"]);

/** The dated trips that the body of a document tells. */
export function findTrips(analysis: Analysis, chunks: readonly Chunks[]): readonly Trip[] {
  return chunks.flatMap((sentence, index) => {
    if (analysis.regions[index] !== "body") return [];
    return sentence.verbs.flatMap((verb) => {
      if (!TRAVELLING.has(verb.lemma) || verb.form !== "finite" || verb.negated || verb.passive) return [];
      const subject = findSubject(analysis, sentence, verb);
      const who = subject === null ? null : whoIs(analysis, subject);
      const date = dateOf(analysis, sentence, verb.first, verb.last, verb, []);
      if (who === null || date === null) return [];
      const travellers = who.kind === "person" ? [who.name] : who.members.map((member) => member.name);
      return travellers.length === 0
        ? []
        : [{ travellers, date: { ...date, value: { ...date.value, date_basis: "event" as const }, method: "date.trip:inferred" } }];
    });
  });
}

/** The days of the one trip of a participant; null when nobody travels, or somebody on several trips. */
export function tripOf(trips: readonly Trip[], names: Iterable<string>): Told<EdtfDate> | null {
  const present = new Set(names);
  const own = trips.filter((trip) => trip.travellers.some((name) => present.has(name)));
  return own.length === 1 ? own[0]!.date : null;
}

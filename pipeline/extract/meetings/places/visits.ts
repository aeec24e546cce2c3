/** Visits of office-holders to other states. By the codebook a visit is no meeting, for nobody says who is met; other schemes count it as one, so annotations tell it apart. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Span } from "../../../../schemas/span.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import { whoIs } from "../parties/participants.ts";
import type { Told } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { statusOf } from "../times/status.ts";
import { subjectRange } from "../parties/subject.ts";
import { dateOf } from "../times/when.ts";

export interface Visit {
  readonly span: Span;
  readonly status: MeetingStatus;
  readonly date: Told<EdtfDate> | null;
  /** The visitor's states and the host's, sorted. */
  readonly parties: readonly string[];
  readonly participants: readonly string[];
}

const VISITING = new Set(["visit", "tour"]);
/** Verbs that make a visit only with the noun: "arrived on a visit", "paid a visit". */
const CARRYING = new Set(["arrive", "pay", "make", "begin", "start", "end", "wrap", "conclude", "go", "fly", "come", "travel", "be"]);
const REACH = 14;
const RANKS = new Set(["leader", "minister", "senior_official"]);

/** The visits that the body of a document tells, in text order. */
export function findVisits(analysis: Analysis, chunks: readonly Chunks[]): readonly Visit[] {
  return chunks.flatMap((sentence, index) =>
    analysis.regions[index] !== "body"
      ? []
      : [...sentence.verbs.flatMap((verb) => byVerb(analysis, sentence, verb) ?? []), ...byNoun(analysis, sentence)],
  );
}

/** "The minister visited Chile", "the president arrived in Lima on a visit". */
function byVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Visit | null {
  if (!VISITING.has(verb.lemma) && !(CARRYING.has(verb.lemma) && hasVisit(analysis, chunks, verb.last))) return null;
  const status = statusOf(analysis, chunks, verb, "held");
  const subject = verb.passive ? null : subjectRange(analysis, chunks, verb);
  const visitor = subject === null ? null : whoIs(analysis, subject);
  return status === null ? null : visitOf(analysis, chunks, visitor, verb, verb.last, status, verb);
}

/** "a visit to Chile by the Norwegian president", after "on the eve of", "ahead of" or "during". */
function byNoun(analysis: Analysis, chunks: Chunks): readonly Visit[] {
  const visits: Visit[] = [];
  for (let at = chunks.sentence.first; at < chunks.sentence.last; at++) {
    if (analysis.tokens.lower[at] !== "visit" || analysis.tags[at] !== "NOUN") continue;
    const by = analysis.tokens.lower.slice(at, Math.min(at + REACH, chunks.sentence.last)).indexOf("by");
    if (by < 0) continue;
    const last = phraseEnd(analysis, chunks, at + by + 1, chunks.sentence.last);
    const visitor = last > at + by + 1 ? whoIs(analysis, { first: at + by + 1, last }) : null;
    const lead = analysis.tokens.lower.slice(Math.max(chunks.sentence.first, at - 5), at).join(" ");
    const visit = visitOf(
      analysis,
      chunks,
      visitor,
      { first: at, last: at + 1 },
      at + 1,
      /\b(?:eve|ahead) of\b|\bbefore\b/.test(lead) ? "scheduled" : "held",
      null,
    );
    if (visit !== null) visits.push(visit);
  }
  return visits;
}

/** Whether the noun follows in the clause: "on an official visit". */
function hasVisit(analysis: Analysis, chunks: Chunks, from: number): boolean {
  for (let at = from; at < Math.min(from + REACH, chunks.sentence.last); at++) {
    if (analysis.tokens.lower[at] === "visit") return true;
    if (chunks.verbAt(at)?.form === "finite") return false;
  }
  return false;
}

function visitOf(
  analysis: Analysis,
  chunks: Chunks,
  visitor: Referent | null,
  trigger: { readonly first: number; readonly last: number },
  from: number,
  status: MeetingStatus,
  verb: VerbGroup | null,
): Visit | null {
  if (visitor === null || visitor.parties.length === 0 || !RANKS.has(visitor.level ?? "")) return null;
  const hosts = hostsIn(analysis, chunks, from).filter((code) => !visitor.parties.includes(code));
  const here = analysis.tokens.lower.slice(from, Math.min(from + REACH, chunks.sentence.last)).includes("here");
  if (hosts.length === 0 && !here) return null;
  return {
    span: spanOf(analysis, trigger),
    status,
    date: dateOf(analysis, chunks, trigger.first, trigger.last, verb, []),
    parties: [...new Set([...visitor.parties, ...hosts])].toSorted(),
    participants: visitor.kind === "person" ? [visitor.name] : visitor.members.map(({ name }) => name),
  };
}

/** The states visited: those named, or whose cities are, behind the trigger in its clause. */
function hostsIn(analysis: Analysis, chunks: Chunks, from: number): readonly string[] {
  let to = from;
  while (to < Math.min(from + REACH, chunks.sentence.last) && chunks.verbAt(to)?.form !== "finite" && analysis.tokens.lower[to] !== ",") to++;
  const places = mentionsIn(analysis, from, to).filter(
    (mention) => !mention.adjectival && (mention.kind === "country" || mention.kind === "place" || mention.metonym),
  );
  return places.flatMap(({ country, first }) => (country === null || mentionAt(analysis, first)?.kind === "person" ? [] : [country]));
}

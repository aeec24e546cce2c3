/** From an attribution to the draft of a statement. */
import type { StatementDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Told } from "../meetings/passage.ts";
import type { Referent } from "../mention.ts";
import { mentionAt, partiesIn } from "../reference/index.ts";
import { resolveObject } from "../reference/object.ts";
import { tokenRangeOf } from "../token-range.ts";
import { wordSet } from "../word-set.ts";
import { findTopics, type FoundTopic } from "../topics.ts";
import type { EvidenceList, EvidenceMaker } from "./evidence.ts";
import { addDate } from "./meeting-draft.ts";
import { spanOf } from "../token-range.ts";

export interface StatementContext {
  readonly key: string;
  readonly speaker: Referent;
  readonly meeting: string | null;
  readonly date: Told<EdtfDate> | null;
}

/** The draft of a statement whose speaker is known. */
export function statementDraft(analysis: Analysis, attribution: Attribution, context: StatementContext, make: EvidenceMaker): StatementDraft {
  const { speaker, date } = context;
  const content = joined(analysis, attribution.kind === "direct" ? attribution.quotes : attribution.content);
  const told = nameOf(analysis, attribution.reporter, "");
  // Nobody is called "They".
  const reporter = told !== null && PRONOUNS.has(told.toLowerCase()) ? null : told;
  const addressee = nameOf(analysis, attribution.addressee, speaker.name);
  const occasion = isPlace(analysis, attribution.occasion) ? null : wordsOf(analysis, attribution.occasion);
  const cue = attribution.cue;
  const found: FoundTopic[] = [];
  const mentioned: string[] = [];
  for (const span of attribution.content) {
    const { first, last } = tokenRangeOf(analysis.tokens, span);
    found.push(...findTopics(analysis, first, last));
    mentioned.push(...partiesIn(analysis, first, last));
  }
  const topics = found.slice(0, 3);
  const evidence = make(reporter);
  evidence.cell("content", content, attribution.content, `statement.${attribution.rule}:stated`);
  evidence.cell("speaker", speaker.name, speaker.spans, `speaker.${speaker.kind}:${speaker.stated ? "stated" : "inferred"}`);
  if (speaker.country !== null && speaker.home !== null) evidence.cell("speaker_country", speaker.country, [speaker.home], "country.home:inferred");
  if (cue !== null) evidence.cell("cue", cue.lemma, [spanOf(analysis, cue)], "statement.cue:stated");
  const quotes: string[] = [];
  for (const span of attribution.quotes) {
    const quote = analysis.tokens.text.slice(span.start, span.end).trim();
    evidence.cell("quote", quote, [span], "statement.quote:stated");
    if (quote !== "") quotes.push(quote);
  }
  addTold(analysis, evidence, "reporter", reporter, attribution.reporter);
  addTold(analysis, evidence, "addressee", addressee, attribution.addressee);
  addTold(analysis, evidence, "occasion", occasion, attribution.occasion);
  addDate(evidence, date);
  for (const { topic, span } of topics) evidence.cell("topics", topic, [span], "topic.phrase:inferred");
  return {
    table: "statements",
    key: context.key,
    document_id: analysis.document.row.document_id,
    published: analysis.document.row.published,
    date: date?.value ?? null,
    topics: [...new Set(topics.map(({ topic }) => topic))],
    meeting: context.meeting,
    speaker: speaker.name,
    speaker_type: speaker.kind,
    speaker_role: speaker.role,
    speaker_country: speaker.country,
    kind: attribution.kind,
    content,
    quote: quotes,
    cue: cue?.lemma ?? null,
    reporter,
    addressee,
    occasion,
    mentions: [...new Set(mentioned)].toSorted(),
    plover_event: attribution.act,
    evidence: evidence.rows,
  };
}

function addTold(analysis: Analysis, evidence: EvidenceList, column: string, value: string | null, range: TokenRange | null): void {
  if (value !== null && range !== null) evidence.cell(column, value, [spanOf(analysis, range)], `statement.${column}:stated`);
}

const PRONOUNS = wordSet("he she they it both who which");

/** White space other than a single blank. */
const BREAKS = /\s{2,}|[^\S ]/g;

/** The words of several spans, in order. */
function joined(analysis: Analysis, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => analysis.tokens.text.slice(start, end).trim())
    .join(" ")
    .replace(BREAKS, " ");
}

function wordsOf(analysis: Analysis, range: TokenRange | null): string | null {
  if (range === null || range.last <= range.first) return null;
  const { start, end } = spanOf(analysis, range);
  return analysis.tokens.text.slice(start, end).replace(/^(?:the|a|an)\s+/i, "") || null;
}

/** "Radio Oslo": the place is part of a longer name. */
function isNamedAfterPlace(analysis: Analysis, range: TokenRange): boolean {
  const mention = mentionAt(analysis, range.last - 1);
  return (mention?.kind === "place" || mention?.kind === "country") && mention.first > range.first && analysis.tags[mention.first - 1] === "PROPN";
}

/** "said in Oslo": where, not on what occasion. */
function isPlace(analysis: Analysis, range: TokenRange | null): boolean {
  const mention = range === null ? null : mentionAt(analysis, range.first);
  return mention !== null && range !== null && mention.last >= range.last && (mention.kind === "place" || mention.kind === "country");
}

/** A person's full name or a body's, where the expression has one; its words otherwise. */
function nameOf(analysis: Analysis, range: TokenRange | null, subject: string): string | null {
  if (range === null || range.last <= range.first) return null;
  const referent = resolveObject(analysis, range.first, range.last, subject);
  const named = referent !== null && (referent.kind === "person" || referent.kind === "government" || referent.kind === "organisation");
  return named && !isNamedAfterPlace(analysis, range) ? referent.name : wordsOf(analysis, range);
}

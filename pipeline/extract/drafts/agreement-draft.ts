/** From an agreement of a document to its draft. */
import type { AgreementDraft } from "../../../schemas/draft.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { DocumentAgreement } from "../agreements/agreement.ts";
import type { Analysis } from "../analysis.ts";
import { tokenRangeOf } from "../token-range.ts";
import type { Told } from "../meetings/passage.ts";
import { findTopics } from "../topics.ts";
import type { EvidenceMaker } from "./evidence.ts";
import { addDate, addPerson, draftPerson, isNamed } from "./meeting-draft.ts";

/** The draft of an agreement; `meeting` is the key of the draft of its meeting. */
export function agreementDraft(
  analysis: Analysis,
  agreement: DocumentAgreement,
  key: string,
  meeting: string | null,
  date: Told<EdtfDate> | null,
  make: EvidenceMaker,
): AgreementDraft {
  const { start, end } = agreement.content;
  const content = analysis.tokens.text.slice(start, end);
  const range = tokenRangeOf(analysis.tokens, agreement.content);
  const topics = findTopics(analysis, range.first, range.last);
  const people = agreement.people.filter(isNamed);
  const evidence = make(agreement.reporter);
  evidence.cell("content", content, [agreement.content], "agreement.complement:stated");
  evidence.cell("kind", agreement.kind, [agreement.verb], "agreement.verb:stated");
  evidence.told("status", agreement.status);
  evidence.told("instrument", agreement.instrument);
  addDate(evidence, date);
  for (const party of agreement.parties) evidence.told("parties", party);
  for (const other of agreement.others) evidence.told("other_parties", other);
  for (const person of people) addPerson(evidence, "signatories", person);
  for (const { topic, span } of topics) evidence.cell("topics", topic, [span], "topic.phrase:inferred");
  return {
    table: "agreements",
    key,
    document_id: analysis.document.row.document_id,
    published: analysis.document.row.published,
    date: date?.value ?? null,
    topics: topics.map(({ topic }) => topic),
    meeting,
    kind: agreement.kind,
    status: agreement.status.value,
    instrument: agreement.instrument?.value ?? null,
    content,
    parties: agreement.parties.map((party) => party.value).toSorted(),
    other_parties: agreement.others.map((other) => other.value).toSorted(),
    signatories: people.map(draftPerson),
    evidence: evidence.rows,
  };
}

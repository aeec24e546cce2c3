/** What is settled of a record before its cells are read from its drafts. */
export interface RecordMaking<Row> {
  readonly id: string;
  /** Cells that a person has corrected: they go before whatever the documents say. */
  readonly curated: Partial<Row>;
}

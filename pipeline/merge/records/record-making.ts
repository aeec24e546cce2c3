/** What is settled of a record before its cells are read from its drafts. */
export interface RecordMaking<Row> {
  readonly id: string;
  /** Cells that a person has corrected: they go before whatever the documents say. */
  readonly curated: Partial<Row>;
}

/** Cells as a person has corrected them; nearly always nobody has. */
export const corrected = <Cells extends object>(cells: Cells, curated: object): Cells => (isEmpty(curated) ? cells : { ...cells, ...curated });

function isEmpty(cells: object): boolean {
  for (const _ in cells) return false;
  return true;
}

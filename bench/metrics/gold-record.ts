/** Records that a careful reader would make of an article: what the tables are measured against. */

interface Common {
  readonly key: string;
  readonly date: string | null;
  /** What two careful readers could see differently is not required: neither missed nor false. */
  readonly required?: boolean;
}

export interface GoldMeeting extends Common {
  readonly status: string;
  readonly format: string;
  readonly participants: ReadonlyArray<{ readonly name: string }>;
  readonly parties: readonly string[];
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
  /** Meetings of different articles that are one occasion share it. */
  readonly event?: string | null;
}

export interface GoldAgreement extends Common {
  readonly kind: string;
  readonly status?: string;
  readonly content: string | readonly string[];
  readonly variants?: readonly string[];
  readonly parties: readonly string[];
}

export interface GoldStatement extends Common {
  readonly speaker: string;
  /** Other readings of who speaks. */
  readonly speaker_alt?: string | readonly string[] | null;
  readonly country: string | null;
  readonly kind: string;
  readonly content: string | readonly string[];
  readonly variants?: readonly string[];
  readonly addressee: string | null;
}

export interface GoldRecords {
  readonly meetings: readonly GoldMeeting[];
  readonly agreements: readonly GoldAgreement[];
  readonly statements: readonly GoldStatement[];
}

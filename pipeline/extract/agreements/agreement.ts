/** An undertaking of several parties as one document tells it. */
import type { AgreementKind, AgreementStatus } from "../../../schemas/agreement.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Span } from "../../../schemas/span.ts";
import type { Told } from "../meetings/passage.ts";
import type { Referent } from "../mention.ts";

export interface DocumentAgreement {
  readonly sentence: number;
  /** Tokens of the verb group. */
  readonly first: number;
  readonly last: number;
  readonly verb: Span;
  readonly kind: AgreementKind;
  readonly status: Told<AgreementStatus>;
  readonly content: Span;
  readonly instrument: Told<string> | null;
  readonly people: readonly Referent[];
  readonly parties: readonly Told<string>[];
  /** Movements without a code. */
  readonly others: readonly Told<string>[];
  readonly portfolios: readonly string[];
  readonly date: Told<EdtfDate> | null;
  /** Who relays it: the ministry or minister in whose words it is told. */
  readonly reporter: string | null;
}

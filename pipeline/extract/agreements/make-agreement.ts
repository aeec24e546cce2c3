/** Makes the row of an agreement of what a form of telling it has found. */
import type { AgreementKind, AgreementStatus } from "../../../schemas/agreement.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Told } from "../meetings/passage.ts";
import { spanOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import type { Cast } from "./parties/side.ts";

/** What is particular to one agreement; left out: that it was agreed, is concluded, by the word that tells it, and without a name, a day or a reporter. */
export interface Telling {
  readonly sentence: number;
  /** The verb group or noun that tells of it. */
  readonly word: TokenRange;
  /** Where it stands, when that is not where the word is: the line of a list. */
  readonly at?: TokenRange;
  readonly kind?: AgreementKind;
  readonly status?: AgreementStatus;
  /** The words that give the status. */
  readonly basis?: TokenRange;
  readonly method?: string;
  readonly content: TokenRange;
  readonly instrument?: Told<string> | null;
  readonly cast: Cast;
  readonly date?: Told<EdtfDate> | null;
  readonly reporter?: string | null;
}

/** The agreement of a telling. */
export function makeAgreement(analysis: Analysis, telling: Telling): DocumentAgreement {
  const { sentence, word, content, cast } = telling;
  const { first, last } = telling.at ?? word;
  return {
    sentence,
    first,
    last,
    verb: spanOf(analysis, word),
    kind: telling.kind ?? "agreed",
    status: {
      value: telling.status ?? "concluded",
      spans: [spanOf(analysis, telling.basis ?? word)],
      method: telling.method ?? "status.verb:stated",
    },
    content: spanOf(analysis, content),
    instrument: telling.instrument ?? null,
    people: cast.people,
    parties: cast.parties,
    others: cast.others,
    portfolios: cast.portfolios,
    date: telling.date ?? null,
    reporter: telling.reporter ?? null,
  };
}

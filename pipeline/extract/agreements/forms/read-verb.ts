/** What a verb of agreeing has been read to say, in whichever form. */
import type { AgreementVerb } from "../../../lexicon/events.ts";
import type { AgreementContent } from "../content/agreement-content.ts";

/** One reading of a verb with what it governs. */
export interface ReadVerb {
  readonly entry: AgreementVerb;
  readonly content: AgreementContent;
  /** "no agreement was reached" */
  readonly denied: boolean;
  /** "They signed the agreement on Monday": one of which the reader has heard, which counts where it has not been told yet. */
  readonly known?: boolean;
}

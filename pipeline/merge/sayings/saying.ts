/** What agreements and statements have in common for the merge: somebody's words on some day. */
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import { dayRange, weeksAround, weeksOf, type DayRange } from "../days.ts";
import { standingOf, type Standing } from "../identity/anchor.ts";
import { sortedUnique } from "../order.ts";
import type { Placed } from "../records/placed.ts";
import { readContent, type Content } from "./content.ts";

/** Plain data, so that it can be kept on a shelf. */
export interface Saying {
  readonly standing: Standing;
  readonly document: string;
  readonly root: string;
  readonly isCopy: boolean;
  /** Days and the day of the document: an undated one belongs near it. */
  readonly days: DayRange;
  readonly weeks: readonly number[];
  readonly meeting: string | null;
  readonly content: Content;
  /** Who: the parties of an agreement, the speaker of a statement. */
  readonly who: readonly string[];
  /** What one compares before the words: the kind of an agreement, the kind of speaker of a statement. */
  readonly sort: string;
  readonly cue: string | null;
  readonly country: string | null;
}

/** Signing is its own act; the other joint verbs are used for one another by reporters. */
export const SIGNED = "signed";
const FAILED = "not_reached";

/** An agreement as a saying. */
export function agreementSaying(placed: Placed<AgreementDraft>): Saying {
  const { draft } = placed;
  const failed = draft.status === FAILED ? ` ${FAILED}` : "";
  const parties = sortedUnique([...draft.parties, ...draft.other_parties]);
  return sayingOf(placed, readContent(draft.content, false), parties, (draft.kind === SIGNED ? SIGNED : "agreed") + failed, draft.kind, null);
}

/** A statement as a saying; `speaker` is the key of the actor, or the words that name a speaker who is none. */
export function statementSaying(placed: Placed<StatementDraft>, speaker: string): Saying {
  const { draft } = placed;
  return sayingOf(placed, readContent(draft.content, draft.kind === "direct"), [speaker], draft.speaker_type, draft.cue, draft.speaker_country);
}

function sayingOf(
  placed: Placed<AgreementDraft | StatementDraft>,
  content: Content,
  who: readonly string[],
  sort: string,
  cue: string | null,
  country: string | null,
): Saying {
  const { draft, root, isCopy, meeting } = placed;
  const days = dayRange(draft.date);
  const known = weeksOf(days);
  return {
    standing: standingOf(placed),
    document: draft.document_id,
    root,
    isCopy,
    days,
    weeks: known.length > 0 ? known : weeksAround(draft.published),
    meeting,
    content,
    who,
    sort,
    cue,
    country,
  };
}

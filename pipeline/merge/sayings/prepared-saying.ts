/** A saying as its document alone gives it, and what only all documents give. */
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { CountryNames } from "../country-names.ts";
import { sortedUnique } from "../order.ts";
import { speakerMention } from "../people/actor-mentions.ts";
import { actorName, type ActorName } from "../people/actor-name.ts";
import type { Placed } from "../records/placed.ts";
import { stems } from "../words.ts";
import { agreementSaying, statementSaying, type Saying } from "./saying.ts";

export interface PreparedSaying {
  /** Without rank and meeting, as of an original. */
  readonly saying: Saying;
  /** The key of its meeting in its document. */
  readonly meeting: string | null;
  /** A speaker who is an actor. */
  readonly speaker: ActorName | null;
}

/** Prepares an agreement or a statement. Speakers who are no actors, "a government official" or "the two ministers", are told apart by their words. */
export function prepareSaying(placed: Placed<AgreementDraft | StatementDraft>, countries: CountryNames): PreparedSaying {
  const { draft } = placed;
  if (draft.table === "agreements") return { saying: agreementSaying(placed as Placed<AgreementDraft>), meeting: draft.meeting, speaker: null };
  const mention = speakerMention(draft, countries);
  const saying = statementSaying(placed as Placed<StatementDraft>, unnamed(draft));
  return { saying, meeting: draft.meeting, speaker: mention === null ? null : actorName(mention, countries) };
}

function unnamed(draft: StatementDraft): string {
  return `${draft.speaker_type} ${draft.speaker_country ?? ""} ${sortedUnique(stems(draft.speaker)).join(" ")}`;
}

/** What all documents give of a saying; `actor` is that of the speaker. */
export interface SayingPlace {
  readonly rank: number;
  readonly root: string;
  readonly isCopy: boolean;
  readonly meeting: string | null;
  readonly actor: string | null;
}

/** The saying in its place. */
export function placeSaying({ saying }: PreparedSaying, { rank, root, isCopy, meeting, actor }: SayingPlace): Saying {
  const { standing, document, days, weeks, content, who, sort, cue, country } = saying;
  return {
    standing: { rank, anchor: standing.anchor, ownId: standing.ownId },
    document,
    root,
    isCopy,
    days,
    weeks,
    meeting,
    content,
    who: actor === null ? who : [actor],
    sort,
    cue,
    country,
  };
}

/** A saying as its document alone gives it, and what only all documents give. */
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { CountryNames } from "../country-names.ts";
import { sortedUnique } from "../order.ts";
import { speakerMention } from "../people/actor-mentions.ts";
import { actorName, type ActorName } from "../people/actor-name.ts";
import type { Placed } from "../records/placed.ts";
import { fillHoles, HOLE } from "../../spool/holes.ts";
import { asciiJson, UNIT } from "../../spool/pieces.ts";
import { stems } from "../wording/words.ts";
import { agreementSaying, statementSaying, type Saying } from "./saying.ts";

export interface PreparedSaying {
  /** JSON with holes for what only all documents give. */
  readonly saying: string;
  /** The key of its meeting in its document. */
  readonly meeting: string | null;
  /** A speaker who is an actor. */
  readonly speaker: ActorName | null;
  /** Who, as its document alone tells it, as JSON. */
  readonly who: string;
}

/** Prepares an agreement or a statement. Speakers who are no actors, "a government official" or "the two ministers", are told apart by their words. */
export function sayingText(placed: Placed<AgreementDraft | StatementDraft>, countries: CountryNames): string {
  const { draft } = placed;
  const mention = draft.table === "agreements" ? null : speakerMention(draft, countries);
  const { standing, who, document, days, weeks, content, sort, cue, country } =
    draft.table === "agreements"
      ? agreementSaying(placed as Placed<AgreementDraft>)
      : statementSaying(placed as Placed<StatementDraft>, unnamed(draft));
  const saying: Saying = {
    standing: { rank: HOLE, anchor: standing.anchor, ownId: standing.ownId },
    root: HOLE,
    isCopy: HOLE,
    meeting: HOLE,
    who: HOLE,
    document,
    days,
    weeks,
    content,
    sort,
    cue,
    country,
  };
  return [asciiJson(saying), draft.meeting ?? "", mention === null ? "" : asciiJson(actorName(mention, countries)), asciiJson(who)].join(UNIT);
}

/** What was prepared. */
export function readSaying(text: string): PreparedSaying {
  const [saying, meeting, speaker, who] = text.split(UNIT) as [string, string, string, string];
  return { saying, meeting: meeting || null, speaker: speaker === "" ? null : (JSON.parse(speaker) as ActorName), who };
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

/** The JSON of the saying in its place. */
export const placeSaying = ({ saying, who }: PreparedSaying, { rank, root, isCopy, meeting, actor }: SayingPlace): string =>
  fillHoles(saying, [String(rank), asciiJson(root), String(isCopy), asciiJson(meeting), actor === null ? who : asciiJson([actor])]);

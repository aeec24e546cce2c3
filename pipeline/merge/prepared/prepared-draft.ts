/** What the merge needs of one draft, as a text: all that does not depend on other documents is made where the document is read. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { rowLine } from "../../rows/row-line.ts";
import { asciiJson, firstPieces, UNIT } from "../../spool/pieces.ts";
import type { CountryNames } from "../country-names.ts";
import { anchorKey, ownId } from "../identity/anchor.ts";
import { speakerMention } from "../people/actor-mentions.ts";
import { actorName, type ActorName } from "../people/actor-name.ts";
import type { JoinedPerson } from "../people/join-people.ts";
import { bareDraft, wholeDraft, type BareDraft } from "../records/packed-evidence.ts";
import type { Placed } from "../records/placed.ts";
import { aloneRecord } from "./alone.ts";

/** A draft, opaque but for what is asked of it. */
export interface PreparedDraft {
  /** The draft itself but for what its evidence tells, for `unpackDraft`. */
  readonly packed: string;
  /** Its key in its document. */
  readonly key: string;
  /** The key of its meeting in its document, empty for none, and who speaks; for `speakerOf`. */
  readonly meeting: string;
  readonly speaker: string;
  /** What its record has if nothing joins it: its id; its row, with holes, empty when it must be made anew; its entry in the register; who takes part; its evidence. */
  readonly ownId: string;
  readonly row: string;
  readonly identity: string;
  readonly people: string;
  /** Lines, parted by UNIT; empty for none. */
  readonly evidence: string;
}

/** The text of a draft. */
export function prepareDraft(placed: Placed, countries: CountryNames): string {
  const id = ownId(placed);
  const { row, evidence, people } = aloneRecord(placed, id, countries) ?? { row: "", evidence: [], people: [] };
  const { meeting, speaker } = bindings(placed.draft, countries);
  return [
    packDraft(placed, evidence),
    placed.draft.key,
    meeting ?? "",
    speaker === null ? "" : asciiJson(speaker),
    id,
    row,
    identityText(id, placed),
    people.length === 0 ? "[]" : asciiJson(people),
    evidence.map((one) => rowLine("evidence", one)).join(UNIT),
  ].join(UNIT);
}

/** As `identityLine` gives it; ids and anchors have nothing to escape. */
const identityText = (id: string, placed: Placed): string =>
  `${id}\t{"id":"${id}","table":"${placed.draft.table}","anchors":["${anchorKey(placed)}"]}`;

/** The draft of a text. */
export function readDraft(text: string): PreparedDraft {
  const [packed, key, meeting, speaker, id, row, identity, people, evidence] = firstPieces(text, 8);
  return {
    packed: packed!,
    key: key!,
    meeting: meeting!,
    speaker: speaker!,
    ownId: id!,
    row: row!,
    identity: identity!,
    people: people!,
    evidence: evidence!,
  };
}

/** What of a draft only all documents tell: which merged meeting its own is, and which actor speaks. */
interface Bindings {
  readonly meeting: string | null;
  readonly speaker: ActorName | null;
}

function bindings(draft: Draft, countries: CountryNames): Bindings {
  if (draft.table !== "statements") return { meeting: draft.table === "meetings" ? null : draft.meeting, speaker: null };
  const mention = speakerMention(draft, countries);
  return { meeting: draft.meeting, speaker: mention === null ? null : actorName(mention, countries) };
}

/** The name of the actor who speaks; null for a speaker who is none. */
export const speakerOf = ({ speaker }: PreparedDraft): ActorName | null => (speaker === "" ? null : (JSON.parse(speaker) as ActorName));

/** The people of a meeting. */
export const peopleOf = ({ people }: PreparedDraft): readonly JoinedPerson[] => JSON.parse(people) as readonly JoinedPerson[];

interface Packed {
  readonly bare: BareDraft;
  /** Where among the evidence the anchor is; -1 for none. */
  readonly anchor: number;
  readonly ordinal: number;
}

function packDraft({ draft, anchor, ordinal }: Placed, rows: readonly Evidence[]): string {
  return asciiJson({ bare: bareDraft(draft, rows), anchor: anchor === null ? -1 : draft.evidence.indexOf(anchor), ordinal } satisfies Packed);
}

/** A draft and what its document alone says of its place. */
export interface UnpackedDraft<D extends Draft> {
  readonly draft: D;
  readonly anchor: DraftEvidence | null;
  readonly ordinal: number;
}

/** The draft that was packed. */
export function unpackDraft<D extends Draft>({ packed, evidence }: Pick<PreparedDraft, "packed" | "evidence">): UnpackedDraft<D> {
  const { bare, anchor, ordinal } = JSON.parse(packed) as Packed;
  const draft = wholeDraft<D>(bare, evidence.split(UNIT));
  return { draft, anchor: anchor < 0 ? null : draft.evidence[anchor]!, ordinal };
}

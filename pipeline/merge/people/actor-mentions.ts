/** Everyone who speaks or takes part, as the drafts name them. */
import type { ActorKind } from "../../../schemas/actor.ts";
import type { AgreementDraft, Draft, MeetingDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { CountryNames } from "../country-names.ts";
import { documentKey, placeKey, type Unranked } from "../records/placed.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { stems } from "../words.ts";

export interface ActorMention {
  readonly kind: ActorKind;
  readonly name: string;
  readonly role: string | null;
  readonly country: string | null;
  /** Code of a state or an organisation that has one; it is the whole identity then. */
  readonly code: string | null;
  /** The document that has the mention and its day; absent or null when they are not known. */
  readonly document?: string;
  readonly day?: string | null;
}

/** A statement's speaker as an actor; null for groups, documents and the anonymous. */
export function speakerMention(draft: StatementDraft, countries: CountryNames): ActorMention | null {
  const { speaker: name, speaker_role: role, speaker_country: country } = draft;
  if (draft.speaker_type === "person") return { kind: "person", name, role, country, code: null };
  if (draft.speaker_type !== "government" && draft.speaker_type !== "organisation") return null;
  if (country !== null && isNameOf(name, country, countries)) return codeMention(country, countries);
  return { kind: draft.speaker_type === "government" ? "body" : "organisation", name, role: null, country, code: null };
}

function isNameOf(name: string, code: string, countries: CountryNames): boolean {
  const official = countries.rows.get(code)?.name;
  return name === code || (official !== undefined && stems(official).join(" ") === stems(name).join(" "));
}

/** A state or organisation by its code. */
export function codeMention(code: string, countries: CountryNames): ActorMention {
  const entry = countries.rows.get(code);
  return { kind: entry?.kind === "organisation" ? "organisation" : "state", name: entry?.name ?? code, role: null, country: code, code };
}

/** The key by which the mentions of drafts sort, oldest first: originals before copies, then by day, document and place in the text. */
export const mentionKey = (entry: Unranked): string =>
  [documentKey(entry), numberKey(entry.anchor?.start ?? 0), entry.draft.table, placeKey(entry)].join(" ");

/** The actors whom a draft mentions, with its document and the day. */
export const actorMentions = (draft: Draft, countries: CountryNames): ActorMention[] =>
  mentionsOf(draft, countries).map(({ kind, name, role, country, code }) => ({
    kind,
    name,
    role,
    country,
    code,
    document: draft.document_id,
    day: draft.published,
  }));

function mentionsOf(draft: Draft, countries: CountryNames): ActorMention[] {
  if (draft.table === "statements") {
    const speaker = speakerMention(draft, countries);
    return speaker === null ? [] : [speaker];
  }
  const people = draft.table === "meetings" ? draft.people : draft.signatories;
  return [
    ...people.map(({ name, role, country }) => ({ kind: "person" as const, name, role, country, code: null })),
    ...partyMentions(draft, countries),
  ];
}

function partyMentions(draft: MeetingDraft | AgreementDraft, countries: CountryNames): ActorMention[] {
  const others = draft.other_parties.map((name) => ({ kind: "organisation" as const, name, role: null, country: null, code: null }));
  return [...draft.parties.map((code) => codeMention(code, countries)), ...others];
}

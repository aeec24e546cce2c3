/** Everyone who speaks or takes part, as the drafts name them. */
import type { ActorKind } from "../../../schemas/actor.ts";
import type { Draft, StatementDraft } from "../../../schemas/draft.ts";
import { fold } from "../../text/fold.ts";
import type { CountryNames } from "../country-names.ts";
import { compareText } from "../order.ts";
import { placeKey, type Placed } from "../records/placed.ts";
import { numberKey } from "../../spool/sort-key.ts";
import { stems } from "../wording/words.ts";
import { actorName } from "./actor-name.ts";

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
  /** The key of its actor, where it is at hand. */
  readonly key?: string;
}

/** A statement's speaker as an actor; null for groups, documents and the anonymous. */
export function speakerMention(draft: StatementDraft, countries: CountryNames): ActorMention | null {
  const { speaker: name, speaker_role: role, speaker_country: country } = draft;
  if (draft.speaker_type === "person") return { kind: "person", name, role, country, code: null };
  if (draft.speaker_type !== "government" && draft.speaker_type !== "organisation") return null;
  if (country !== null && isNameOf(name, country, countries)) return codeMention(country, countries);
  return { kind: draft.speaker_type === "government" ? "body" : "organisation", name, role: null, country, code: null };
}

/** "Türkiye", "Turkey" and "Ankara" are one state. */
function isNameOf(name: string, code: string, countries: CountryNames): boolean {
  if (countries.names.get(fold(name)) === code) return true;
  const official = countries.rows.get(code)?.name;
  return name === code || (official !== undefined && stems(official).join(" ") === stems(name).join(" "));
}

/** A state or organisation by its code. */
function codeMention(code: string, countries: CountryNames): ActorMention {
  const entry = countries.rows.get(code);
  return { kind: entry?.kind === "organisation" ? "organisation" : "state", name: entry?.name ?? code, role: null, country: code, code };
}

/** A mention by the key of its actor, but for what all mentions of a document share. */
export type KeyedMention = Pick<ActorMention, "kind" | "name" | "role" | "country" | "code"> & { readonly key: string };

/** Whom the drafts of one document mention, in the order of the text. What repeats the last mention of an actor says nothing new and is left out. */
export function mentionsIn(drafts: readonly Placed[], countries: CountryNames): KeyedMention[] {
  const inOrder: { readonly draft: Draft; readonly order: string }[] = [];
  for (const placed of drafts) inOrder.push({ draft: placed.draft, order: orderKey(placed) });
  inOrder.sort((a, b) => compareText(a.order, b.order));
  const last = new Map<string, KeyedMention>();
  const mentions: KeyedMention[] = [];
  for (const { draft } of inOrder) {
    for (const mention of mentionsOf(draft, countries)) {
      const { kind, name, role, country, code } = mention;
      const { key } = actorName(mention, countries);
      const before = last.get(key);
      if (before !== undefined && before.name === name && before.role === role && before.kind === kind) continue;
      const keyed = { kind, name, role, country, code, key };
      last.set(key, keyed);
      mentions.push(keyed);
    }
  }
  return mentions;
}

/** By place in the text. */
const orderKey = (placed: Placed): string => [numberKey(placed.anchor?.start ?? 0), placed.draft.table, placeKey(placed)].join(" ");

function mentionsOf(draft: Draft, countries: CountryNames): ActorMention[] {
  const mentions: ActorMention[] = [];
  if (draft.table === "statements") {
    const speaker = speakerMention(draft, countries);
    if (speaker !== null) mentions.push(speaker);
    return mentions;
  }
  const people = draft.table === "meetings" ? draft.people : draft.signatories;
  for (const { name, role, country } of people) mentions.push({ kind: "person", name, role, country, code: null });
  for (const code of draft.parties) mentions.push(codeMention(code, countries));
  for (const name of draft.other_parties) mentions.push({ kind: "organisation", name, role: null, country: null, code: null });
  return mentions;
}

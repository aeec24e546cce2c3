/** Words that report meetings and agreements. */
import type { AgreementKind, AgreementStatus } from "../../schemas/agreement.ts";
import type { MeetingFormat, MeetingStatus } from "../../schemas/meeting.ts";
import { indexPhrases, type PhraseIndex } from "./phrases.ts";

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/**
 * What a meeting verb needs: `meet` a plural subject or an interlocutor, `with` an interlocutor after "with",
 * `discuss-with` also a thing discussed, `receive` an interlocutor as object, `gather` a plural subject,
 * `visit` one in whose place they meet, `call` an interlocutor as object of whom nothing more is said, `unite` a plural object that its subject need not belong to.
 */
export type MeetingFrame = "meet" | "with" | "discuss-with" | "receive" | "visit" | "gather" | "call" | "unite";

export interface MeetingVerb {
  /** Words that must follow the verb: "sat down"; behind "*" they follow its object: "pulled the minister aside". */
  readonly particle: readonly string[];
  readonly frame: MeetingFrame;
  readonly format: MeetingFormat;
}

/** `plain` nouns are meetings by themselves, `light` ones only when held or between parties, `plural` ones are several, `hint` ones tell the format alone, `edition` ones are one more of the meetings just told, `given` ones are meetings only when given for an office-holder. */
export type MeetingNounUse = "plain" | "light" | "plural" | "call" | "hint" | "edition" | "given";

export type ModifierEffect = "private" | "virtual" | "phone" | "in_person" | "separate" | "apart" | "earlier" | "later" | "next" | "many";

/** What an agreement verb takes: `any` complement, an infinitive, a that-clause, a noun phrase, or one that names an `instrument`, a `deal`, a `proposal`, a `view`, a `commitment`, a `position`, a `stance` that is no mere arrangement, a joint `statement` or `body`, diplomatic `relations`, notes or letters that they `exchange`, a `dispute`, the `terms` of what they do together, a `programme` that they carry out, an instrument of their `own`, a `measure` they take ("the reopening of the border"), a clause on the `course` that they will take. */
export type AgreementComplement =
  | "any"
  | "to"
  | "that"
  | "np"
  | "instrument"
  | "deal"
  | "proposal"
  | "view"
  | "commitment"
  | "position"
  | "stance"
  | "statement"
  | "body"
  | "relations"
  | "exchange"
  | "dispute"
  | "terms"
  | "measure"
  | "programme"
  | "own"
  | "course";

/** What the noun says that tells one kind of complement from another: a view that is held, a body that is set up, one that is shared between parties. */
export const AGREEMENT_NOUNS = [
  "view",
  "commitment",
  "position",
  "arrangement",
  "statement",
  "proposal",
  "relations",
  "exchanged",
  "dispute",
  "terms",
  "measure",
  "programme",
  "shared",
  "body",
  "shared_body",
] as const;
export type AgreementNoun = (typeof AGREEMENT_NOUNS)[number];

/** Where the parties of an agreement verb stand: its `subject`, with a partner in its object; its subject `all` alone ("approved"); its `object` ("brokered a truce between A and B"), or the `talks` that are its subject. */
export type AgreementRole = "subject" | "all" | "object" | "talks";

export interface AgreementVerb {
  readonly kind: AgreementKind;
  /** What the verb says in the past tense. */
  readonly status: AgreementStatus;
  /** Words that must follow the verb: "withdraw from", "hammer out". */
  readonly particle: readonly string[];
  readonly parties: AgreementRole;
  readonly complements: readonly AgreementComplement[];
}

export interface EventLexicon {
  readonly meetingVerbs: ReadonlyMap<string, readonly MeetingVerb[]>;
  readonly meetingNouns: PhraseIndex<{ readonly use: MeetingNounUse; readonly format: MeetingFormat }>;
  /** Verbs that carry a meeting noun as object or subject, and what they say of it in the past tense. */
  readonly carriers: ReadonlyMap<string, MeetingStatus>;
  /** Verbs by which somebody speaks of a meeting that is past: "hailed his talks with A". */
  readonly remarks: ReadonlySet<string>;
  readonly modifiers: ReadonlyMap<string, ModifierEffect>;
  readonly agreementVerbs: ReadonlyMap<string, readonly AgreementVerb[]>;
  readonly agreementNouns: ReadonlyMap<AgreementNoun, ReadonlySet<string>>;
  readonly instruments: PhraseIndex<true>;
}

/** Indexes the lists of meetings and agreements; `rows` gives the rows of a list by name. */
export function indexEvents(rows: (name: string) => Rows, abbreviations: ReadonlySet<string>): EventLexicon {
  return {
    meetingVerbs: byLemma(rows("meeting-verbs"), (row) => ({
      particle: wordsOf(row["particle"]!),
      frame: row["frame"] as MeetingFrame,
      format: row["format"] as MeetingFormat,
    })),
    meetingNouns: indexPhrases(
      rows("meeting-nouns").map((row) => [row["noun"]!, { use: row["use"] as MeetingNounUse, format: row["format"] as MeetingFormat }] as const),
      abbreviations,
    ),
    carriers: new Map(rows("meeting-carriers").map((row) => [row["lemma"]!, row["status"] as MeetingStatus])),
    remarks: new Set(rows("meeting-remarks").map((row) => row["lemma"]!)),
    modifiers: new Map(rows("meeting-modifiers").map((row) => [row["word"]!, row["effect"] as ModifierEffect])),
    agreementVerbs: byLemma(rows("agreement-verbs"), (row) => ({
      kind: row["kind"] as AgreementKind,
      status: row["status"] as AgreementStatus,
      particle: wordsOf(row["particle"]!),
      parties: row["parties"] as AgreementRole,
      complements: row["complement"]!.split(" ") as AgreementComplement[],
    })),
    agreementNouns: indexNouns(rows("agreement-nouns")),
    instruments: indexPhrases(
      rows("instruments").map((row) => [row["form"]!, true as const] as const),
      abbreviations,
    ),
  };
}

function indexNouns(rows: Rows): ReadonlyMap<AgreementNoun, ReadonlySet<string>> {
  const nouns = new Map(AGREEMENT_NOUNS.map((noun) => [noun, new Set<string>()] as const));
  for (const row of rows) nouns.get(row["class"] as AgreementNoun)!.add(row["word"]!);
  return nouns;
}

const wordsOf = (cell: string): readonly string[] => cell.split(" ").filter((word) => word !== "");

/** A verb may have several readings ("concluded a treaty", "concluded that"); those with a particle come first, the longest before all. */
function byLemma<Verb extends { readonly particle: readonly string[] }>(
  rows: Rows,
  verbOf: (row: Rows[number]) => Verb,
): ReadonlyMap<string, readonly Verb[]> {
  const verbs = new Map<string, Verb[]>();
  for (const row of rows) verbs.set(row["lemma"]!, [...(verbs.get(row["lemma"]!) ?? []), verbOf(row)]);
  for (const readings of verbs.values()) readings.sort((a, b) => b.particle.length - a.particle.length);
  return verbs;
}

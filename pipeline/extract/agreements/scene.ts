/** What is known when the parties of an agreement are looked for: its sentence, its clause, and its document so far. */
import type { AgreementVerb } from "../../lexicon/events.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { NounFrame } from "../meetings/nouns/noun-frame.ts";
import type { Participants } from "../meetings/parties/participants.ts";
import type { AgreementContent } from "./content/agreement-content.ts";
import type { History } from "./parties/company.ts";
import type { Relay } from "./parties/relay.ts";

/** A sentence and what is known of its document when its agreements are read. */
export interface Scene extends History {
  readonly chunks: Chunks;
  readonly index: number;
  /** The meeting nouns of the sentence. */
  readonly frames: readonly NounFrame[];
  /** Those in whose name the document itself speaks. */
  readonly issuers: Participants | null;
}

/** What a verb of agreeing has around it. */
export interface Clause extends Scene {
  readonly verb: VerbGroup;
  readonly entry: AgreementVerb;
  readonly content: AgreementContent;
  readonly namesInstrument: boolean;
  readonly relay: Relay;
  /** A participle behind its noun: "a treaty signed by A and B". */
  readonly reduced: boolean;
}

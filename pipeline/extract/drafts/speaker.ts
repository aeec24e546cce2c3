/** Who speaks in an attribution: a person or body that the document knows, whom an apposition names, or somebody by his words alone. */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { whoIs } from "../meetings/parties/participants.ts";
import { apposedTo } from "../reference/apposed.ts";
import { referentOf } from "../reference/referent.ts";
import { unlistedSpeaker } from "../reference/unlisted-speaker.ts";
import { wordSet } from "../word-set.ts";
import type { Said } from "./statement-day.ts";

const PRONOUNS = wordSet("he she they both it we i you who his her their");

/** The speaker of an attribution; of a bare quotation, the speaker before. Null when the text does not tell. */
export function speakerOf(analysis: Analysis, attribution: Attribution, before: Said | undefined): Referent | null {
  const { source } = attribution;
  // Nobody says who asked.
  if (source === null && attribution.cue !== null) return null;
  if (source === null) return before !== undefined && before.speaker.kind === "person" ? { ...before.speaker, stated: false } : null;
  if (goesOn(analysis, attribution, source, before)) return { ...before!.speaker, stated: false };
  const referent = named(analysis, source) ?? byWords(analysis, attribution, source);
  if (referent === null || PRONOUNS.has(referent.name.toLowerCase())) return null;
  const words = analysis.tokens.text.slice(analysis.tokens.start[source.first]!, analysis.tokens.end[source.last - 1]!);
  // "the two ministers" speak as such; only a pronoun stands for their names.
  return referent.kind === "group" && !referent.stated && !PRONOUNS.has(words.toLowerCase()) ? { ...referent, name: words } : referent;
}

/** "The junta rejected the offer. In a communique it claimed": whatever spoke in the sentence before, and is nobody, is "it" that speaks. */
function goesOn({ tokens }: Analysis, { sentence }: Attribution, source: TokenRange, before: Said | undefined): boolean {
  if (before === undefined || source.last - source.first > 1 || tokens.lower[source.first] !== "it") return false;
  const { kind, name } = before.speaker;
  // "Officials said… It": several are no "it".
  if (kind === "anonymous" && name.endsWith("s")) return false;
  return before.sentence < sentence && before.sentence >= sentence - 1 && kind !== "person" && kind !== "group";
}

const BROADCASTERS = wordSet("radio television tv");

/** Whom the words mean; where they are no name of anybody, the one whom an apposition behind them names. */
function named(analysis: Analysis, source: TokenRange): Referent | null {
  const known = whoIs(analysis, source);
  // "Radio Lima": an outlet named after a place is not its government.
  if (known?.kind === "government" && BROADCASTERS.has(analysis.tokens.lower[source.first]!)) return null;
  if (known !== null && known.kind !== "anonymous") return known;
  const apposed = apposedTo(analysis, source);
  return apposed === null ? known : referentOf(analysis, apposed);
}

function byWords(analysis: Analysis, { cue, sourcePronoun }: Attribution, source: TokenRange): Referent | null {
  const verb = cue === null || sourcePronoun !== null ? undefined : analysis.lexicon.cues.byLemma.get(cue.lemma);
  return verb === undefined ? null : unlistedSpeaker(analysis, source, verb, cue!);
}

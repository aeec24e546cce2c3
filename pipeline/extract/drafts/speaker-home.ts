/** The state of a speaker whose words name none: "officials here", "an aide to President Holm", "a security source in Lima". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { POSSESSIVES } from "../closed-classes.ts";
import type { Referent } from "../mention.ts";
import { isHigh } from "../meetings/parties/participants.ts";
import { mentionAt, resolveReference } from "../reference/index.ts";
import { ownerOf } from "../reference/owner-state.ts";
import { wordSet } from "../word-set.ts";
import { canHave } from "../mentions/state-offices.ts";
import { isDomestic } from "./domestic-bodies.ts";
import type { StateSigns, ToldState } from "./state-signs.ts";

/** Whom else a source may serve than the state that it speaks from. */
const OF_OTHERS = wordSet(
  "african aid airline allied arab asian bank both church club capitals coalition company conference countries embassy european federation foreign governments guerrilla hospital hotel humanitarian independent industry insurgent international latin league mission oil opposition organisation organization party rebel red regional relief separatist shipping summit u.n. un union university visiting western world",
);
/** Who may be of any state, but is of the one whose name stands with him: "sources in Lima". */
const TRAVELLING = wordSet("source sources quarters circles");
/** Who faces another, and serves somebody else: "his counterpart". */
const FACING = wordSet(
  "counterpart counterparts guest guests host hosts visitor visitors interlocutor interlocutors critic critics opponent opponents rival rivals neighbour neighbours neighbor neighbors ally allies",
);
const HERE = wordSet("here capital");
const OWNED = wordSet("to of for from with");
const AT = wordSet("in at from");

/** The speaker with the state that the words of `source`, the place it speaks from or the report tell; as it was where they tell none. `met`: whether it takes part in a meeting, and may be from anywhere. */
export function withHome(analysis: Analysis, speaker: Referent, source: TokenRange | null, met: boolean, signs: StateSigns): Referent {
  if (source === null || !SPEAKING.has(speaker.kind)) return speaker;
  for (let at = source.first; at < source.last; at++) if (FACING.has(analysis.tokens.lower[at]!)) return speaker;
  const isStated = speaker.country !== null || speaker.parties.length > 0;
  // A ministry without a name may have been taken for that of the paper's own state.
  const state = isStated && speaker.kind !== "government" ? null : ownerOf(analysis, source);
  if (state !== null) return { ...speaker, country: state.code, parties: [state.code], home: state.span };
  if (isStated) return speaker;
  const served = servedBy(analysis, source, speaker);
  // "the ministry's spokesman": of a body whose state is told no more than his.
  const owner = served?.country === null && (served.kind === "government" || served.role !== null) ? null : served;
  const own = owner === null ? (placeOf(analysis, source) ?? titled(speaker, signs)) : homeOf(owner);
  const serves = owner === null && servesState(analysis, speaker, source, met);
  const around = serves ? signs.around(source.first) : owner === null && isDomestic(analysis, speaker, source) ? signs.inside(source.first) : null;
  const home = own ?? (around !== null && isHigh(speaker.level) && signs.isHeld(around.code, speaker) ? null : around);
  const { role, level, portfolio } = speaker;
  // China has no foreign secretary.
  if (home !== null && own === null && role !== null && level !== null && !canHave(analysis, home.code, { role, level, portfolio })) return speaker;
  return home === null ? speaker : { ...speaker, country: home.code, parties: [home.code], home: home.span };
}

const SPEAKING: ReadonlySet<string> = new Set(["anonymous", "organisation", "person", "government"]);

/** "an aide to President Holm", "Holm's spokesman", "his chief of staff": the one who is served. */
function servedBy(analysis: Analysis, source: TokenRange, speaker: Referent): Referent | null {
  const { lower } = analysis.tokens;
  if (POSSESSIVES.has(lower[source.first]!)) return resolveReference(analysis, source.first, source.first + 1);
  for (let at = source.first + 1; at < source.last; at++) {
    if (lower[at] === "'s" || lower[at] === "\u2019s") {
      const owner = mentionAt(analysis, at - 1);
      if (owner !== null && OWNERS.has(owner.kind) && owner.first >= source.first) return resolveReference(analysis, owner.first, owner.last);
    }
    const served = OWNED.has(lower[at]!) && at + 1 < source.last ? resolveReference(analysis, at + 1, source.last) : null;
    // "Speaker of the National Assembly A B" serves nobody by that name.
    if (served !== null && NAMED.has(served.kind) && served.name !== speaker.name) return served;
  }
  return null;
}

const NAMED: ReadonlySet<string> = new Set(["person", "government", "organisation"]);
const OWNERS: ReadonlySet<string> = new Set(["person", "body", "office"]);

function homeOf(owner: Referent): ToldState | null {
  const span = owner.home ?? owner.spans.at(-1);
  return owner.country === null || span === undefined ? null : { code: owner.country, span };
}

/** "sources in Lima": the state of the place. */
function placeOf(analysis: Analysis, source: TokenRange): ToldState | null {
  for (let at = source.first + 1; at + 1 < source.last; at++) {
    if (!AT.has(analysis.tokens.lower[at]!)) continue;
    const from = analysis.tokens.lower[at + 1] === "the" ? at + 2 : at + 1;
    const place = mentionAt(analysis, from);
    if (place?.kind === "place" && place.first === from && place.country !== null)
      return { code: place.country, span: { start: place.start, end: place.end } };
  }
  return null;
}

const titled = ({ kind, role }: Referent, signs: StateSigns): ToldState | null => (kind === "person" && role !== null ? signs.titled(role) : null);

/** Whether whoever speaks serves a state by what the words call them, and not an organisation, a movement or a firm. */
function servesState(analysis: Analysis, speaker: Referent, source: TokenRange, met: boolean): boolean {
  const { lower } = analysis.tokens;
  if (speaker.kind === "person")
    return !met && (isRanked(speaker) || isOfBody(analysis, source) || OF_HOUSE.test(lower.slice(source.first, source.first + TO_HOUSE).join(" ")));
  // "the chief justice said"
  let serves = lower[source.first] === "the" && OF_STATES.test(lower.slice(source.first, source.last).join(" "));
  for (let at = source.first; at < source.last; at++) {
    const word = lower[at]!;
    const isField = word === "foreign" && FIELDED.has(lower[at + 1] ?? "");
    if ((OF_OTHERS.has(word) && !isField) || isForeignName(analysis, at)) return false;
    serves ||= analysis.lexicon.words.is(word, "state-source") || (TRAVELLING.has(word) && HERE.has(lower[at + 1] ?? ""));
  }
  return serves;
}

/** "foreign ministry officials" */
const FIELDED = wordSet("ministry ministry's office department secretary minister affairs");

/** Whether a person's office is one of a state, and not of an organisation, a party or the past. */
function isRanked({ role, level }: Referent): boolean {
  if (role === null) return false;
  if (level === "military") return role.toLowerCase() !== "commander";
  return OF_STATES.test(role) || (isHigh(level) && !OF_BODIES.test(role));
}

/** "The ministry's spokesman, A B,": of a body of the state without its name. */
function isOfBody({ tokens: { lower }, lexicon }: Analysis, { first, last }: TokenRange): boolean {
  const at = lower[first] === "the" ? first + 1 : first;
  return at + 1 < last && lower[at + 1] === "'s" && lexicon.words.is(lower[at]!, "state-source");
}

/** What may be written with a capital where it opens a sentence. */
const ATTRIBUTES = wordSet("local state senior top several other some");

/** "Rivas Line officials": a name of something that is no state's */
const isForeignName = (analysis: Analysis, at: number): boolean =>
  analysis.tags[at] === "PROPN" &&
  !ATTRIBUTES.has(analysis.tokens.lower[at]!) &&
  // "the Holm administration"
  !(analysis.tokens.lower[at + 1] === "administration" && analysis.tags[at + 1] === "NOUN") &&
  mentionAt(analysis, at) === null &&
  !analysis.lexicon.words.is(analysis.tokens.lower[at]!, "state-source");

/** Offices that organisations, movements and parties have too. */
const OF_BODIES = /\bsecretary[- ]general\b|\bgeneral secretary\b|\bhigh representative\b|\bcommissioner\b|\bformer\b|\bchairman\b|^leader$|^chief$/i;
/** "State House spokesman A B", "the special adviser to the president on media, A B": words that open with what a state has once. */
const TO_HOUSE = 8;
const OF_HOUSE =
  /^(?:the |an? )?(?:(?:state house|presidency|presidential|palace|cabinet|ministry|government|navy|army|military|air force|armed forces) (?:spokes\w+|aide|advis[eo]r)|(?:senior |special |chief )?(?:aide|advis[eo]r|secretary|assistant) to the (?:president|prime minister))\b/i;
/** Offices that are held at home, in a state alone. */
const OF_STATES =
  /\b(?:premier|national security|minister\b|(?:permanent|principal|cabinet) secretary|chief justice|opposition|(?:chief )?press secretary|(?:attorney|solicitor)[- ]general|chief of staff|deputy president|governor|(?:majority|minority) leader|first lady|speaker|(?:government|police) spokes\w+)\b/i;

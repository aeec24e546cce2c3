/** The noun group of a meeting noun: where it begins, whose it is, and what its modifiers say. */
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import type { ModifierEffect } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import { POSSESSIVES } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt } from "../../reference/index.ts";

const GROUP_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET"]);
const QUOTES = new Set(['"', "\u201c", "\u201d", "``", "''"]);
const OWNERS = new Set([...POSSESSIVES, "its", "our"]);
/** Whether a quotation mark stands at a token. */
export const isQuoteMark = (analysis: Analysis, at: number): boolean => QUOTES.has(analysis.tokens.lower[at]!);

/** "ten hours of talks", "a third round of negotiations": the measure stands for what it measures. */
const MEASURES = new Set([
  "round",
  "rounds",
  "series",
  "session",
  "sessions",
  "minutes",
  "hour",
  "hours",
  "morning",
  "afternoon",
  "evening",
  "weekend",
  "day",
  "days",
  "week",
  "weeks",
  "month",
  "months",
  "set",
  "cycle",
  "phase",
  "stage",
  "bout",
  "leg",
  "edition",
  "iteration",
]);

/** The first token of the group of the meeting noun at `at`, with the measure that stands before it. */
export function startOfFrame(analysis: Analysis, chunks: Chunks, at: number): number {
  const first = groupStart(analysis, chunks, at);
  if (analysis.tokens.lower[first - 1] !== "of" || first - 2 < chunks.sentence.first) return first;
  const measure = chunks.nounAt(first - 2);
  return measure !== null && measure.last === first - 1 && MEASURES.has(analysis.tokens.lower[measure.head]!) ? measure.first : first;
}

/** "talks", "call" and "meeting" are verbs too; behind a determiner, a possessor, an adjective or a name they are nouns whatever their tag. */
export function isNoun({ lexicon, tags, tokens }: Analysis, at: number, last: number): boolean {
  const tag = tags[last - 1]!;
  if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") return true;
  const before = tags[at - 1] ?? "X";
  const owned = tokens.lower[at - 1] === "'" || tokens.lower[at - 1] === "'s";
  // "Earlier talks broke down"
  const isModified = lexicon.events.modifiers.get(tokens.lower[at - 1] ?? "") === "earlier";
  return tag !== "AUX" && (owned || isModified || before === "DET" || before === "ADJ" || before === "PROPN");
}

/** "in-person", "so-called", "face-to-face" modify, whatever their tag. */
const isCompound = (form: string): boolean => form.length > 2 && form.includes("-") && form[0] !== "-";

/** Whether a date expression begins at a token. */
export const startsDate = (analysis: Analysis, at: number): boolean => dateAt(analysis, at)?.first === at;

/** The determiner or first modifier; quotation marks around a modifier belong to the group. */
function groupStart(analysis: Analysis, chunks: Chunks, at: number): number {
  const { tags, tokens } = analysis;
  let first = at;
  while (first > chunks.sentence.first) {
    const before = first - 1;
    const form = tokens.lower[before]!;
    // "two-day talks" are not dated by that.
    const date = isCompound(form) ? undefined : clauseDateAt(analysis, before);
    if (date !== undefined) {
      // "the 2010 summit", "a July 25 meeting": with its determiner before it, the date is a modifier.
      if (tags[date.first] === "DET") return date.first;
      if (date.first <= chunks.sentence.first || !(tags[date.first - 1] === "DET" || isOwner(tokens.lower[date.first - 1]!))) break;
      first = date.first;
      continue;
    }
    const modifies =
      GROUP_TAGS.has(tags[before]!) ||
      analysis.lexicon.events.modifiers.get(form) === "earlier" ||
      isOwner(form) ||
      isCompound(form) ||
      isPairing(analysis, before) ||
      linksStates(analysis, before, first, at) ||
      form === "+" ||
      (QUOTES.has(form) && QUOTES.has(tokens.lower[first] ?? "")) ||
      opensModifier(analysis, before, first);
    if (!modifies) break;
    first = before;
    if (tags[first] === "DET" || OWNERS.has(form)) break;
  }
  while (QUOTES.has(tokens.lower[first]!)) first++;
  return first;
}

/** "its July summit", "the bloc's July summit" */
const isOwner = (form: string): boolean => OWNERS.has(form) || form === "'s" || form === "'";

const DASHES = new Set(["-", "\u2013"]);

/** "Norwegian–Chilean talks", "Norwegian - Chilean talks": the dash between two states. */
const isPairing = (analysis: Analysis, dash: number): boolean =>
  DASHES.has(analysis.tokens.lower[dash]!) && mentionAt(analysis, dash - 1)?.kind === "country" && mentionAt(analysis, dash + 1)?.kind === "country";

/** "the Kenyan, Ugandan and Chadian ministers' talks": the links between the adjectives of states, the last of which is "and". */
function linksStates(analysis: Analysis, link: number, first: number, at: number): boolean {
  const form = analysis.tokens.lower[link]!;
  if (form !== "and" && (form !== "," || !analysis.tokens.lower.slice(first, at).includes("and"))) return false;
  return isAdjective(mentionAt(analysis, link - 1)) && isAdjective(mentionAt(analysis, link + 1));
}

const isAdjective = (mention: Mention | null): boolean => mention?.kind === "country" && mention.adjectival;

/** A day before the noun dates it only as a possessive ("tomorrow's summit"), and a span of time measures it ("two hours' talks"). */
function clauseDateAt(analysis: Analysis, at: number): DateMention | undefined {
  const date = dateAt(analysis, at);
  const mark = date === undefined ? undefined : analysis.tokens.lower[date.last];
  return mark === "'s" || mark === "'" ? undefined : date;
}

/** A quotation mark that opens or closes right before or after a modifier of the group. */
function opensModifier(analysis: Analysis, mark: number, next: number): boolean {
  if (!QUOTES.has(analysis.tokens.lower[mark]!)) return false;
  return GROUP_TAGS.has(analysis.tags[next]!) && GROUP_TAGS.has(analysis.tags[mark - 1] ?? "X");
}

/** The possessive pronoun in a group, as a token; -1 without one. */
export function ownerIn(analysis: Analysis, first: number, at: number): number {
  for (let token = first; token < at; token++) if (OWNERS.has(analysis.tokens.lower[token]!)) return token;
  return -1;
}

/** What the modifiers of a group say of the meeting. */
export function effectsIn(analysis: Analysis, first: number, at: number): ReadonlySet<ModifierEffect> {
  const effects = new Set<ModifierEffect>();
  for (let token = first; token < at; token++) {
    const effect = analysis.lexicon.events.modifiers.get(analysis.tokens.lower[token]!);
    // "the party meeting" is private, "an African Union summit" is not: a capital belongs to a name.
    if (effect !== undefined && (effect !== "private" || isLower(analysis, token))) effects.add(effect);
  }
  return effects;
}

const isLower = ({ tokens }: Analysis, at: number): boolean => /^\p{Ll}/u.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));

/** The format that modifiers state, else that of the noun. */
export function formatOfGroup(effects: ReadonlySet<ModifierEffect>, format: MeetingFormat): MeetingFormat {
  if (effects.has("virtual")) return "virtual";
  if (effects.has("phone")) return "phone";
  return effects.has("in_person") ? "in_person" : format;
}

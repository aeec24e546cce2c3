/** Verbs in "-ing" that the tagger reads as nouns: "by lamenting the loss", "Briefing the council, Holm said", "after meeting the president". */
import type { Tag } from "../../tagger/tagger.ts";
import { isCapital } from "../../text/capital.ts";
import type { Tokens } from "../../text/tokens.ts";
import { tagBefore } from "./before.ts";
import { ARTICLES } from "./speech-tags.ts";

const NOUNS_IN_ING = new Set(
  "evening morning spring meeting training building briefing hearing understanding beijing nothing something anything everything".split(" "),
);

const ACTIVITIES = new Set(
  "fishing logging whaling mining shipping farming trading smuggling trafficking policing banking housing drilling".split(" "),
);

/** "by lamenting the loss", "by warning gravely that": behind a preposition, an "-ing" form with an article or a that-clause behind it. */
export function isGerund(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  const form = tokens.lower[at]!;
  // "said Holm opening the session": behind a name, a small letter with an article behind it.
  if (tagBefore(tags, at) === "PROPN" && !isCapital(tokens.text, tokens.start[at]!) && form.length > 6 && !NOUNS_IN_ING.has(form))
    return form.endsWith("ing") && ARTICLES.has(tokens.lower[at + 1] ?? "") && tags[at - 2] === "PROPN";
  if (tagBefore(tags, at) !== "ADP" || !form.endsWith("ing") || form.length < 7 || NOUNS_IN_ING.has(form)) return false;
  const next = tokens.lower[tags[at + 1] === "ADV" ? at + 2 : at + 1] ?? "";
  // "a pact on fishing that"
  return ARTICLES.has(next) || (next === "that" && !ACTIVITIES.has(form));
}

const NO_VERBS = new Set(["evening", "morning", "beijing", "nothing", "something", "anything", "everything"]);

/** "Briefing the council, Holm said": no noun that opens a sentence has an article right behind it. */
export const opensWithGerund = (tokens: Tokens, tags: readonly Tag[], at: number): boolean =>
  tokens.lower[at]!.endsWith("ing") &&
  ARTICLES.has(tokens.lower[at + 1] ?? "") &&
  tokens.lower[at]!.length > 5 &&
  !NO_VERBS.has(tokens.lower[at]!) &&
  (at === 0 || tagBefore(tags, at) === "PUNCT" || isNewLine(tokens, at)) &&
  isCapital(tokens.text, tokens.start[at]!);

const isNewLine = ({ text, start, end }: Tokens, at: number): boolean => text.slice(end[at - 1]!, start[at]!).includes("\n");

const BEFORE_NAMES = new Set<Tag>(["PROPN", "ADJ", "DET", "PRON", "NOUN"]);
const AFTER = new Set(["after", "before", "since", "upon", "while", ","]);

/** What follows "meeting" of those who do. */
const MEETING_AT = new Set(["in", "at", "on", "behind", "near", "here", "under", "face"]);

const OBJECTS = new Set("the a an his her its their him them several two three some both reporters journalists".split(" "));
/** "meeting rooms", and what else a plural behind the noun makes of it. */
const OF_MEETINGS = new Set("rooms places halls points houses plans dates schedules minutes notes".split(" "));

/** "After meeting his Chilean counterpart", "after meeting with officials": with somebody right behind it, and no article before it, the noun would have no meaning. */
export function meetsSomebody(tokens: Tokens, tags: readonly Tag[], at: number): boolean {
  if (tokens.lower[at] !== "meeting") return false;
  // "The leaders of both states, meeting in Oslo on Tuesday, urged": bare behind a name or a noun and its comma, before where they meet.
  const behindNoun = at > 1 && tokens.lower[at - 1] === "," && (tags[at - 2] === "NOUN" || tags[at - 2] === "PROPN");
  if (behindNoun && MEETING_AT.has(tokens.lower[at + 1] ?? "")) return true;
  const before = tagBefore(tags, at);
  if (at > 0 && before !== "ADP" && before !== "SCONJ" && before !== "PUNCT") return false;
  const next = tokens.lower[at + 1] === "with" && AFTER.has(tokens.lower[at - 1] ?? "") ? at + 2 : at + 1;
  const word = tokens.lower[next] ?? "";
  const isMet = OBJECTS.has(word) || (tags[next] === "NOUN" && /[^s]s$/.test(word) && !OF_MEETINGS.has(word));
  if ((before === "ADP" || before === "SCONJ") && isMet) return true;
  const name = tags[next] === "DET" || tags[next] === "PRON" ? next + 1 : next;
  return BEFORE_NAMES.has(tags[next]!) && isCapital(tokens.text, tokens.start[name] ?? 0);
}

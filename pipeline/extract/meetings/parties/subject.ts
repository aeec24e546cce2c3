/** The subject of a meeting verb, with those that an apposition hides: "A and his Greek and Cypriot counterparts, B and C, met". */
import type { Analysis } from "../../analysis.ts";
import { KINSHIP, POSSESSIVES } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { fullNounGroup } from "../../clauses/noun-phrase.ts";
import { findSubject } from "../../clauses/subject.ts";
import { dateAt } from "../../dating/dates-in.ts";
import type { Mention } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { membersAside } from "./members-aside.ts";
import { joinedStates } from "./joined-states.ts";

const COUNTERPARTS = /^(?:counterparts?|opposite numbers?|colleagues?|peers?)$/;

/** The subject of a verb group, as the range of all that it names; null without one. */
export function subjectRange(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  const subject = findSubject(analysis, chunks, verb);
  const aside =
    membersAside(analysis, chunks, verb.first) ??
    asideOfNames(analysis, chunks, verb.first) ??
    listOfNames(analysis, chunks, verb.first, subject) ??
    joinedStates(analysis, chunks.sentence.first, verb.first);
  if (aside !== null) return aside;
  if (subject === null || subject.last > verb.first) return subject;
  const states = asideOfStates(analysis, subject, verb.first) ?? asideOfHolders(analysis, subject, verb.first);
  if (states !== null) return states;
  const hidden = analysis.tokens.lower[subject.last] === "," && analysis.tokens.lower[subject.last + 1] !== "respectively";
  if (hidden && namesStates(analysis, chunks, subject, verb.first - 1)) return { first: subject.first, last: verb.first - 1 };
  const title = mentionAt(analysis, hidden ? subject.last - 1 : subject.first - 2);
  if (title?.role == null || !COUNTERPARTS.test(title.role)) return subject;
  const holder = chunks.nounAt(startOfStates(analysis, title.first) - 2);
  const last = hidden ? verb.first - 1 : subject.last;
  return holder === null ? subject : { first: fullNounGroup(analysis, chunks, holder).first, last };
}

/** "Chile and its northern neighbour, Peru, signed", "Chile, along with Peru, signed": whether the aside up to the comma at `end` names who else the subject means. */
function namesStates(analysis: Analysis, chunks: Chunks, subject: TokenRange, end: number): boolean {
  const { lower } = analysis.tokens;
  const { last } = subject;
  if (lower[end] !== "," || chunks.verbs.some((verb) => verb.first > last && verb.last <= end)) return false;
  if ((lower[last + 1] === "along" || lower[last + 1] === "together") && lower[last + 2] === "with") return true;
  const mention = KINSHIP.has(lower[last - 1]!) ? mentionAt(analysis, last + 1) : null;
  return mention?.kind === "country" && mention.last === end;
}

/** "the two sides", "both delegations", "a joint committee": parties that nothing but the text before names. */
export function areTheSides(analysis: Analysis, range: TokenRange | null): boolean {
  const { lexicon, tokens } = analysis;
  if (range === null || range.last - range.first > LONGEST_BODY) return false;
  const words = tokens.lower.slice(range.first, range.last);
  if (words.length === 1 && DELEGATED.has(words[0]!)) return true;
  const isUnnamed = words.length < 4 || !CAPITAL.test(tokens.text[tokens.start[range.last - 1]!]!);
  if (isJointBody(words) && isUnnamed && !mentionsIn(analysis, range.first, range.last).some(({ country }) => country !== null)) return true;
  return (
    words.length <= LONGEST_SIDES &&
    (words[0] === "the" || words[0] === "both") &&
    (lexicon.words.is(words.at(-1)!, "parties") || SIDES.has(words.at(-1)!))
  );
}

const LONGEST_SIDES = 4;
const LONGEST_BODY = 5;
/** "Negotiators met again": of those who negotiate. */
const DELEGATED = new Set(["negotiators", "delegations"]);
/** "a joint committee", "the joint working group": of the two of whom the text tells. */
const JOINT = new Set(["joint", "mixed", "bilateral", "intergovernmental"]);
const JOINT_BODIES = new Set(["commission", "committee", "council", "group", "panel"]);
const isJointBody = (words: readonly string[]): boolean => JOINT_BODIES.has(words.at(-1)!) && words.some((form) => JOINT.has(form));
/** "the Joint Commission" is any, "the Joint Fisheries Commission" has a name of its own. */
const CAPITAL = /\p{Lu}/u;
const SIDES = new Set(["sides", "parties", "delegations", "teams", "negotiators", "foes", "rivals"]);

const DASHES = new Set(["-", "--", "\u2013", "\u2014"]);
const LONGEST_ASIDE = 40;

/** "Three prime ministers - A, B and C - met", "The two neighbours, Chile and Peru, met": those whom an aside names, where they are several. */
function asideOfNames(analysis: Analysis, chunks: Chunks, verb: number): TokenRange | null {
  if (!DASHES.has(analysis.tokens.lower[verb - 1] ?? "")) return null;
  for (let at = verb - 2; at >= Math.max(chunks.sentence.first, verb - LONGEST_ASIDE); at--) {
    if (!DASHES.has(analysis.tokens.lower[at]!)) continue;
    const named = mentionsIn(analysis, at + 1, verb - 1);
    const several = [named.filter(({ kind }) => kind === "person"), named.filter(isState)].some(({ length }) => length > 1);
    return several ? { first: at + 1, last: verb - 1 } : null;
  }
  return null;
}

const isState = ({ kind, country, adjectival }: Mention): boolean => kind === "country" && country !== null && !adjectival;

/** "The two neighbours, Chile and Peru, signed": the states between the commas that a plural subject means. */
function asideOfStates(analysis: Analysis, subject: TokenRange, verb: number): TokenRange | null {
  const { lexicon, tokens } = analysis;
  const range = { first: subject.last + 1, last: verb - 1 };
  if (tokens.lower[subject.last] !== "," || tokens.lower[range.last] !== "," || !lexicon.words.is(tokens.lower[subject.last - 1]!, "parties"))
    return null;
  const [set] = pluralSetsIn(analysis, range.first, range.last);
  return set !== undefined && !set.adjectival && set.codes.length > 1 && set.first === range.first && set.last === range.last ? range : null;
}

/** "The two foreign ministers, A of Chile and B of Norway, met": the persons between the commas whom a plural title means. */
function asideOfHolders(analysis: Analysis, subject: TokenRange, verb: number): TokenRange | null {
  const { lower } = analysis.tokens;
  const range = { first: subject.last + (lower[subject.last + 1] === "respectively" ? 2 : 1), last: verb - 1 };
  if (lower[subject.last] !== "," || lower[range.last] !== "," || mentionAt(analysis, subject.last - 1)?.kind !== "group") return null;
  const named = mentionsIn(analysis, range.first, range.last).filter(({ kind }) => kind === "person");
  const isList = named.length > 1 && lower.slice(named[0]!.last, named.at(-1)!.first).includes("and");
  return isList && new Set(named.map(({ country }) => country)).size === named.length ? range : null;
}

const LISTING = new Set([
  ",",
  "and",
  "&",
  "of",
  "the",
  "for",
  "as",
  "well",
  "along",
  "together",
  "with",
  "his",
  "her",
  "'s",
  "'",
  "(",
  ")",
  "ministry",
]);
const LONGEST_LIST = 90;

/** "President A of Chile, B, Prime Minister of Peru, and C met": a list of persons with whatever says their offices; null where the subject tells as many. */
function listOfNames(analysis: Analysis, chunks: Chunks, at: number, subject: TokenRange | null): TokenRange | null {
  const verb = beforeDay(analysis, at);
  const { lexicon, tokens } = analysis;
  let first = verb;
  while (first > Math.max(chunks.sentence.first, verb - LONGEST_LIST)) {
    const mention = mentionAt(analysis, first - 1);
    if (mention !== null && mention.kind !== "place") first = mention.first;
    else if (mention === null && (LISTING.has(tokens.lower[first - 1]!) || lexicon.words.is(tokens.lower[first - 1]!, "honorific"))) first--;
    else break;
  }
  if (first < verb && tokens.lower[first - 1] !== "," && (analysis.tags[first - 1] === "ADP" || tokens.lower[first - 1] === "to")) return null;
  while (first < verb && /^(?:,|and|with|of|\))$/.test(tokens.lower[first]!)) first++;
  const people = mentionsIn(analysis, first, verb).filter(({ kind }) => kind === "person");
  const told = subject === null ? 0 : mentionsIn(analysis, subject.first, subject.last).filter(({ kind }) => kind === "person").length;
  if (people.length < 2 || people.length <= told) return null;
  const last = tokens.lower[verb - 1] === "," ? verb - 1 : verb;
  return tokens.lower.slice(people[0]!.last, people.at(-1)!.first).some((form) => form === "and" || form === "with") ? { first, last } : null;
}

/** "…, on Wednesday | signed": the token at which the day right before a verb begins; the verb's own where none does. */
function beforeDay(analysis: Analysis, verb: number): number {
  const day = dateAt(analysis, verb - 1);
  if (day === undefined || day.last !== verb) return verb;
  return analysis.tokens.lower[day.first - 1] === "on" ? day.first - 1 : day.first;
}

const LINKS = new Set([",", "and"]);

/** The possessive before the states of the counterparts: "his" of "and his Greek, Cypriot and French counterparts". */
function startOfStates(analysis: Analysis, title: number): number {
  let at = title - 1;
  while (at > 1 && (LINKS.has(analysis.tokens.lower[at]!) || mentionAt(analysis, at)?.kind === "country")) at--;
  return POSSESSIVES.has(analysis.tokens.lower[at]!) ? at : title;
}

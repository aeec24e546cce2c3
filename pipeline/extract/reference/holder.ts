/** Titles without a name: "the Japanese foreign minister", "the minister", "a government official". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { datelineOver } from "../layout/items.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { officialBefore } from "./official.ts";
import { officeHead } from "./office-head.ts";
import { firstOf, isSubject, personsAfter, personsBefore } from "./persons.ts";
import { byMemory, makeReferent, referentOf, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

const INDEFINITE = new Set(["a", "an", "another", "one", "some", "any", "every", "each"]);

/** Whom a title on `range` means: the holder whom the document names, else its own words. */
export function resolveTitle(analysis: Analysis, title: Mention, range: TokenRange): Referent {
  const determiner = analysis.tokens.lower[range.first]!;
  const before = analysis.tokens.lower[title.first - 1] ?? "";
  const indefinite = INDEFINITE.has(determiner) || INDEFINITE.has(before);
  const holder = beside(analysis, title) ?? (indefinite ? null : holderOf(analysis, title));
  if (holder !== null && holder.country === null && title.country !== null)
    return byMemory(analysis, { ...referentOf(analysis, holder)!, role: title.role, country: title.country, parties: [title.country] }, range);
  if (holder !== null)
    return byMemory(analysis, { ...referentOf(analysis, holder)!, role: title.country === null ? holder.role : (title.role ?? holder.role) }, range);
  const official = officialBefore(analysis, range);
  if (official !== null) return byMemory(analysis, referentOf(analysis, official)!, range);
  // In a government's own text, "the Prime Minister" without a state is its own.
  const own = title.country === null && !indefinite && (title.level === "leader" || title.level === "minister" || title.level === "senior_official");
  const country = own ? analysis.issuer : title.country;
  const whole = indefinite && !INDEFINITE.has(determiner) ? { first: title.first - 1, last: range.last } : range;
  const known = !indefinite && (title.level === "leader" || title.level === "minister");
  return makeReferent(known ? "person" : "anonymous", wordsOf(analysis, known ? withoutArticle(analysis, whole) : whole), {
    role: title.role,
    country,
    home: title.home,
    level: title.level,
    portfolio: title.portfolio,
    parties: country === null ? [] : [country],
    spans: [spanOf(analysis, whole)],
    stated: country === title.country,
  });
}

/** "the chief of the mission, Colonel A B,", "his counterpart, A B,": whom an apposition names right behind the title and what it is of. */
export function beside(analysis: Analysis, title: Mention): Mention | null {
  const { lower } = analysis.tokens;
  const sentence = analysis.sentences[analysis.sentenceOf[title.first]!]!;
  const limit = Math.min(sentence.last, title.last + FARTHEST_COMMA);
  let comma = title.last;
  // "of the mission", "to Chile": nothing but one phrase of belonging stands between.
  if (BELONGING.has(lower[comma]!))
    while (comma < limit && lower[comma] !== ",") {
      const inside = mentionAt(analysis, comma);
      // "the president of Chile and his Peruvian counterpart, A B,": of the title nearer by.
      if (inside?.kind === "office" && inside.country !== null && inside.country !== title.country) return null;
      comma = inside?.last ?? comma + 1;
    }
  if (lower[comma] !== ",") return null;
  const rank = mentionAt(analysis, comma + 1);
  const isStyle = rank?.kind === "office" && rank.first === comma + 1 && (rank.level === "military" || STYLES.has(officeHead(rank.role ?? "")));
  const from = isStyle ? rank.last : comma + 1;
  const person = mentionAt(analysis, from) ?? mentionAt(analysis, from + 1);
  if (person?.kind !== "person" || person.first - from > 1 || person.last - person.first < 2) return null;
  const next = lower[person.last];
  return next === "," || next === "." || next === ";" ? person : null;
}

/** Titles that stand before a name as a style, beside an office. */
const STYLES = new Set(["ambassador", "professor"]);
const FARTHEST_COMMA = 10;
const BELONGING = new Set(["of", "for", "to", "in", "at"]);

/** The person who holds an office: the nearest one named before, else the first named after. */
export function holderOf(analysis: Analysis, title: Mention): Mention | null {
  // "the Deputy Prime Minister and Foreign Minister A"
  const isJoined = analysis.tokens.lower[title.last] === "and" && mentionAt(analysis, title.last + 1)?.kind === "office";
  const fits = holderTest(title, isJoined);
  const home = isVisiting(analysis, title) ? datelineState(analysis, title.first) : null;
  const like = (person: Mention): boolean => fits(person) || (person.role === null && person.level !== null && person.level === title.level);
  const holds = home === null ? fits : (person: Mention): boolean => person.country !== home && like(person);
  // In a government's own text a title without a state is none of those whom its sentence goes on to name of another.
  const isForeign = ({ country }: Mention): boolean =>
    analysis.issuer !== null && title.country === null && country !== null && country !== analysis.issuer;
  return nearestBefore(analysis, title, holds) ?? firstOf(personsAfter(analysis, title.last), (person) => !isForeign(person) && holds(person));
}

/** The nearest holder named before; of several in one earlier sentence that its subject, for "A, the Chilean minister, met B, that of Peru. Later the minister…" goes on with A. */
function nearestBefore(analysis: Analysis, title: Mention, holds: (person: Mention) => boolean): Mention | null {
  const nearest = firstOf(personsBefore(analysis, title.first), holds);
  const { lower } = analysis.tokens;
  // "the Secretary and Foreign Minister": the other one.
  const isOther = lower[title.first - 1] === "and" || (lower[title.first - 1] === "the" && lower[title.first - 2] === "and");
  if (nearest === null || title.country !== null || isOther) return nearest;
  const sentence = analysis.sentenceOf[nearest.first]!;
  if (sentence === analysis.sentenceOf[title.first]) return nearest;
  const before = mentionsIn(analysis, analysis.sentences[sentence]!.first, nearest.first);
  return before.find((person) => person.kind === "person" && holds(person) && isSubject(analysis, person)) ?? nearest;
}

/** "the visiting minister", who is not of the state that the report comes from. */
const isVisiting = ({ tokens }: Analysis, { first, last }: Mention): boolean => tokens.lower.slice(Math.max(0, first - 1), last).includes("visiting");

/** The state of the dateline over a token; null without one. */
export function datelineState(analysis: Analysis, at: number): string | null {
  const dateline = datelineOver(analysis, analysis.sentenceOf[at]!);
  const sentence = dateline < 0 ? null : analysis.sentences[dateline]!;
  return sentence === null
    ? null
    : (mentionsIn(analysis, sentence.first, sentence.last).findLast(({ country }) => country !== null)?.country ?? null);
}

/** Whether a person holds the office of a title; the title is read once for all persons. */
function holderTest({ role, country, portfolio, level }: Mention, isJoined: boolean): (person: Mention) => boolean {
  if (role === null) return () => false;
  const wanted = officeHead(role);
  const former = isFormer(role);
  const isDeputy = !isJoined && DEPUTY.test(role);
  const highest = (country !== null && FOR_THE_HIGHEST.has(wanted)) || HEAD.test(role);
  // "Chile's top diplomat": the foreign minister.
  const isTop = wanted === "diplomat" && level === "minister";
  const general = portfolio !== null && (wanted === "chief" || wanted === "secretary" || wanted === "minister" || isTop);
  return (person) => {
    if (country !== null && person.country !== country) return false;
    if (wanted === "diplomat" && !isTop && person.role !== null && ENVOYS.has(officeHead(person.role))) return true;
    // "the Croatian officer": whoever of that state has a rank.
    if (country !== null && wanted === "officer" && person.level === "military") return true;
    if (portfolio !== null && person.portfolio !== portfolio) return false;
    // "the oil minister" is never a deputy, "the minister" may be.
    if (portfolio !== null && level === "minister" && person.role !== null && DEPUTY.test(person.role)) return false;
    if (isDeputy && person.role !== null && !DEPUTY.test(person.role)) return false;
    // A counterpart has a rank and a field, and no title said.
    if (person.role === null) return person.level !== null && person.level === level && country !== null;
    // "the Secretary-General" is never a deputy; "the minister" may be.
    if (level === "leader" && person.level !== "leader" && person.level !== "unknown") return false;
    // "the minister" is no prime minister.
    if (wanted === "minister" && level !== "leader" && person.level === "leader" && portfolio === null) return false;
    if (wanted === "monarch" && country === null) return MONARCHS.has(officeHead(person.role));
    if (officeHead(person.role) === wanted || (highest && person.level === "leader")) return isFormer(person.role) === former;
    return general && person.level === "minister";
  };
}

/** "the Norwegian leader", "the U.N. chief": words for whoever stands highest, whatever the office. */
const FOR_THE_HIGHEST = new Set(["leader", "chief", "monarch", "ruler", "premier", "strongman"]);

/** "the monarch": whoever bears one of these titles. */
const MONARCHS = new Set(["monarch", "king", "queen", "emperor", "empress", "sultan", "emir", "sheikh"]);

/** "the deputy minister" is never the minister; "the minister" may be a deputy. */
const DEPUTY = /\b(?:deputy|vice|under|assistant)\b/i;

/** "the veteran diplomat": whoever negotiates for others. */
const ENVOYS = new Set(["envoy", "ambassador", "mediator", "negotiator", "emissary", "representative", "facilitator"]);

/** "the Head of State": the president or monarch of whom the text speaks. */
const HEAD = /^head of (?:state|government)$/i;

const isFormer = (role: string): boolean => /\bformer\b/i.test(role);

const withoutArticle = (analysis: Analysis, range: TokenRange): TokenRange =>
  analysis.tokens.lower[range.first] === "the" ? { ...range, first: range.first + 1 } : range;

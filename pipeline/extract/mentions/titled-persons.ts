/** Persons introduced with an office: before the name, after a comma, for several at once, or elided ("… and Defense Minister B"). */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { apposed, doubled, inherited, isRank, stacked } from "./neighbouring-titles.ts";
import { commaAfter } from "./comma-after.ts";
import { belongingAfter } from "./country-of.ts";
import { place, findsOf, type Find } from "./find.ts";
import { endOfApposed, endOfName } from "./name-run.ts";
import { ACRONYM, CAPITAL, isA, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";
import { addPerson, servingOf } from "./office-holder.ts";
import { readOwned } from "./owned-persons.ts";
import { readList, readListAfterComma } from "./title-lists.ts";
import { bodyEnd, postEnd } from "./title-scope.ts";
import { startOfName } from "./name-start.ts";
import { beforePhrase, readBeforeOffice } from "./titles-behind.ts";

/** Adds the persons that the offices in `words.owner` introduce. */
export function readTitledPersons(words: Words): void {
  for (const office of findsOf(words.owner)) {
    if (office.kind !== "office" || words.owner[office.first] !== office) continue;
    const served = ofBody(words, office);
    if (!readAfterOffice(words, served)) readBeforeOffice(words, served);
  }
  for (const state of findsOf(words.owner)) if (state.kind === "country") readOwned(words, state);
}

/** "the director for Europe of the Foreign Ministry of Chile", "Secretary of State in the Ministry of…", "the envoy of the President of Chad": an office whose state is not said takes that of the body or office behind it. */
function ofBody(words: Words, office: Find): Find {
  const isSaid = office.country === null ? office.countries.length > 0 : office.country !== office.office!.country;
  if (isSaid) return office;
  const { codes, last } = belongingAfter(words, office.last);
  const server = words.owner[wordAt(words, office.last + 1) === "the" ? office.last + 2 : office.last + 1] ?? null;
  if (codes.length !== 1 || (words.owner[last - 1]?.kind !== "body" && server?.kind !== "office")) return office;
  const served = { ...office, country: codes[0]!, countries: codes };
  place(words.owner, served);
  return served;
}

/** "Foreign Minister A", "Foreign Ministers A and B", "the president of Brazil, A,". */
function readAfterOffice(words: Words, office: Find): boolean {
  const start = nameStart(words, office);
  const known = words.owner[start];
  // "the chief of the mission, Colonel A B": the rank adds nothing to the office.
  if (isRank(office) && known?.kind === "person" && known.office !== null) return true;
  const end = sameSentence(words, office.first, start) ? endOfName(words, start, true) : start;
  // "the General Border Committee"
  if (end > start && words.shapes[end] === CAPITAL && isA(words, end, CLASS_BITS["body-noun"]) && sameSentence(words, start, end)) return true;
  if (end > start) {
    if (office.office!.plural) readList(words, office, start);
    else {
      const whole = inherited(words, apposed(words, doubled(words, servingOf(words, stacked(words, office), end)), end));
      addPerson(words, start, end, whole);
      readElided(words, whole, end);
    }
    return true;
  }
  return office.office!.plural ? readListAfterComma(words, office) : readAfterComma(words, office);
}

const JOINS = new Set(["and", ",", "with", "&"]);

/** "Foreign Minister A of Norway and Chile's B C": those who hold the same office for other states, which is not said again. */
function readElided(words: Words, office: Find, last: number): void {
  for (let at = last; sameSentence(words, last - 1, at) && JOINS.has(wordAt(words, at));) {
    if (wordAt(words, at) === "," && JOINS.has(wordAt(words, at + 1))) at++;
    const state = words.owner[at + 1] ?? null;
    if (state === null || state.kind !== "country" || state.adjectival || state.country === null || !isPossessive(words, state.last)) return;
    const start = state.last + 1;
    const end = endOfName(words, start, false);
    if (end - start < 2) return;
    addPerson(words, start, end, { ...office, country: state.country, countries: [state.country] });
    at = end;
  }
}

/** Where a name can begin: right after the office, after its "of COUNTRY" and an honorific. */
function nameStart(words: Words, office: Find): number {
  const { last } = belongingAfter(words, office.last);
  // "Ambassador to Chile A B": a whole name right behind whom the office serves.
  const behind = last > office.last ? postEnd(words, last) : Math.max(postEnd(words, office.last), bodyEnd(words, office.last));
  // "an aide to President A": the name is that of the one served.
  if (words.owner[behind - 1]?.kind === "office" && behind > office.last) return office.last;
  const named = behind > office.last && endOfName(words, behind, false) - behind >= 2;
  return afterHonorifics(words, behind > office.last && (named || isA(words, behind, CLASS_BITS.honorific)) ? behind : office.last);
}

/** Over "H.E. Mr.", "Her Excellency", "Shri". */
function afterHonorifics(words: Words, from: number): number {
  // "the Hon. A B"
  let at = wordAt(words, from) === "the" && isA(words, from + 1, CLASS_BITS.honorific) ? from + 1 : afterStyle(words, from);
  while (isA(words, at, CLASS_BITS.honorific)) at++;
  return at;
}

const OWNERS = new Set(["his", "her", "your"]);
const STYLES = new Set(["excellency", "excellence", "highness", "majesty", "eminence", "grace", "honour", "honor", "lordship", "holiness"]);
const SHORT_STYLES = new Set(["he", "hh", "hm", "hrh", "hsh"]);
const RANKS = new Set(["royal", "serene", "imperial"]);

/** Behind "Her Royal Highness", "H. E.", "HE Mr": a style of address before a name; `from` elsewhere. */
function afterStyle(words: Words, from: number): number {
  if (OWNERS.has(wordAt(words, from))) {
    const style = RANKS.has(wordAt(words, from + 1)) ? from + 2 : from + 1;
    return STYLES.has(wordAt(words, style)) ? style + 1 : from;
  }
  if (wordAt(words, from) === "h." && /^[ehm]\.$/.test(wordAt(words, from + 1))) return from + 2;
  return SHORT_STYLES.has(wordAt(words, from)) && words.shapes[from] === ACRONYM && words.shapes[from + 1] === CAPITAL ? from + 1 : from;
}

/** "China's foreign minister, A B, said": a whole name between commas. */
function readAfterComma(words: Words, office: Find): boolean {
  const comma = commaAfter(words, office.last);
  if (isServed(words, office) || wordAt(words, comma) !== "," || !sameSentence(words, office.first, comma + 1)) return false;
  const behind = afterHonorifics(words, comma + 1);
  const honorific = behind > comma + 1;
  const style = words.owner[behind] ?? null;
  const start = isRank(style) || isStyle(style) ? afterHonorifics(words, style!.last) : behind;
  // "the envoy of the Secretary-General for Chad, A B,": the envoy, who is read first.
  const known = words.owner[start] ?? null;
  if (known?.kind === "person" && known.office !== null && known.office.last < office.first) return true;
  const end = endOfApposed(words, start, honorific || words.shapes[start] === ACRONYM);
  // "General A B (ret.), said"
  const next = wordAt(words, isA(words, end, CLASS_BITS.honorific) ? end + 3 : end);
  if (end - start < (honorific || isRank(style) || isAlone(words, office, start, end) ? 1 : 2)) return false;
  const served = servingOf(words, office, end);
  const closes =
    next === "," ||
    next === "." ||
    isWhereOrWhen(words, end) ||
    served !== office ||
    tagAt(words, end) === "VERB" ||
    tagAt(words, end) === "AUX" ||
    isA(words, end, CLASS_BITS.speech);
  if (!closes || words.owner[end]?.kind === "office" || (next === "," && standsBetween(words, office, end + 1))) return false;
  addPerson(words, start, end, served);
  return true;
}

/** "Prince", "Archbishop", "Chief": said before the name of one who holds an office besides. */
const isStyle = (find: Find | null): boolean => find?.kind === "office" && (find.office!.use === "title" || find.office!.use === "head");

const WHERE_OR_WHEN = new Set(["on", "in", "at", "here", "today", "yesterday", "during", "after", "for"]);

/** "met Chad's foreign minister, A B, on Monday" without its second comma: where or when stands right behind the name. */
const isWhereOrWhen = (words: Words, at: number): boolean => WHERE_OR_WHEN.has(wordAt(words, at)) || isA(words, at, CLASS_BITS.calendar);

/** "Chad's foreign minister, A, said": one word that a verb of saying follows behind the comma. */
const isAlone = (words: Words, office: Find, start: number, end: number): boolean =>
  office.country !== null &&
  end - start === 1 &&
  words.shapes[start] === CAPITAL &&
  tagAt(words, start) === "PROPN" &&
  words.owner[start] === null &&
  wordAt(words, end) === "," &&
  isA(words, end + 1, CLASS_BITS.speech);

/** "the envoy of the President, A B": the title of whom another one serves, who is not named. */
function isServed(words: Words, office: Find): boolean {
  const link = wordAt(words, office.first - 1) === "the" ? office.first - 2 : office.first - 1;
  return wordAt(words, link) === "of" && words.owner[link - 1]?.kind === "office" && sameSentence(words, link - 1, office.first);
}

/** "A B, President of Chile, C D, President of Peru, met": each title stands behind its own name. */
function standsBetween(words: Words, office: Find, next: number): boolean {
  const title = words.owner[wordAt(words, next) === "the" ? next + 1 : next] ?? null;
  const mark = beforePhrase(words, office);
  return title?.kind === "office" && wordAt(words, mark) === "," && startOfName(words, mark) < mark;
}

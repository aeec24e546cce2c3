/** Finds every temporal expression of a text and puts it on the calendar. */
import type { DateLexicon } from "../lexicon/date-words.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import { atomsOf, type Atoms } from "./atoms.ts";
import { parseIsoDay } from "./calendar.ts";
import { dateMention, type DateMention, type Meaning } from "./date-mention.ts";
import { DATE_RULES } from "./grammar/index.ts";
import type { Match } from "./grammar/rule.ts";
import { join } from "./joins.ts";
import { modify } from "./modifiers.ts";
import type { Period } from "./period.ts";
import { readMention } from "./read-mention.ts";
import type { Base, Cycle } from "./reading.ts";
import { direct } from "./tense.ts";
import type { View } from "./view.ts";

export interface DateOptions {
  /** The document's day, `YYYY-MM-DD`; without one, relative expressions have no date. */
  readonly published: string | null;
  /** The document's month, `YYYY-MM`, where its day is not known. */
  readonly month?: string | null;
  /** Sentences to leave out, by index: page furniture that belongs to other stories. */
  readonly skip?: (sentence: number) => boolean;
}

/** All temporal expressions, in text order, never overlapping, never over a sentence's end. Linear in the number of tokens. */
export function findDates(tokens: Tokens, sentences: readonly Sentence[], lexicon: DateLexicon, options: DateOptions): readonly DateMention[] {
  const atoms = atomsOf(tokens, lexicon);
  const anchor = options.published === null ? null : parseIsoDay(options.published);
  const about = options.month == null ? null : parseIsoDay(`${options.month}-15`);
  const mentions: DateMention[] = [];
  let reference: Period | null = null;
  let stretch: Period | null = null;
  let heading: Period | null = null;
  let paragraph = -1;
  let from = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) reference = null;
    paragraph = sentence.paragraph;
    let last = from;
    while (last < atoms.count && atoms.token[last]! < sentence.last) last++;
    const view: View = { tokens, atoms, lexicon, first: from, last };
    from = last;
    if (options.skip?.(index) === true) return;
    const matches = matchesOf(view);
    const isAlone = isOfOwn(sentences, index, sentence.paragraph);
    for (const found of matches) {
      const match = heading === null ? found : underYear(found, heading);
      const read = readMention(match.reading, { anchor, about, reference, stretch, event: null });
      if (isAlone && read.period?.unit === "year" && match.first === view.first && match.last >= view.last - 1) heading = read.period;
      if (match.reading.base?.kind !== "same") reference = read.period ?? reference;
      if (read.period?.unit === "quarter" || read.period?.unit === "half") stretch = isComparison(match) ? stretch : read.period;
      mentions.push(mentionAt(atoms, match, read.mention));
    }
  });
  return mentions;
}

/** Whether a sentence is a paragraph of its own. */
const isOfOwn = (sentences: readonly Sentence[], index: number, paragraph: number): boolean =>
  (index === 0 || sentences[index - 1]!.paragraph !== paragraph) && (index + 1 === sentences.length || sentences[index + 1]!.paragraph !== paragraph);

/** "1974", and below it "Apr. 2. Premier A": in a chronicle, days and months are of the year that heads them. */
function underYear(match: Match, year: Period): Match {
  const { base } = match.reading;
  if (base?.kind !== "cycle" || (base.cycle.of !== "date" && base.cycle.of !== "month")) return match;
  const within = (cycle: Cycle): Base => ({ kind: "within", cycle, outer: { kind: "fixed", period: year } });
  const { until } = match.reading;
  return { ...match, reading: { ...match.reading, base: within(base.cycle), until: until?.kind === "cycle" ? within(until.cycle) : until } };
}

/** What is compared with is not what is spoken of. */
const isComparison = (match: Match): boolean => match.reading.base?.kind === "parallel";

/** The matches of one sentence, joined and with their modifiers. */
function matchesOf(view: View): readonly Match[] {
  const found: Match[] = [];
  for (let at = view.first; at < view.last;) {
    const match = mayBegin(view.atoms, at) ? longest(view, at) : null;
    if (match === null) {
      at++;
      continue;
    }
    found.push(direct(view, match));
    at = match.last;
  }
  if (found.length === 0) return found;
  let floor = view.first;
  return join(view, found)
    .map((match) => {
      const modified = modify(view, match, floor);
      floor = modified.last;
      return modified;
    })
    .filter((match) => match.reading.base !== null || match.reading.value !== undefined || match.reading.time !== undefined);
}

/** Whether any rule can begin at a piece; most pieces end here. */
function mayBegin(atoms: Atoms, at: number): boolean {
  // "to-day"
  if (atoms.glued[at + 1] === 1 && atoms.form[at] === "to") return true;
  const word = atoms.word[at];
  if (word === undefined) return opensWithoutWord(atoms.form[at]!);
  if (word.tense !== undefined) return false;
  return word.article !== true || (atoms.word[at + 1]?.article !== true && isDateWord(atoms, at + 1));
}

const APOSTROPHE = 39;
const CURLY = 0x2018;

/** Digits, "FY24", and the mark of "'80s". */
function opensWithoutWord(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (first === APOSTROPHE || first === CURLY || first === CURLY + 1) return form.length === 1;
  return first === 102 && form.charCodeAt(1) === 121 && form.length <= 6;
}

function isDateWord(atoms: Atoms, at: number): boolean {
  const word = atoms.word[at];
  return (word !== undefined && word.tense === undefined) || (atoms.numeral[at] ?? -1) >= 0;
}

function longest(view: View, at: number): Match | null {
  let best: Match | null = null;
  for (const rule of DATE_RULES) {
    const match = rule.read(view, at);
    if (match !== null && (best === null || match.last > best.last)) best = match;
  }
  return best;
}

function mentionAt(atoms: Atoms, match: Match, meaning: Meaning): DateMention {
  const first = atoms.token[match.first]!;
  const last = atoms.token[match.last - 1]! + 1;
  const start = atoms.start[match.first]!;
  const end = atoms.end[match.last - 1]!;
  return dateMention({ first, last, start, end }, meaning);
}

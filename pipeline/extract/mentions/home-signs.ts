/** What speaks for the state that an office-holder or body without one serves: the states named around it, those said of others, the place it speaks from. */
import { findsOf, type Find } from "./find.ts";
import { isA, isDeterminer, LOWER, opensSentence, regionAt, tagAt, wordAt, type Words } from "./words.ts";

/** A state, and what in the text tells it. */
export interface Home {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

export interface HomeSigns {
  /** How often each state is named, by name, adjective or body, with its first naming. */
  readonly counts: ReadonlyMap<string, Home & { readonly count: number }>;
  /** The state of the dateline; null without one, and where it lies at a seat of international conferences. */
  readonly dateline: Home | null;
  /** The states named in a sentence and the one before it. */
  readonly near: (at: number) => ReadonlyMap<string, Home>;
  /** The state that the sentence before, or the sentence itself, has as its subject before token `at`. */
  readonly subject: (at: number) => Home | null;
  /** The states said of other office-holders behind token `at` in its sentence: "and her Chilean counterpart", "told French President A". */
  readonly others: (at: number) => ReadonlySet<string>;
  /** "In Lima, Foreign Minister A said": the state of the place that opens the sentence. */
  readonly place: (at: number) => Home | null;
  /** "met Foreign Minister A in Lima", "flew to Lima to meet President A": the state where the one named at token `at` is met. */
  readonly met: (at: number) => Home | null;
  /** Whether the one named at token `at` is met, received or telephoned by another. */
  readonly isMet: (at: number) => boolean;
  /** Whether the one named at token `at` receives somebody, which one does at home. */
  readonly receives: (at: number) => boolean;
  /** "Prime Minister A, the first Peruvian prime minister to…": the state said with the same title, without a name, in the same sentence. */
  readonly titled: (at: number) => Home | null;
  /** "Norway's prime minister… Prime Minister A": the one state that the document says with the same title, without a name. */
  readonly titledElsewhere: (at: number) => Home | null;
  /** Whether a token lies in the first sentences of the body. */
  readonly inLead: (at: number) => boolean;
  /** Whether two tokens lie in one sentence or in neighbouring ones. */
  readonly areNear: (one: number, other: number) => boolean;
}

/** Conferences of all states meet there: who speaks from there may be of any. */
const SEATS = new Set(["geneva", "vienna", "brussels", "new york", "united nations", "the hague", "strasbourg", "davos", "addis ababa"]);

const isSeat = (words: Words, find: Find): boolean => SEATS.has(words.tokens.lower.slice(find.first, find.last).join(" "));

/** Reads the signs of a document, once for all that ask. */
export function homeSigns(words: Words): HomeSigns {
  const all = findsOf(words.owner);
  const finds = all.filter((find) => regionAt(words, find.first) !== "dateline");
  const bySentence = new Map<number, Find[]>();
  for (const find of finds) {
    const sentence = words.sentenceOf[find.first]!;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [find]);
    else list.push(find);
  }
  const around = (sentence: number): readonly Find[] => [...(bySentence.get(sentence - 1) ?? []), ...(bySentence.get(sentence) ?? [])];
  const sentenceAt = (at: number): number => words.sentenceOf[at]!;
  return {
    counts: countStates(finds),
    dateline: datelineOf(words, all),
    near: (at) => countStates(around(sentenceAt(at))),
    subject: (at) => subjectOf(words, bySentence.get(sentenceAt(at)) ?? [], at) ?? subjectOf(words, bySentence.get(sentenceAt(at) - 1) ?? [], at),
    others: (at) => new Set((bySentence.get(sentenceAt(at)) ?? []).flatMap((find) => (find.first > at && isOther(find) ? codesOf(find) : []))),
    place: (at) => placeOf(words, words.input.sentences[sentenceAt(at)]!.first, at),
    met: (at) => metAt(words, bySentence.get(sentenceAt(at)) ?? [], at, () => arrivalIn(words, bySentence.get(sentenceAt(at) - 1) ?? [])),
    isMet: (at) => isMetAt(words, at),
    receives: (at) => receivesAt(words, at),
    titled: (at) => titledLike(words, bySentence.get(sentenceAt(at)) ?? [], at),
    titledElsewhere: (at) => titledInAll(words, finds, at),
    inLead: (at) => isInLead(words, at),
    areNear: (one, other) => Math.abs(sentenceAt(one) - sentenceAt(other)) <= 1,
  };
}

const codesOf = (find: Find): readonly string[] => (find.countries.length > 0 ? find.countries : find.country === null ? [] : [find.country]);

/** A person with an office, or the counterpart of one. */
const isOther = (find: Find): boolean =>
  find.office !== null && (find.kind === "person" || find.office.use === "counterpart" || find.office.use === "inferred");

const homeAt = (code: string, { first, last }: Find): Home => ({ code, first, last });

function countStates(finds: readonly Find[]): ReadonlyMap<string, Home & { readonly count: number }> {
  const counts = new Map<string, Home & { count: number }>();
  for (const find of finds) {
    if (find.kind !== "country" && find.kind !== "body") continue;
    for (const code of codesOf(find)) {
      const known = counts.get(code);
      if (known === undefined) counts.set(code, { code, first: find.first, last: find.last, count: 1 });
      else known.count++;
    }
  }
  return counts;
}

/** The last place of the dateline: "RIYADH", "NICOSIA, Cyprus". */
function datelineOf(words: Words, finds: readonly Find[]): Home | null {
  const inside = finds.filter((find) => regionAt(words, find.first) === "dateline" && (find.kind === "place" || find.kind === "country"));
  const seat = inside.some((find) => isSeat(words, find));
  const find = inside.at(-1);
  return find === undefined || seat || find.country === null ? null : homeAt(find.country, find);
}

/** The state with whose name or body a sentence opens. */
function subjectOf(words: Words, finds: readonly Find[], before: number): Home | null {
  const [find] = finds;
  if (find === undefined || find.first >= before || find.adjectival || find.country === null) return null;
  const opens = opensSentence(words, find.first) || (isDeterminer(words, find.first - 1) && opensSentence(words, find.first - 1));
  const names = find.kind === "country" || find.kind === "body" || (find.kind === "person" && find.office !== null);
  const acts = find.kind === "person" || isA(words, find.last, "speech") || ["VERB", "AUX", "ADV"].includes(tagAt(words, find.last));
  return names && opens && acts ? homeAt(find.country, find) : null;
}

function placeOf(words: Words, first: number, at: number): Home | null {
  if (wordAt(words, first) !== "in" && wordAt(words, first) !== "from") return null;
  const place = words.owner[first + 1] ?? null;
  if (place === null || place.country === null || (place.kind !== "place" && place.kind !== "country")) return null;
  return wordAt(words, place.last) === "," && place.last < at ? homeAt(place.country, place) : null;
}

const MEETING = new Set("with meet met meets meeting by see host hosting greet brief".split(" "));
const LEADING = new Set("to in for at visit visited visits visiting".split(" "));

/** Whoever is met serves the state he is met in, but for the seats of conferences: right behind the name, or where the sentence has gone before. */
function metAt(words: Words, finds: readonly Find[], at: number, arrival: () => Find | null): Home | null {
  const self = words.owner[at] ?? null;
  const first = titleStart(words, at);
  if (self === null || !isMetAt(words, at)) return null;
  const behind = placeBehind(words, finds, self.last);
  const before = finds.findLast((find) => find.last <= first && isPlace(find) && LEADING.has(wordAt(words, find.first - 1)));
  const place = behind ?? before ?? arrival();
  return place === null || isSeat(words, place) ? null : homeAt(place.country!, place);
}

/** How far behind a name the place of the meeting may stand: "met President A on Tuesday in Lima". */
const BEHIND = 7;
const LOCATED = new Set(["in", "at", "on", "the"]);

function placeBehind(words: Words, finds: readonly Find[], from: number): Find | null {
  const place = finds.find((find) => find.first > from && isPlace(find)) ?? null;
  if (place === null || place.first - from > BEHIND) return null;
  const link = wordAt(words, wordAt(words, place.first - 1) === "the" ? place.first - 2 : place.first - 1);
  if (link !== "in" && (link !== "at" || place.entry?.kind !== "venue")) return null;
  if (!LOCATED.has(wordAt(words, from))) return null;
  for (let at = from; at < place.first; at++) if (tagAt(words, at) === "VERB" || tagAt(words, at) === "PUNCT") return null;
  return place;
}

const ARRIVING = new Set("arrived arrives arriving landed flew travelled traveled came visiting visited visits visit trip".split(" "));
/** How far before the place the verb of going may stand. */
const GONE = 3;

/** "arrived in Lima on Monday": where the sentence before has taken somebody. */
const arrivalIn = (words: Words, finds: readonly Find[]): Find | null =>
  finds.find((find) => {
    // "and flew on to Lima": later than what is told next.
    if (!isPlace(find) || !LEADING.has(wordAt(words, find.first - 1)) || wordAt(words, find.first - 2) === "on") return false;
    for (let at = find.first - 1; at >= find.first - GONE && at >= 0; at--) if (ARRIVING.has(wordAt(words, at))) return true;
    return false;
  }) ?? null;

/** Whether a verb of meeting takes the one named at token `at`: "met President A", "called on President A". */
function isMetAt(words: Words, at: number): boolean {
  const first = titleStart(words, at);
  const link = linkBefore(words, first);
  return MEETING.has(link) || (link === "on" && CALLING.has(wordAt(words, wordAt(words, first - 1) === "the" ? first - 3 : first - 2)));
}

const RECEIVING = new Set(["received", "receives", "hosted", "hosts", "welcomed", "welcomes"]);
/** How far behind the name the verb may stand: "A, Foreign Minister, today received". */
const TO_VERB = 8;

function receivesAt(words: Words, at: number): boolean {
  const name = words.owner[at] ?? null;
  if (name === null) return false;
  for (let token = name.last; token < name.last + TO_VERB && words.sentenceOf[token] === words.sentenceOf[at]; token++) {
    if (tagAt(words, token) === "VERB" || tagAt(words, token) === "AUX") return RECEIVING.has(wordAt(words, token));
  }
  return false;
}

const CALLING = new Set(["call", "calls", "called", "calling"]);

/** The first token of a name, or of the title before it. */
function titleStart(words: Words, at: number): number {
  const title = words.owner[at - 1] ?? null;
  return words.owner[at]?.kind === "person" && title?.kind === "office" ? title.first : at;
}

/** The word before a title, over its article and adjectives: "met the new president". */
function linkBefore(words: Words, first: number): string {
  let at = first - 1;
  while (at > first - 4 && words.shapes[at] === LOWER && tagAt(words, at) === "ADJ") at--;
  return wordAt(words, wordAt(words, at) === "the" ? at - 1 : at);
}

function titledLike(words: Words, finds: readonly Find[], at: number): Home | null {
  const role = words.owner[at]?.office?.role.toLowerCase();
  const like =
    role === undefined
      ? undefined
      : finds.find((find) => find.kind === "office" && find.country !== null && find.office?.role.toLowerCase() === role);
  return like === undefined || words.owner[like.last]?.kind === "person" ? null : homeAt(like.country!, like);
}

function titledInAll(words: Words, finds: readonly Find[], at: number): Home | null {
  const role = words.owner[at]?.office?.role.toLowerCase();
  if (role === undefined) return null;
  const like = finds.filter(
    (find) =>
      find.kind === "office" && find.country !== null && find.office?.role.toLowerCase() === role && words.owner[find.last]?.kind !== "person",
  );
  return like.length > 0 && like.every(({ country }) => country === like[0]!.country) ? homeAt(like[0]!.country!, like[0]!) : null;
}

/** How many sentences of the body tell the news. */
const LEAD = 2;

function isInLead(words: Words, at: number): boolean {
  const here = words.sentenceOf[at]!;
  let body = 0;
  for (let index = here; index >= 0 && body <= LEAD; index--) if (regionAt(words, words.input.sentences[index]!.first) === "body") body++;
  return body <= LEAD;
}

const isPlace = (find: Find): boolean =>
  find.country !== null &&
  !find.adjectival &&
  (find.kind === "country" || (find.kind === "place" && (find.entry?.kind === "place" || find.entry?.kind === "venue")));

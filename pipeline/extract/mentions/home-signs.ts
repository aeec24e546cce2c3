/** What speaks for the state that an office-holder or body without one serves: the states named around it, those said of others, the place it speaks from. */
import { findsOf, type Find } from "./find.ts";
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { isA, isPossessive, regionAt, wordAt, type Words } from "./words.ts";
import { homeAt, isSeat, type Home } from "./home.ts";
import { ownerOfTitle } from "./owned-titles.ts";
import { openerOf, placeOf, subjectOf } from "./sentence-states.ts";
import { administrationsIn, housesOf, receivingResidences, TO_RESIDENCE } from "./seats-of-government.ts";
import { isHost } from "./host-signs.ts";
import { arrivalIn, hostIn, hostsBefore, isMetAt, metAt, receivesAt, receptionAt, visitedState } from "./encounter-home.ts";

export interface HomeSigns {
  /** How often each state is named, by name, adjective or body, with its first naming. */
  readonly counts: ReadonlyMap<string, Home & { readonly count: number }>;
  /** The state of the dateline over a token; null without one, and where it lies at a seat of international conferences. */
  readonly dateline: (at: number) => Home | null;
  /** The state of the outlet, which a report without a dateline comes from; null where its name tells none. */
  readonly outlet: string | null;
  /** The state whose agency reports from another one, "BEIJING (PTI)": it names its own officials without a state. */
  readonly agencyAbroad: string | null;
  /** The states named in a sentence and the one before it. */
  readonly near: (at: number) => ReadonlyMap<string, Home>;
  /** The state that the sentence before, or the sentence itself, has as its subject before token `at`. */
  readonly subject: (at: number) => Home | null;
  /** "Peru, too, objected. Foreign Minister A said": the state that the sentence before in the same paragraph opens with and tells of. */
  readonly opener: (at: number) => Home | null;
  /** The states said of others behind token `at` in its sentence: "and her Chilean counterpart", "told French President A", "signed a treaty with Chile". */
  readonly others: (at: number) => ReadonlySet<string>;
  /** The states said of office-holders in the sentence of token `at`. */
  readonly rivals: (at: number) => ReadonlySet<string>;
  /** Whether the sentence of token `at` names more than prose does, so that its names are not compared. */
  readonly crowded: (at: number) => boolean;
  /** "Chile was cautious. Its foreign minister, A, said", "A, the country's envoy,": the state that the words beside a title go back to; `byName` leaves out "its". */
  readonly owner: (at: number, byName: boolean) => Home | null;
  /** "In Lima, Foreign Minister A said": the state of the place that opens the sentence. */
  readonly place: (at: number) => Home | null;
  /** "met Foreign Minister A in Lima", "flew to Lima to meet President A": the state where the one named at token `at` is met. */
  readonly met: (at: number) => Home | null;
  /** Whether the one named at token `at` is met, received or telephoned by another. */
  readonly isMet: (at: number) => boolean;
  /** The states of those met before the one named at token `at`, in its sentence and the one before. */
  readonly hosts: (at: number) => readonly Home[];
  /** Whether the one named at token `at` receives somebody, which one does at home. */
  readonly receives: (at: number) => boolean;
  /** Whether the sentence has the one named at token `at` at home where the report comes from, with a visitor. */
  readonly isHost: (at: number) => boolean;
  /** "welcomed B to Lima": the state where the one named at token `at` receives somebody. */
  readonly reception: (at: number) => Home | null;
  /** "Prime Minister A, the first Peruvian prime minister to…": the state said with the same title, without a name, in the same sentence. */
  readonly titled: (at: number) => Home | null;
  /** "Norway's prime minister… Prime Minister A": the one state that the document says with the same title, without a name. */
  readonly titledElsewhere: (at: number) => Home | null;
  /** "President A, who welcomed B to the White House": the state of the one seat of a president in which somebody is received near token `at`. */
  readonly residence: (at: number) => Home | null;
  /** The states whose seats of government are named without the state, as papers name their own ("the White House said"). */
  readonly houses: readonly Home[];
  /** Whether the document speaks of the administration of a surname: "the Holm administration". */
  readonly administers: (surname: string) => boolean;
  /** Whether a token lies in the first sentences of the body. */
  readonly inLead: (at: number) => boolean;
  /** The surnames before token `at` in its sentence, and where each is named. */
  readonly namedBefore: (at: number) => ReadonlyMap<string, number>;
  /** Whether two tokens lie in one sentence or in neighbouring ones. */
  readonly areNear: (one: number, other: number) => boolean;
}

/** More names than any sentence of prose has. */
const MOST_NAMED = 200;

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
  const visited = visitedState(words, finds);
  const sentenceAt = (at: number): number => words.sentenceOf[at]!;
  const hasDateline = all.length > finds.length;
  const titles = once(() => titledInAll(words, finds));
  const residences = once(() => receivingResidences(words, finds));
  const administrations = once(() => administrationsIn(words));
  const rivalsIn = byKey(
    (sentence: number) => new Set((bySentence.get(sentence) ?? []).flatMap((find) => (find.office === null ? [] : codesOf(find)))),
  );
  return {
    counts: countStates(finds),
    dateline: datelinesOf(words, all),
    agencyAbroad: abroad(words, all),
    outlet: hasDateline ? null : (words.input.outlet ?? null),
    near: (at) => countStates(around(sentenceAt(at))),
    subject: (at) => subjectOf(words, bySentence.get(sentenceAt(at)) ?? [], at) ?? subjectOf(words, bySentence.get(sentenceAt(at) - 1) ?? [], at),
    opener: (at) => {
      const [before, here] = [words.input.sentences[sentenceAt(at) - 1], words.input.sentences[sentenceAt(at)]!];
      const told = bySentence.get(sentenceAt(at) - 1) ?? [];
      return before?.paragraph === here.paragraph && openerOf(words, told) !== null ? subjectOf(words, told, at) : null;
    },
    owner: (at, byName) => ownerOfTitle(words, at, byName, (back) => bySentence.get(sentenceAt(at) - back) ?? []),
    others: (at) => {
      // Whom one visitor sees on one day, "was received by President A and met his Chilean counterpart", may serve one state.
      const isFellow = (find: Find): boolean => isMetAt(words, at) && isMetAt(words, find.first);
      return new Set(
        (bySentence.get(sentenceAt(at)) ?? []).flatMap((find) =>
          find.first > at && !isFellow(find) && (isOther(words, find) || isPartner(words, find)) ? codesOf(find) : [],
        ),
      );
    },
    rivals: (at) => rivalsIn(sentenceAt(at)),
    crowded: (at) => (bySentence.get(sentenceAt(at))?.length ?? 0) > MOST_NAMED,
    place: (at) => placeOf(words, words.input.sentences[sentenceAt(at)]!.first, at),
    met: (at) => {
      const [here, before, first] = [0, 1, 2].map((back) => bySentence.get(sentenceAt(at) - back) ?? []);
      return metAt(words, here!, at, () => arrivalIn(words, before!) ?? hostIn(words, before!) ?? hostIn(words, first!) ?? visited);
    },
    isMet: (at) => isMetAt(words, at),
    hosts: (at) => hostsBefore(words, around(sentenceAt(at)), at),
    receives: (at) => receivesAt(words, at),
    isHost: (at) => isHost(words, at, words.input.sentences[sentenceAt(at)]!),
    reception: (at) => receptionAt(words, bySentence.get(sentenceAt(at)) ?? [], at),
    titled: (at) => titledLike(words, bySentence.get(sentenceAt(at)) ?? [], at),
    titledElsewhere: (at) => titles().get(words.owner[at]?.office?.role.toLowerCase() ?? "") ?? null,
    residence: (at) => onlyOf(residences().filter((find) => Math.abs(sentenceAt(find.first) - sentenceAt(at)) <= TO_RESIDENCE)),
    houses: housesOf(words, finds),
    administers: (surname) => administrations().has(surname),
    inLead: (at) => isInLead(words, at),
    namedBefore: (at) =>
      new Map(
        (bySentence.get(sentenceAt(at)) ?? []).flatMap(({ kind, first, last }) =>
          kind === "person" && first < at ? [[wordAt(words, last - 1), first]] : [],
        ),
      ),
    areNear: (one, other) => Math.abs(sentenceAt(one) - sentenceAt(other)) <= 1,
  };
}

/** The state of the agency that the dateline names, where no place of the dateline lies in it. */
function abroad(words: Words, finds: readonly Find[]): string | null {
  const agency = words.input.agency ?? null;
  const places = agency === null ? [] : finds.filter((find) => regionAt(words, find.first) === "dateline" && find.country !== null);
  return places.length > 0 && places.every(({ country }) => country !== agency) ? agency : null;
}

function onlyOf(finds: readonly Find[]): Home | null {
  const [first] = finds;
  return first?.country == null || finds.some(({ country }) => country !== first.country) ? null : homeAt(first.country, first);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function byKey<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

const codesOf = (find: Find): readonly string[] => (find.countries.length > 0 ? find.countries : find.country === null ? [] : [find.country]);

/** A person with an office, or the counterpart of one; whoever else has a state said right before the name ("Peru's A B"). */
const isOther = (words: Words, find: Find): boolean => isOwned(words, find) || isHolder(find);

const isOwned = (words: Words, { kind, first, country }: Find): boolean =>
  kind === "person" && country !== null && isPossessive(words, first - 1) && words.owner[first - 2]?.country === country;

const isHolder = (find: Find): boolean =>
  find.office !== null && (find.kind === "person" || find.office.use === "counterpart" || find.office.use === "inferred");

/** "a treaty with Chile": a state that one has to do with is another's. */
const isPartner = (words: Words, { kind, first, last, adjectival }: Find): boolean =>
  kind === "country" && !adjectival && first > 0 && wordAt(words, first - 1) === "with" && wordAt(words, last) !== "'s";

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

/** The last place of each dateline: "RIYADH", "NICOSIA, Cyprus"; what stands before the first is under it too. */
function datelinesOf(words: Words, finds: readonly Find[]): (at: number) => Home | null {
  const bySentence = new Map<number, Home | null>();
  for (const find of finds) {
    if (regionAt(words, find.first) !== "dateline" || (find.kind !== "place" && find.kind !== "country")) continue;
    const sentence = words.sentenceOf[find.first]!;
    const isNowhere = bySentence.get(sentence) === null || isSeat(words, find) || find.country === null;
    bySentence.set(sentence, isNowhere ? null : homeAt(find.country, find));
  }
  const homes = [...bySentence];
  if (homes.length < 2) return () => homes[0]?.[1] ?? null;
  let [, over] = homes[0]!;
  const overSentence = words.input.sentences.map((_, index) => (over = bySentence.has(index) ? bySentence.get(index)! : over));
  return (at) => overSentence[words.sentenceOf[at]!]!;
}

function titledLike(words: Words, finds: readonly Find[], at: number): Home | null {
  const role = words.owner[at]?.office?.role.toLowerCase();
  const like =
    role === undefined
      ? undefined
      : finds.find((find) => find.kind === "office" && find.country !== null && find.office?.role.toLowerCase() === role);
  return like === undefined || isHeld(words, like) ? null : homeAt(like.country!, like);
}

/** Whether a title names its holder: "Foreign Minister Dato' A", "the foreign minister, Mr. A". */
function isHeld(words: Words, { last }: Find): boolean {
  let at = wordAt(words, last) === "," ? last + 1 : last;
  while (isA(words, at, CLASS_BITS.honorific)) at++;
  return words.owner[at]?.kind === "person";
}

/** By title: the one state that the document says with it where nobody is named; null where it says several. */
function titledInAll(words: Words, finds: readonly Find[]): ReadonlyMap<string, Home | null> {
  const homes = new Map<string, Home | null>();
  for (const find of finds) {
    if (find.kind !== "office" || find.country === null || find.office === null || isHeld(words, find)) continue;
    const role = find.office.role.toLowerCase();
    const known = homes.get(role);
    if (known === undefined) homes.set(role, homeAt(find.country, find));
    else if (known !== null && known.code !== find.country) homes.set(role, null);
  }
  return homes;
}

/** How many sentences of the body tell the news. */
const LEAD = 2;

function isInLead(words: Words, at: number): boolean {
  const here = words.sentenceOf[at]!;
  let body = 0;
  for (let index = here; index >= 0 && body <= LEAD; index--) if (regionAt(words, words.input.sentences[index]!.first) === "body") body++;
  return body <= LEAD;
}

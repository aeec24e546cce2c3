/** Second reading: whom each name means. Full names are learnt first, so that a surname before its full name is known too. */
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { emptyMemory, fit, isMereRank, recall, remember, type Bearer, type Memory } from "../memory.ts";
import { bridgeTitles } from "./bridged-titles.ts";
import { findsOf, type Find } from "./find.ts";
import { inferCountries } from "./home-country.ts";
import { nameKey } from "./name-run.ts";
import { inferServed } from "./served-persons.ts";
import { isA, sameSentence, wordAt, type Words } from "./words.ts";

/** Whom a find names, and the office he or she is known by at that point. */
export interface Identity {
  readonly bearer: Bearer;
  readonly office: Find["office"];
  readonly portfolio: string | null;
}

export type Identities = ReadonlyMap<Find, Identity>;

/** Says whom each name means; names of nobody known are left out. */
export function identify(words: Words): Identities {
  const finds = findsOf(words.owner);
  const whole = learn(words, finds, emptyMemory());
  bridgeTitles(words, whole.memory.bearers);
  inferCountries(words, whole.memory.bearers);
  inferServed(words, whole.memory.bearers, (find) => whole.named.get(find) ?? recall(whole.memory, find, nameKey(words, find.first, find.last)));
  const sofar = emptyMemory();
  const identities = new Map<Find, Identity>();
  const latest = new Map<Bearer, Find>();
  for (const find of finds) {
    const key = nameKey(words, find.first, find.last);
    const bearer = bearerOf(words, find, key, whole, sofar);
    if (bearer === null) continue;
    const known = (latest.get(bearer) ?? bearer).office;
    const says = find.office !== null && find.office.use !== "counterpart" && find.office.use !== "inferred";
    if (says && !isMereRank(find.office!, known)) latest.set(bearer, find);
    const { office, portfolio } = latest.get(bearer) ?? bearer;
    identities.set(find, { bearer, office, portfolio });
  }
  return identities;
}

function bearerOf(words: Words, find: Find, key: readonly string[], whole: Learnt, sofar: Memory): Bearer | null {
  if (find.kind === "person" && (find.sure || isRepeated(whole, key))) {
    const bearer = whole.named.get(find) ?? recall(whole.memory, find, key);
    return bearer === null ? null : remember(sofar, find, key, bearer);
  }
  if (!mayBeSurname(words, find)) return null;
  // "dos Santos" says nothing of the city of Santos.
  const named = find.kind === "place" && isA(words, find.first - 1, CLASS_BITS.particle) ? { ...find, country: null } : find;
  const bearer = recall(sofar, named, key) ?? recall(whole.memory, named, key);
  return bearer === null || (find.kind !== "person" && fit(bearer, key) < 2) ? null : bearer;
}

interface Learnt {
  readonly memory: Memory;
  readonly named: ReadonlyMap<Find, Bearer>;
}

/** Reads the surely named persons of the whole document. */
function learn(words: Words, finds: readonly Find[], memory: Memory): Learnt {
  const named = new Map<Find, Bearer>();
  const bare = new Set(finds.filter((find) => find.kind === "person" && find.last - find.first === 1).map((find) => wordAt(words, find.first)));
  const single: Find[] = [];
  for (const find of finds) {
    if (find.kind !== "person") continue;
    const key = nameKey(words, find.first, find.last);
    if (find.sure && key.length === 1) single.push(find);
    else if (find.sure || (key.length > 1 && bare.has(key.at(-1)!))) named.set(find, remember(memory, find, key, sameBearer(memory, find, key)));
  }
  // A title with a surname alone means the bearer named in full anywhere; failing one, it makes its own.
  for (const find of single) {
    const key = nameKey(words, find.first, find.last);
    const known = recall(memory, find, key);
    named.set(find, remember(memory, find, key, known));
  }
  return { memory, named };
}

function sameBearer(memory: Memory, find: Find, key: readonly string[]): Bearer | null {
  const known = recall(memory, find, key);
  return known !== null && fit(known, key) === 3 ? known : known !== null && key.length > 1 && fit(known, key) === 2 ? known : null;
}

/** A whole name that someone known bears. */
const isRepeated = (whole: Learnt, key: readonly string[]): boolean =>
  key.length > 1 && (whole.memory.byWord.get(key.at(-1)!) ?? []).some((bearer) => fit(bearer, key) === 3);

const LOCATIVE = new Set(["in", "at", "near", "from", "to", "outside", "around"]);

/** A bare name, or a city that a person of the document is called like, where it does not stand as a place. */
function mayBeSurname(words: Words, find: Find): boolean {
  if (find.kind === "person") return !find.sure;
  const single = find.last - find.first === 1;
  return find.kind === "place" && single && !(sameSentence(words, find.first - 1, find.first) && LOCATIVE.has(wordAt(words, find.first - 1)));
}

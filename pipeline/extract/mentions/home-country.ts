/** Office-holders named without any country: the state that the text around them means, where only one can be meant. */
import type { Bearer } from "../memory.ts";
import { countOf, datelineHome, FACTOR, homeNear, houseOf, outletHome, outweighing } from "./home-evidence.ts";
import { homeSigns, type HomeSigns } from "./home-signs.ts";
import type { Home } from "./home.ts";
import type { OfficeReading } from "./office.ts";
import { canHave, isMonarch } from "./state-offices.ts";
import { CLASS_BITS } from "../../lexicon/word-classes.ts";
import { isA, opensSentence, wordAt, type Words } from "./words.ts";

/** Gives those who hold an office of state without a country the one that they must serve: that of a rival of the same rank, and those said of others beside them, cannot be it. */
export function inferCountries(words: Words, known: readonly Bearer[]): void {
  let made: HomeSigns | null = null;
  const signsOf = (): HomeSigns => (made ??= homeSigns(words));
  inferOwn(words, known, signsOf);
  inferOwned(words, known, signsOf);
  const unknown = known.filter((bearer) => bearer.country === null && serves(bearer.office) && (isWhole(bearer) || isHigh(bearer.office!)));
  if (unknown.length === 0) return;
  const signs = signsOf();
  const places = new Map(known.map((bearer, at) => [bearer, at]));
  // What is said of one bearer alone goes before what the text around all of them tells.
  let shared: Home | null = null;
  for (const read of [saidHome, homeAround]) {
    for (const bearer of unknown) {
      if (bearer.country !== null) continue;
      const others = knownAround(known, places.get(bearer)!);
      // A king told elsewhere in the text takes no state from a prime minister.
      const isRival = (other: Bearer): boolean =>
        sameRank(other, bearer) && (isMonarch(other.office) === isMonarch(bearer.office) || signs.areNear(other.since, bearer.since));
      const rivals = isHigh(bearer.office!) ? others.filter((other) => other !== bearer && isRival(other)) : [];
      // A president named by his surname alone needs words that say his state, his administration, or a text about no other.
      const needsWords = read === homeAround && !isWhole(bearer) && !isMonarch(bearer.office) && !isIntroduced(words, bearer);
      const home: Home | null = (needsWords ? ofSurname : read)(signs, bearer, rivals, others, shared, (code) =>
        canHave(words, code, bearer.office!),
      );
      if (home === null) continue;
      // Who needs no state is of the outlet's own, and so is the next one.
      if (read === homeAround) shared ??= home;
      bearer.country = home.code;
      bearer.home = home;
    }
  }
}

/** "A. B. Holm" is a whole name, "Holm" is not. */
const isWhole = ({ key, name }: Bearer): boolean => key.length > 1 || name.includes(" ");

/** "The Foreign Minister, Mr. Holm, said", "Mr. Holm, the Foreign Minister,": how a paper introduces a minister of its own. */
function isIntroduced(words: Words, { since }: Bearer): boolean {
  if (!isA(words, since - 1, CLASS_BITS.honorific)) return false;
  const isClosed = wordAt(words, since + 1) === ",";
  return isClosed && (wordAt(words, since - 2) === "," || wordAt(words, since + 2) === "the");
}

/** Each is compared with so many named before and behind: more than any article names, so that a book of names takes linear time. */
const MOST_AROUND = 100;

const knownAround = (known: readonly Bearer[], at: number): readonly Bearer[] =>
  known.length <= 2 * MOST_AROUND ? known : known.slice(Math.max(0, at - MOST_AROUND), at + MOST_AROUND);

/** A government's own readout names its officers without their state, and its leader even without an office; whom they meet is another's. */
function inferOwn(words: Words, known: readonly Bearer[], signsOf: () => HomeSigns): void {
  const { issuer } = words.input;
  const unknown = issuer == null ? [] : known.filter((bearer) => bearer.country === null);
  if (unknown.length === 0) return;
  const signs = signsOf();
  const isState = words.lexicon.countries.rows.get(issuer!)?.kind === "state";
  for (const bearer of unknown) {
    const { office, since } = bearer;
    const start = isA(words, since - 1, CLASS_BITS.honorific) ? since - 1 : since;
    const isOwn = office === null ? signs.inLead(since) && opensSentence(words, start) : isState || !OF_A_STATE.test(office.role);
    if (isOwn && !signs.isMet(since)) bearer.country = issuer!;
  }
}

/** "The country's envoy to the United Nations, A": whoever holds an office, of whatever kind, that words beside it give to a state. */
function inferOwned(words: Words, known: readonly Bearer[], signsOf: () => HomeSigns): void {
  const unknown = known.filter(({ country, office }) => country === null && office !== null && office.country === null);
  if (unknown.length === 0) return;
  const signs = signsOf();
  for (const bearer of unknown) {
    // "its spokesman" may be one of a movement.
    const home = signs.owner(bearer.since, !POSTED.test(bearer.office!.role));
    if (home === null || !canHave(words, home.code, bearer.office!)) continue;
    bearer.country = home.code;
    bearer.home = home;
  }
}

const POSTED = /\b(?:ambassador|envoy|consul|charg[eé] d'affaires)\b/i;

/** Offices that no organisation has. */
const OF_A_STATE = /\bminister\b/i;

type ReadHome = (
  signs: HomeSigns,
  bearer: Bearer,
  rivals: readonly Bearer[],
  known: readonly Bearer[],
  shared: Home | null,
  canServe: (code: string) => boolean,
) => Home | null;

/** "its president, A", "In Lima, President A…", "met President A in Lima", "President A, the first Peruvian president to…". */
const saidHome: ReadHome = (signs, bearer, rivals, _known, _shared, canServe) => {
  const others = signs.others(bearer.since);
  const isFree = ({ code }: Home): boolean => canServe(code) && !others.has(code) && !rivals.some((other) => other.country === code);
  return (
    [
      signs.owner(bearer.since, false),
      signs.place(bearer.since),
      signs.met(bearer.since),
      signs.reception(bearer.since),
      // "The Peruvian foreign minister met Foreign Minister B": another of the same title.
      signs.isMet(bearer.since) ? null : signs.titled(bearer.since),
      isPresident(bearer) ? signs.residence(bearer.since) : null,
    ].find((home) => home !== null && isFree(home)) ?? null
  );
};

/** "President Holm", where "the Holm administration" and the White House are named without a state. */
const administeredHome: ReadHome = (signs, { key, since }, rivals, _known, _shared, canServe) => {
  const others = signs.others(since);
  const isFree = (code: string): boolean => canServe(code) && !others.has(code) && !rivals.some(({ country }) => country === code);
  const dateline = signs.dateline(since);
  return signs.administers(key.at(-1) ?? "") && (dateline === null || !isFree(dateline.code)) ? houseOf(signs, isFree) : null;
};

const NOBODY: ReadonlySet<string> = new Set();

const homeAround: ReadHome = (signs, bearer, rivals, known, shared, canServe) => {
  const isReceiving = signs.receives(bearer.since);
  if (!isReceiving && rivals.some((other) => other.country === null && signs.areNear(other.since, bearer.since) && !servesUnder(other, bearer)))
    return null;
  const others = signs.others(bearer.since);
  const dateline = signs.dateline(bearer.since);
  // Whoever is met is of another state than the one who meets him.
  const beside = signs.isMet(bearer.since) ? known.filter((other) => other.since < bearer.since && signs.areNear(other.since, bearer.since)) : [];
  // Whoever is named in the same sentence meets him, and not the one of the sentence before.
  const named = beside.length > 0 ? signs.namedBefore(bearer.since) : null;
  const placeOf = ({ key }: Bearer): number | undefined => named?.get(key.at(-1) ?? "");
  const together = beside.filter((other) => placeOf(other) !== undefined);
  // "The Peruvian vice president also met Foreign Minister B": whose state this sentence says meets him, whoever met in the one before.
  const here = together.length === 0 && beside.length > 0 ? signs.rivals(bearer.since) : NOBODY;
  const hosts = (together.length > 0 ? together : beside).filter((other) => !signs.isMet(placeOf(other) ?? other.since));
  // "A of Chile, met at the airport by B of Peru, went into talks with President C" at Lima: one of Lima greets, one from elsewhere meets.
  const guests = hosts.filter(({ country }) => country !== null && country !== dateline?.code);
  // "The visitor also met Foreign Minister B" at Lima: of their own, papers leave out the state.
  const met = guests.length > 0 ? guests : together.length === 0 && dateline !== null ? [] : hosts;
  const isFree = (code: string): boolean =>
    canServe(code) && !others.has(code) && !here.has(code) && ![...rivals, ...met].some((other) => other.country === code);
  const deputy = deputyOf(bearer, known, signs);
  if (deputy !== null && canServe(deputy.code) && !others.has(deputy.code) && !rivals.some(({ country }) => country === deputy.code)) return deputy;
  // Whoever is met or receives is at home where the report comes from, whatever else is spoken of.
  if ((isReceiving || signs.isMet(bearer.since)) && dateline !== null && isFree(dateline.code)) return dateline;
  const states = signs.isMet(bearer.since) ? signs.hosts(bearer.since) : [];
  // Of those met before, of several states, nothing tells which one's he is.
  if (states.length > 1) return null;
  const host = states[0] ?? null;
  // A president and a prime minister can serve one state.
  const isRival = (other: Bearer): boolean => other.country === host?.code && (met.includes(other) || sameTitle(other, bearer));
  if (host !== null && canServe(host.code) && !others.has(host.code) && ![...rivals, ...met].some(isRival)) return host;
  const opener = signs.opener(bearer.since);
  if (opener !== null && isFree(opener.code)) return opener;
  const titled = signs.titledElsewhere(bearer.since);
  if (titled !== null && isFree(titled.code) && !(signs.isMet(bearer.since) && signs.rivals(bearer.since).has(titled.code))) return titled;
  if (shared !== null && isFree(shared.code)) return shared;
  if (bearer.office!.level === "leader") {
    const around = [...signs.near(bearer.since).values()];
    const free = around.filter(({ code }) => isFree(code));
    // A president and a prime minister can serve one state.
    const near =
      free.length > 0
        ? free
        : around.filter(
            ({ code }) => canServe(code) && !others.has(code) && !rivals.some((other) => other.country === code && sameTitle(other, bearer)),
          );
    if (near.length === 1) return near[0]!;
  }
  const ofAgency = signs.agencyAbroad;
  // A foreign bureau also reports what its own state has no part in.
  if (ofAgency !== null && bearer.office!.level !== "leader" && signs.counts.has(ofAgency) && isFree(ofAgency))
    return { code: ofAgency, first: bearer.since, last: bearer.since + 1 };
  const near = homeNear(signs, bearer.since, isFree);
  const most = outweighing(signs, isFree);
  // One other state that the sentence before happens to name is little beside the one that the whole text is about.
  if (near !== null && most !== null && near.code !== dateline?.code && countOf(signs, most) >= FACTOR * countOf(signs, near)) return most;
  return (
    near ??
    datelineHome(signs, bearer.since, isFree, signs.inLead(bearer.since)) ??
    houseOf(signs, isFree) ??
    most ??
    outletHome(signs, bearer.since, isFree)
  );
};

const ofSurname: ReadHome = (...told) => administeredHome(...told) ?? hostHome(...told) ?? homeOfAll(...told);

/** "President Holm received the Chilean minister" at Oslo: whoever receives, is met by another's or, in the lead, meets one, is at home where the report comes from. */
const hostHome: ReadHome = (signs, { since }, rivals, _known, _shared, canServe) => {
  const dateline = signs.dateline(since);
  const others = signs.others(since);
  const isVisited = signs.isMet(since) && signs.rivals(since).size > 0;
  const isHost = isVisited || signs.isHost(since) || (signs.inLead(since) && others.size > 0);
  const isFree = ({ code }: Home): boolean => canServe(code) && !others.has(code) && !rivals.some(({ country }) => country === code);
  return isHost && dateline !== null && isFree(dateline) ? dateline : null;
};

/** The state that a report comes from and is about, where nobody else of the rank is spoken of. */
const homeOfAll: ReadHome = (signs, bearer, rivals, _known, _shared, canServe) => {
  const most = outweighing(signs, canServe);
  return most !== null && most.code === signs.dateline(bearer.since)?.code && rivals.length === 0 && !signs.isMet(bearer.since) ? most : null;
};

/** Offices that only a state has; an envoy, a chairman or a mere spokesman may be of an organisation or a movement. */
const serves = (office: OfficeReading | null): boolean =>
  office !== null && office.country === null && (isHigh(office) ? !OF_OTHERS.test(office.role) : OF_STATES.test(office.role));

const isHigh = (office: OfficeReading): boolean => office.level === "leader" || office.level === "minister";

const OF_OTHERS = /\bsecretary[- ]general\b|\bhigh representative\b|\bcommissioner\b|\bformer\b|^leader$/i;
const OF_STATES =
  /\b(?:presidential|government|ministry|cabinet|army|navy|air force|coast guard|military|armed forces|defen[cs]e|general staff|chief of staff|minister|speaker|chair(?:man|woman)|undersecretary|director[- ]general|senator|congress\w+|lawmaker|governor|secretary of|national security|under-secretary|state secretary)\b/i;

const DEPUTY = /\b(?:deputy|vice|assistant|junior)\b/i;
const isDeputy = ({ office }: Bearer): boolean => office !== null && DEPUTY.test(office.role);

const isPresident = ({ office }: Bearer): boolean => /^president$/i.test(office!.role);

/** "Peru's deputy foreign minister, A… Foreign Minister B": the state of a deputy named nearby, who serves under the bearer. */
function deputyOf(bearer: Bearer, known: readonly Bearer[], signs: HomeSigns): Home | null {
  if (bearer.office!.level !== "minister" || isDeputy(bearer)) return null;
  const role = bearer.office!.role.toLowerCase();
  const under = known.filter(
    (other) =>
      other.country !== null && isDeputy(other) && other.office!.role.toLowerCase().endsWith(role) && signs.areNear(other.since, bearer.since),
  );
  const [first] = under;
  return first === undefined || under.some(({ country }) => country !== first.country)
    ? null
    : { code: first.country!, first: first.since, last: first.since + 1 };
}

/** Two who could not serve one state side by side. */
const sameRank = (other: Bearer, bearer: Bearer): boolean =>
  other.office !== null &&
  isDeputy(other) === isDeputy(bearer) &&
  other.office.level === bearer.office!.level &&
  (bearer.office!.level === "leader" ? !/leader/i.test(other.office.role) : other.portfolio === bearer.portfolio);

/** "External Affairs Minister A and Foreign Secretary B": a minister, and the first official of the ministry. */
const servesUnder = (one: Bearer, other: Bearer): boolean => isSecretary(one) !== isSecretary(other) && one.office!.level !== "leader";

const isSecretary = ({ office }: Bearer): boolean => /\bsecretary\b/i.test(office!.role);

const sameTitle = (other: Bearer, bearer: Bearer): boolean => other.office!.role.toLowerCase() === bearer.office!.role.toLowerCase();

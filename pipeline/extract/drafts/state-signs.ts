/** Which state those who speak for one, and do not say for which, must serve: that of the place in front, of the dateline, or the one the text is about. */
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import { outletState } from "../../lexicon/issuer.ts";
import { datelineOver } from "../layout/items.ts";
import type { Mention, Referent } from "../mention.ts";
import { isSeatName } from "../mentions/home.ts";
import { indexFrom, mentionAt, mentionsIn } from "../reference/mentions-in.ts";

/** A state, and what in the text tells it (UTF-16). */
export interface ToldState {
  readonly code: string;
  readonly span: Span;
}

export interface StateSigns {
  /** The state that one who speaks at a token serves, as the text around tells; null where it may be of several. */
  readonly around: (at: number) => ToldState | null;
  /** The state inside which a body speaks at a token: the one that the whole document is about, else that of the place in front or of the dateline, where none is named more. */
  readonly inside: (at: number) => ToldState | null;
  /** "a Chilean embassy spokesman… the spokesman, A B,": the one state that the text says with a title where it names nobody. */
  readonly titled: (role: string) => ToldState | null;
  /** Whether somebody else holds an office of the speaker's rank and field for a state: two could not serve it side by side. */
  readonly isHeld: (code: string, speaker: Referent) => boolean;
}

/** By how much the first state must outweigh the next before the whole document decides. */
const FACTOR = 3;
/** The signs of a document; what is the same for all its sentences is read once, when first asked for. */
export function stateSigns(analysis: Analysis): StateSigns {
  let whole: ToldState | null | undefined;
  let most: ToldState | null | undefined;
  let titles: ReadonlyMap<string, ToldState | null> | undefined;
  let counts: ReadonlyMap<string, Count> | undefined;
  let holders: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const counted = (): ReadonlyMap<string, Count> => (counts ??= statesNamed(analysis));
  const subject = (): ToldState | null => (most === undefined ? (most = mostNamed(counted())) : most);
  return {
    inside: (at) => {
      const only = subject();
      if (only !== null) return only;
      const sentence = analysis.sentenceOf[at]!;
      const front = frontedPlace(analysis, sentence, at);
      if (front !== null) return front;
      const home = datelineState(analysis, sentence);
      const count = home === null ? 0 : (counted().get(home.code)?.count ?? 0);
      const spoken = stateSpokenOf(analysis, sentence);
      const leads = count > 0 && [...counted().values()].every((other) => other.count <= count);
      return leads && (spoken === null || spoken === home!.code) ? home : null;
    },
    titled: (role) => (titles ??= statesOfTitles(analysis)).get(role.toLowerCase()) ?? null,
    isHeld: (code, speaker) => {
      const names = (holders ??= holdersOf(analysis)).get(postOf(code, speaker));
      return names !== undefined && (names.size > 1 || !names.has(speaker.name));
    },
    around: (at) => {
      const sentence = analysis.sentenceOf[at]!;
      const front = frontedPlace(analysis, sentence, at);
      if (front !== null) return front;
      whole = whole === undefined ? (ownState(analysis) ?? subject()) : whole;
      const home = datelineState(analysis, sentence) ?? whole;
      const spoken = stateSpokenOf(analysis, sentence);
      if (home === null) return actorBefore(analysis, sentence);
      return spoken === null || spoken === home.code ? home : null;
    },
  };
}

const told = ({ country, start, end }: Mention): ToldState | null => (country === null ? null : { code: country, span: { start, end } });

/** By title, and by each of its endings: the state said with it; null where several are. */
function statesOfTitles({ mentions }: Analysis): ReadonlyMap<string, ToldState | null> {
  const states = new Map<string, ToldState | null>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== "office" || mention.country === null || mention.role === null || isNamed(mentions, index)) continue;
    const words = mention.role.toLowerCase().split(" ");
    for (let from = 0; from < words.length; from++) {
      const title = words.slice(from).join(" ");
      const known = states.get(title);
      if (known === undefined) states.set(title, told(mention));
      else if (known !== null && known.code !== mention.country) states.set(title, null);
    }
  }
  return states;
}

const isNamed = (mentions: readonly Mention[], index: number): boolean =>
  index + 1 < mentions.length && mentions[index + 1]!.first === mentions[index]!.last;

/** "In Lima, officials said", "In Manila the spokesman said", "In the Peruvian capital", "In neighbouring Peru". */
function frontedPlace(analysis: Analysis, sentence: number, before: number): ToldState | null {
  const { lower } = analysis.tokens;
  const { first } = analysis.sentences[sentence]!;
  if (lower[first] !== "in") return null;
  const at = lower[first + 1] === "the" || lower[first + 1]?.startsWith("neighb") ? first + 2 : first + 1;
  const place = mentionAt(analysis, at);
  if (place === null || place.first !== at || place.last > before) return null;
  const isCapital = place.kind === "country" && place.adjectival && lower[place.last] === "capital";
  return isCapital || place.kind === "place" || (place.kind === "country" && !place.adjectival) ? told(place) : null;
}

/** The state of the last place of the dateline over a sentence; null where that is a seat of conferences. */
function datelineState(analysis: Analysis, sentence: number): ToldState | null {
  const dateline = datelineOver(analysis, sentence);
  if (dateline < 0) return null;
  const { first, last } = analysis.sentences[dateline]!;
  const places = mentionsIn(analysis, first, last).filter(({ kind }) => kind === "place" || kind === "country");
  return places.length === 0 || places.some(({ name }) => isSeatName(name)) ? null : told(places.at(-1)!);
}

/** By state, rank and field: those who hold such an office. */
function holdersOf({ mentions }: Analysis): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.country === null || mention.level === null) continue;
    const post = postOf(mention.country, mention);
    const names = holders.get(post);
    if (names === undefined) holders.set(post, new Set([mention.name]));
    else names.add(mention.name);
  }
  return holders;
}

const postOf = (code: string, { level, portfolio }: Pick<Referent, "level" | "portfolio">): string =>
  level === "leader" ? `${code} leader` : `${code} ${level} ${portfolio}`;

/** "Norway will send two ships. The Foreign Minister said": the state, or the body of it, that the sentence before in the same paragraph opens with. */
function actorBefore(analysis: Analysis, sentence: number): ToldState | null {
  if (stateSpokenOf(analysis, sentence) === null) return null;
  const { first } = analysis.sentences[sentence - 1]!;
  const actor = mentionAt(analysis, analysis.tokens.lower[first] === "the" ? first + 1 : first);
  return actor?.kind === "body" || (actor?.kind === "country" && !actor.adjectival) ? told(actor) : null;
}

/** Of which state's doings the sentence before, in the same paragraph, tells; null where it opens otherwise. */
function stateSpokenOf({ sentences, tokens, mentions }: Analysis, sentence: number): string | null {
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence]!.paragraph) return null;
  const opener = tokens.lower[before.first] === "the" ? before.first + 1 : before.first;
  const named = mentions[indexFrom({ mentions }, opener)];
  return named === undefined || named.first !== opener || !ACTORS.has(named.kind) ? null : named.country;
}

const ACTORS: ReadonlySet<string> = new Set(["country", "body", "office", "person", "organisation"]);

/** The state whose government or outlet the text is from. */
function ownState({ issuer, document, lexicon, tokens }: Analysis): ToldState | null {
  const code = issuer ?? outletState(document.row.publisher, lexicon);
  return code === null || tokens.count === 0 ? null : { code, span: { start: tokens.start[0]!, end: tokens.end[0]! } };
}

interface Count {
  count: number;
  readonly first: Mention;
}

/** How often the text names each state, by its name or by that of a body. */
function statesNamed({ mentions }: Analysis): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const mention of mentions) {
    if (mention.country === null || (mention.kind !== "country" && mention.kind !== "body")) continue;
    const known = counts.get(mention.country);
    if (known === undefined) counts.set(mention.country, { count: 1, first: mention });
    else known.count++;
  }
  return counts;
}

/** The state that the text names far more often than any other. */
function mostNamed(counts: ReadonlyMap<string, Count>): ToldState | null {
  const [most, next] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most !== undefined && most.count >= FACTOR && most.count >= FACTOR * (next?.count ?? 0) ? told(most.first) : null;
}

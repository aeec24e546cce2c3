/** Whether a document is about relations between states or international organisations. */
import type { Region } from "../../schemas/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ScopeClass, ScopeCue } from "../lexicon/scope-words.ts";
import { formSet } from "../text/form-set.ts";
import type { Tokens } from "../text/tokens.ts";
import { holdsOffice, isBareTitle, isOfficeOf, joinedParties, joins, OFFICES, partyAt, type NamedParties } from "./named-parties.ts";

/** What the scope is decided on. */
export interface ScopeEvidence {
  readonly words: number;
  /** States and organisations that are named, stand behind a metonym, or issued the document. */
  readonly parties: ReadonlySet<string>;
  /** Field → the summed weight of its vocabulary; each phrase counts at most three times. */
  readonly weights: ReadonlyMap<ScopeClass, number>;
  /** Whether one paragraph names two parties and an act between them (a call, condolences, a condemnation), or office-holders of two. */
  readonly contact: boolean;
}

/** Repetition shows a theme, but not without end. */
const MOST_REPEATS = 3;
/** The least vocabulary of relations between states, all in all and for each word of the text. */
const ENOUGH = 6;
const DENSITY = 0.025;
/** A text of a sentence or two cannot hold more. */
const SHORT_ENOUGH = 1;
const SHORT_DENSITY = 0.1;
/** Nor need it hold as much where hardly a word of another field stands in it. */
const PURE_DENSITY = 0.03;
const PURE = 4;
/** What it weighs that a paragraph tells of a meeting of office-holders of two parties, and that one tells of an agreement of two. */
const ENCOUNTER = 3;
/** A paragraph about the leaders of two states may tell of their meeting in a dozen words of any field. */
const CONTACT_DENSITY = 0.04;
/** A short text that names one party alone must speak of little else. */
const ENOUGH_ALONE = 15;
const DENSITY_ALONE = 0.125;
/** The vocabulary of relations outweighs that of home politics and of the strongest other field. */
const LEAD = 1.3;
const OTHER_FIELDS: readonly ScopeClass[] = ["sport", "business", "crime", "disaster", "entertainment"];
/** A call or a condemnation brings a disaster, a crime or home politics into scope, but no match and no takeover. */
const NEVER_BY_CONTACT: readonly ScopeClass[] = ["sport", "business", "entertainment", "campaign"];

/** Whether the document is in scope (codebook, Scope). `home` is the state or organisation that published it, or the state of the outlet, where one is known. */
export function inScope(tokens: Tokens, regions: readonly Region[], home: string | null, lexicon: Lexicon): boolean {
  const datelineEnd = regions.find(({ kind }) => kind === "dateline")?.span.end ?? 0;
  return decideScope(scopeEvidence(tokens, datelineEnd, home, lexicon));
}

/** The decision itself, on evidence alone. */
function decideScope({ words, parties, weights, contact }: ScopeEvidence): boolean {
  const weightOf = (field: ScopeClass): number => weights.get(field) ?? 0;
  const strongest = (fields: readonly ScopeClass[]): number => Math.max(...fields.map(weightOf));
  const relations = weightOf("diplomacy") + weightOf("contact") + weightOf("defence");
  if (contact && relations >= Math.min(ENOUGH, SHORT_ENOUGH + CONTACT_DENSITY * words) && relations >= strongest(NEVER_BY_CONTACT)) return true;
  const rest = strongest(OTHER_FIELDS) + weightOf("campaign") + weightOf("domestic");
  if (relations < LEAD * rest) return false;
  const shortDensity = relations >= PURE * rest ? PURE_DENSITY : SHORT_DENSITY;
  if (parties.size >= 2) return relations >= Math.max(Math.min(ENOUGH, SHORT_ENOUGH + shortDensity * words), DENSITY * words);
  return parties.size === 1 && relations >= Math.max(ENOUGH_ALONE, DENSITY_ALONE * words);
}

/** Collects parties and vocabulary in one pass over the tokens. A report takes the state that it comes from for granted: its dateline stands for it. */
function scopeEvidence(tokens: Tokens, datelineEnd: number, home: string | null, lexicon: Lexicon): ScopeEvidence {
  const parties = new Set<string>(home === null ? [] : [home]);
  const weights = new Map<ScopeClass, number>();
  const seen = new Map<ScopeCue, number>();
  let paragraph = emptyParagraph();
  let contact = false;
  let named: NamedParties | null = null;
  let met = false;
  let pairMet = false;
  let pairAgreed = false;
  let own = home;
  let at = 0;
  while (at < tokens.count) {
    if (at > 0 && tokens.text.charCodeAt(tokens.end[at - 1]!) === 10) paragraph = emptyParagraph();
    const form = tokens.form[at]!;
    paragraph.encounter ||= ENCOUNTERS.has(form);
    paragraph.between ||= ENCOUNTERS.has(form) && BETWEEN.has(tokens.lower[at + 1] ?? "");
    met ||= paragraph.encounter && paragraph.represented.size >= 2;
    met ||= paragraph.between && paragraph.joined.size >= 2;
    pairMet ||= paragraph.encounter && paragraph.joined.size >= 2;
    pairAgreed ||= paragraph.joined.size >= 2 && UNDERTAKINGS.has(form);
    paragraph.armed ||= ARMED.has(form);
    paragraph.peace ||= PEACE.has(form);
    if (paragraph.armed && paragraph.peace) parties.add(MOVEMENT);
    if (!lexicon.scopeOpeners.has(form) && !OFFICES.has(form)) {
      const codes = joinedParties(tokens, at, lexicon);
      if (codes.length > 0) {
        named = { codes, last: at + 1 };
        for (const code of codes) {
          parties.add(code);
          paragraph.parties.add(code);
          paragraph.joined.add(code);
        }
        contact ||= paragraph.contact && paragraph.parties.size >= 2;
      }
      at++;
      continue;
    }
    const party = partyAt(tokens, at, tokens.start[at]! < datelineEnd, lexicon);
    const cue = lexicon.scopeWords.longestAt(tokens, at);
    const next = Math.max(at + 1, cue?.last ?? 0, party?.last ?? 0);
    if (party === null && OFFICES.has(tokens.form[next - 1]!)) {
      if (named !== null && holdsOffice(tokens, named.last, next - 1)) for (const code of named.codes) paragraph.represented.add(code);
      else if (own !== null && isBareTitle(tokens, next - 1)) paragraph.represented.add(own);
      contact ||= paragraph.represented.size >= 2;
    }
    if (party === null && cue === null) {
      at++;
      continue;
    }
    if (party !== null && party.code !== null) {
      parties.add(party.code);
      paragraph.parties.add(party.code);
      const beside = joins(tokens, named, at) ? named!.codes.at(-1) : undefined;
      if (beside !== undefined) paragraph.joined.add(beside).add(party.code);
      if (tokens.start[at]! < datelineEnd) own = party.code;
      else if (isOfficeOf(tokens, at) || (joins(tokens, named, at) && paragraph.represented.has(named!.codes.at(-1)!)))
        paragraph.represented.add(party.code);
    }
    if (party !== null) {
      // Each state once: a list of thousands must not be copied at each of its names.
      const before = joins(tokens, named, at) ? named!.codes.filter((code) => code !== party.code) : [];
      named = { codes: party.code === null ? before : [...before, party.code], last: party.last };
    }
    if (cue !== null) {
      const { field, weight } = cue.value;
      const times = (seen.get(cue.value) ?? 0) + 1;
      seen.set(cue.value, times);
      if (times <= MOST_REPEATS) weights.set(field, (weights.get(field) ?? 0) + weight);
      paragraph.contact ||= field === "contact";
    }
    contact ||= (paragraph.contact && paragraph.parties.size >= 2) || paragraph.represented.size >= 2;
    at = next;
  }
  // Runners and traders of two states meet as well: a pair counts where a word of relations stands beside it.
  if (met || (pairMet && (weights.has("diplomacy") || weights.has("defence")))) weights.set("diplomacy", (weights.get("diplomacy") ?? 0) + ENCOUNTER);
  if (pairAgreed) weights.set("diplomacy", (weights.get("diplomacy") ?? 0) + ENCOUNTER);
  return { words: tokens.count, parties, weights, contact };
}

interface Paragraph {
  readonly parties: Set<string>;
  /** The parties whose office-holders it names. */
  readonly represented: Set<string>;
  /** Those that it names side by side: "Chile and Peru", "the Chilean-Peruvian". */
  readonly joined: Set<string>;
  contact: boolean;
  /** Whether it tells of a meeting. */
  encounter: boolean;
  /** Whether it tells between whom: "talks between". */
  between: boolean;
  /** Whether it names an armed movement, and a peace to be made with it. */
  armed: boolean;
  peace: boolean;
}

const emptyParagraph = (): Paragraph => ({
  parties: new Set(),
  represented: new Set(),
  joined: new Set(),
  contact: false,
  encounter: false,
  between: false,
  armed: false,
  peace: false,
});

/** Stands for whoever a state makes peace with that is no state. */
const MOVEMENT = "movement";
const ARMED = formSet("rebel rebels guerrilla guerrillas separatist separatists secessionist secessionists insurgent insurgents".split(" "));
const PEACE = formSet(["truce", "ceasefire", "cease-fire", "accord", "accords", "peace", "negotiations"]);

/** Behind the names of two parties: what they do and make when they settle something. */
const UNDERTAKINGS = formSet(
  "agree agreed agreement accord treaty pact protocol convention memorandum signed sign struck concluded initialled initialed ratified truce ceasefire cease-fire settled resolved undertook understanding deal".split(
    " ",
  ),
);

/** Verbs and nouns of what office-holders of two parties do with one another. */
const ENCOUNTERS = formSet([
  "met",
  "meet",
  "meets",
  "meeting",
  "talks",
  "conferred",
  "consultations",
  "negotiations",
  "gather",
  "gathered",
  "huddled",
]);
const BETWEEN = new Set(["between", "among"]);

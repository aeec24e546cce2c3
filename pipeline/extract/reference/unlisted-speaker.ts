/** Who speaks without being named or listed anywhere: "the owner of a mill", "a smaller faction", "the army's Fourth Brigade", "her office". */
import type { Cue } from "../../lexicon/cues.ts";
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { POSSESSIVES } from "../closed-classes.ts";
import { spanOf } from "../token-range.ts";
import { wordSet } from "../word-set.ts";
import { headNoun } from "./common-noun.ts";
import { resolveReference } from "./index.ts";
import { mentionAt, partiesIn } from "./mentions-in.ts";
import { headOf } from "./phrase.ts";
import { makeReferent, wordsOf } from "./referent.ts";

const BODIES = wordSet(
  "administration administrations campaign chancellery companies company court faction factions firm firms group groups guerrillas insurgents junta leadership militias movements opposition organisations organizations parties presidency regime secretariat unions wing",
);
/** What an outlet of news is called; what it reports is its own. */
const OUTLETS = wordSet(
  "agency broadcaster broadcasting daily gazette herald journal magazine media network news newspaper newspapers paper papers post press radio station telegraph television times tribune tv website weekly",
);
/** What things do as well as people: "the figures suggest", "the raid threatens to". */
const OF_THINGS = wordSet(
  "call cite echo hold identify imply indicate list prove raise read report reveal rule show signal suggest threaten underline underscore",
);
const OF_OUTLETS = wordSet("write inform");
/** "the condemnation", "his readiness", "the lull": nouns of acts and states, which say nothing. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|ure|[a-z]{3}ing|cy)s?$/;
/** What people read off things, which nobody says: "the map says", "rumours said". */
const THINGS = wordSet(
  "billboard billboards calendar charts clock constitution data figures graffiti gossip inscription label labels law laws map maps poll polls record records rumor rumors rumour rumours sign signs slogan slogans statistics statute statutes wisdom",
);
/** "the other" of two is told elsewhere. */
const NOBODY = wordSet(
  "all another any anyone anything both dozens each everyone everything hundreds it many most neither none nothing one other others our scores some something such there these this those thousands what",
);

/** The one whom the words of `source` mean, by those words alone, for the cue on `at`; null for pronouns, things, outlets of news, and what no verb of saying makes a speaker. */
export function unlistedSpeaker(analysis: Analysis, source: TokenRange, cue: Cue, at: TokenRange): Referent | null {
  if (!cue.speech || OF_THINGS.has(cue.lemma)) return null;
  const own = officeOf(analysis, source);
  if (own !== null) return own;
  const head = headOf(analysis, source);
  const noun = headNoun(analysis, head);
  const form = analysis.tokens.lower[noun]!;
  const { words } = analysis.lexicon;
  const isName = analysis.tags[noun] === "PROPN";
  // "…, the Lima Star writes": a name of nobody that writes and informs is an outlet's.
  if (isName && OF_OUTLETS.has(cue.lemma)) return null;
  const isBody = words.is(form, "body-noun") || words.is(form, "institution") || BODIES.has(form);
  if (THINGS.has(form)) return null;
  if (!isName && (analysis.tags[noun] !== "NOUN" || NOBODY.has(analysis.tokens.lower[head.first]!) || words.is(form, "calendar"))) return null;
  if (!isName && !isBody && (ABSTRACT.test(form) || !standsBeside(analysis, source, at))) return null;
  // What several settle together is no saying of theirs.
  if (words.is(form, "parties") || (cue.joint && words.is(form, "persons"))) return null;
  if (isOutlet(analysis, head) || mentionAt(analysis, noun)?.kind === "place" || NOBODY.has(form)) return null;
  const parties = partiesIn(analysis, source.first, source.last);
  return makeReferent(isBody ? "organisation" : isName && head.last - head.first === 1 ? "person" : "anonymous", wordsOf(analysis, source), {
    country: parties.length === 1 ? parties[0]! : null,
    parties,
    spans: [spanOf(analysis, source)],
  });
}

/** "the daily La Voz", "Radio Oslo": what it reports is no statement of its own. */
function isOutlet(analysis: Analysis, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (OUTLETS.has(analysis.tokens.lower[at]!)) return true;
  return false;
}

/** Whether no other verb stands between the speaker and the cue. */
function standsBeside({ tags }: Analysis, source: TokenRange, cue: TokenRange): boolean {
  const [from, to] = source.first < cue.first ? [source.last, cue.first] : [cue.last, source.first];
  for (let at = from; at < to; at++) if (tags[at] === "VERB" || tags[at] === "AUX") return false;
  return true;
}

/** "her office said": that of the one whom the pronoun means. */
function officeOf(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  if (!POSSESSIVES.has(lower[first]!) || lower[first + 1] !== "office" || last - first !== 2) return null;
  const owner = resolveReference(analysis, first, first + 1);
  if (owner?.kind !== "person") return null;
  const { country, home, parties } = owner;
  const spans = [spanOf(analysis, { first, last }), ...owner.spans];
  return makeReferent("organisation", `${owner.name}'s office`, { country, home, parties, spans, stated: false });
}

/** At whose request one party agrees: "agreed at Peru's request to…", "agreed to let Peru…", "agreed, after talks with Peru, to…". */
import type { Analysis } from "../../analysis.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { referentOf } from "../../reference/referent.ts";
import type { AgreementContent } from "../content/agreement-content.ts";
import type { Clause } from "../scene.ts";
import { dealIn } from "./under-deal.ts";

/** What one party puts to another. */
const REQUESTS = new Set("request requests proposal proposals offer demand demands plan call appeal terms invitation".split(" "));
/** Verbs that do something for, or to, the party that follows. */
const BENEFITS = new Set(
  "allow let permit give grant offer provide supply send lend sell pay help assist support aid join meet back host return compensate admit".split(
    " ",
  ),
);
/** What a party does together with the one behind "with". */
const TOGETHER = new Set(
  "cooperate co-operate collaborate work coordinate hold conduct share exchange swap open start begin resume restore reopen establish form create build develop expand deepen discuss negotiate talk meet consult set launch sign conclude normalize normalise strengthen boost enhance".split(
    " ",
  ),
);
/** What one party takes from the other, or gives to it, by way of trade. */
const TAKING = new Set(["buy", "purchase", "import", "lease", "rent", "borrow", "acquire", "obtain"]);
const GIVING = new Set(["sell", "supply", "export", "lend", "deliver", "lease", "provide"]);
const TOWARDS = new Set(["to", "by"]);
const TALKS = new Set(["talks", "meeting", "negotiations", "discussions", "consultations", "call", "summit", "dialogue"]);

/** The party for which, or after talks with which, the verb's subject (a party `own`) agrees; null when the sentence names none. */
export function requesterIn(analysis: Analysis, clause: Clause, own: string): Referent | null {
  const { chunks, verb, content } = clause;
  for (const mention of mentionsIn(analysis, verb.last, chunks.sentence.last)) {
    if (mention.country === null || mention.country === own) continue;
    const asked = (isPossessor(analysis, mention) && mention.first < content.last) || isAsker(analysis, mention);
    if (asked || isBeneficiary(analysis, chunks.sentence.first, mention, content.last) || isCompanion(analysis, mention, content))
      return referentOf(analysis, mention);
  }
  const { who = null } = dealIn(analysis, chunks, chunks.sentence.first, chunks.sentence.last)?.partner ?? {};
  if (who !== null && !who.parties.includes(own)) return who;
  // "At Peru's request, Chile agreed to…"
  const before = mentionsIn(analysis, chunks.sentence.first, verb.first).find(
    (mention) => mention.country !== null && mention.country !== own && isPossessor(analysis, mention),
  );
  return before === undefined ? null : referentOf(analysis, before);
}

/** "agreed to buy wheat from Peru", "signed a deal to sell tanks to Peru": the other party of the trade; null where no state is named as such. */
export function traderIn(analysis: Analysis, { chunks, content }: Clause, own: string): Referent | null {
  const { lower } = analysis.tokens;
  const verb = chunks.verbs.find(({ form, first }) => form === "infinitive" && first >= content.first && first < content.last);
  const link = verb === undefined ? null : TAKING.has(verb.lemma) ? "from" : GIVING.has(verb.lemma) ? "to" : null;
  // "a deal with a Danish firm to sell wheat to Peru"
  if (verb === undefined || link === null || lower.slice(content.first, verb.first).includes("with")) return null;
  const other = mentionsIn(analysis, verb.last, content.last).find(
    ({ kind, country, adjectival, first }) => kind === "country" && country !== null && country !== own && !adjectival && lower[first - 1] === link,
  );
  return other === undefined || lower[other.last] === "'s" ? null : referentOf(analysis, other);
}

/** "at the request of Peru", "at the invitation of the Peruvian government" */
function isAsker({ tokens: { lower } }: Analysis, { first }: Mention): boolean {
  const of = lower[first - 1] === "the" ? first - 2 : first - 1;
  return lower[of] === "of" && REQUESTS.has(lower[of - 1]!) && lower[of - 2] === "the" && lower[of - 3] === "at";
}

/** "Peru's request", "a Peruvian proposal". */
function isPossessor(analysis: Analysis, { last, adjectival }: Mention): boolean {
  const { lower } = analysis.tokens;
  const marked = lower[last] === "'s" || lower[last] === "'";
  return (marked || adjectival) && REQUESTS.has(lower[marked ? last + 1 : last] ?? "");
}

/** "agreed to hold exercises with Peru": the other party of what is to be done together. */
function isCompanion({ tokens: { lower } }: Analysis, { first, adjectival, kind }: Mention, content: AgreementContent): boolean {
  const before = lower[first - 1] === "the" ? first - 2 : first - 1;
  if (adjectival || kind === "place" || lower[before] !== "with" || first >= content.last || content.form !== "to") return false;
  const doing = lower.slice(content.first + 1, content.first + 4).some((form) => TOGETHER.has(form));
  return doing && !lower.slice(content.first, before).includes(",");
}

function isBeneficiary(analysis: Analysis, floor: number, mention: Mention, end: number): boolean {
  if (mention.adjectival || mention.kind === "place" || mention.kind === "person" || mention.kind === "office") return false;
  const { lower } = analysis.tokens;
  let before = mention.first - 1;
  while (before > floor && (lower[before] === "the" || mentionAt(analysis, before)?.adjectival === true)) before--;
  if (mention.first < end && (BENEFITS.has(lower[before]!) || TOWARDS.has(lower[before]!))) return true;
  return lower[before] === "with" && TALKS.has(lower[before - 1] ?? "");
}

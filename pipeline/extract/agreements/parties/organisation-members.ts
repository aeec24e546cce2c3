/** "ASEAN members", "EU governments", "the 54 member states of the African Union", "the bloc": those who make up an organisation and decide together. */
import type { AgreementKind } from "../../../../schemas/agreement.ts";
import type { Analysis } from "../../analysis.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import type { Mention } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import { isDecided } from "./own-organ.ts";
import { castWith, type Cast } from "./side.ts";

/** Who together are the organisation. */
const MEMBERS = new Set("members states countries nations governments allies ambassadors leaders ministers partners capitals".split(" "));
/** Not all of them, or those of another house: "some EU governments", "members of the European Parliament". */
const PARTIAL = new Set(
  "some several many most few other certain two three four various individual a one half both non-members parliament commission candidate aspiring former new would-be poorer richer smaller".split(
    " ",
  ),
);

/** What an organisation is called that has been named. */
const COMMON = new Set("bloc alliance organisation organization grouping cartel league".split(" "));
/** How many sentences back it may have been named. */
const SENTENCES_BACK = 2;

/** The organisation of states all of whose members are the subject, or that "the bloc" means; null where it is anybody else, or some of them. */
export function membersOf(analysis: Analysis, subject: Subject, kind: AgreementKind): Cast | null {
  const { lower } = analysis.tokens;
  const { first, last, head } = subject;
  const isCommon = lower[first] === "the" && COMMON.has(lower[head]!);
  if (!isDecided(kind) || !(isCommon || MEMBERS.has(lower[head]!)) || lower.slice(first, last).some((form) => PARTIAL.has(form))) return null;
  // "seven European nations"
  if (analysis.tags[first] === "NUM") return null;
  const sentence = analysis.sentenceOf[first]!;
  const from = isCommon ? analysis.sentences[Math.max(analysis.itemOf[sentence]!, sentence - SENTENCES_BACK)]!.first : first;
  const { rows } = analysis.lexicon.countries;
  const isOrganisation = ({ country }: Mention): boolean => country !== null && rows.get(country)?.kind === "organisation";
  if (mentionsIn(analysis, first, last).some((mention) => mention.country !== null && (isCommon || !isOrganisation(mention)))) return null;
  const named = mentionsIn(analysis, from, last).filter(isOrganisation);
  const organisation = named.at(-1);
  if (organisation === undefined || named.some(({ country }) => country !== organisation.country)) return null;
  const parties = [{ value: organisation.country!, spans: [spanOf(analysis, organisation)], method: "party.members:inferred" }];
  return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
}

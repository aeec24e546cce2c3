/** When and where those met whom a meeting verb brings together. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { datesIn } from "../../dating/dates-in.ts";
import type { Referent } from "../../mention.ts";
import { sharesDayWith } from "../nouns/adjunct.ts";
import type { Participants } from "../parties/participants.ts";
import type { Told, ToldPlace } from "../passage.ts";
import { placeBefore, placeIn, together } from "../places/place.ts";
import type { VerbClause } from "./verb-clause.ts";
import type { VerbCompany } from "./verb-company.ts";
import { isRemote } from "../nouns/noun-format.ts";
import { INVITING, isBeside } from "../times/days-of-verbs.ts";
import { LOCATIVES } from "../times/prepositions.ts";
import { closed, dateOf, told } from "../times/when.ts";

export interface VerbScene {
  readonly date: Told<EdtfDate> | null;
  /** Null for a call, wherever the callers were. */
  readonly place: ToldPlace | null;
}

/** The day and the place that the clause tells, the host's state failing a place. */
export function dayAndPlace(clause: VerbClause, { subject, who, partner, present, format, end }: VerbCompany): VerbScene {
  const { analysis, chunks, verb, frames } = clause;
  const next = chunks.verbs.find((candidate) => candidate.first >= end && candidate.form === "finite");
  const events = frames.filter((noun) => !sharesDayWith(noun, verb) && !(noun.relation === "object" && noun.verb === verb));
  // "spoke about the summit in Oslo"
  const event = events.find((noun) => noun.first >= verb.last && noun.verb === verb);
  const limit = Math.min(next?.first ?? chunks.sentence.last, event?.first ?? chunks.sentence.last);
  const dated = INVITING.has(verb.lemma) ? invitedFor(clause, next?.first) : dateOf(analysis, chunks, verb.first, end, verb, events);
  const date = dated !== null && isOfGovernor(clause, dated) ? null : dated;
  if (isRemote(format)) return { date, place: null };
  // "discussed trade with A in Oslo": right behind whom one talks with stands where.
  const isWhere = LOCATIVES.has(analysis.tokens.lower[end] ?? "");
  const behind = [placeIn(analysis, chunks, verb.last, isWhere ? end : limit), placeIn(analysis, chunks, end, limit)].map((part, at) =>
    clause.frame === "discuss-with" && !(at === 1 && isWhere && part?.city != null) && !isAtHome(part, present) ? null : part,
  );
  const around = [...behind, placeBefore(analysis, chunks, verb, subject?.first ?? verb.first)].reduce(together, null);
  return { date, place: around ?? homeOf(analysis, hostOf(clause, who, partner)) };
}

/** "on Tuesday invited A to Oslo for talks on Friday": the first day behind the verb that is not its own. */
function invitedFor({ analysis, chunks, verb }: VerbClause, limit: number = chunks.sentence.last): Told<EdtfDate> | null {
  const days = datesIn(analysis, verb.last, limit).filter((day) => day.date !== null && !isBeside(analysis.tokens.lower, verb, day));
  const date = days.length === 0 ? null : closed(days[0]!.date!);
  return date === null ? null : told(days[0]!, date);
}

/** "left on Tuesday to meet A", told on Wednesday: the day of what was done first. */
function isOfGovernor({ analysis, chunks, verb }: VerbClause, date: Told<EdtfDate>): boolean {
  const { published } = analysis.document.row;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
  if (verb.form !== "infinitive" || before?.tense !== "past" || before.perfect || published === null) return false;
  return date.spans[0]!.end <= analysis.tokens.start[verb.first]! && (date.value.date_end ?? published) < published && !isPlanned(before);
}

const PLANS = new Set(["set", "schedule", "expect", "plan", "slate", "be", "due"]);
const isPlanned = (verb: VerbGroup): boolean => PLANS.has(verb.lemma);

/** Verbs that take whom one meets as object, wherever it is. */
const ANYWHERE = new Set(["invite", "see", "contact", "brief", "pull", "take", "draw", "sit", "sound"]);

/** Who is at home: whoever receives somebody, and whoever is visited. */
function hostOf({ frame, verb }: VerbClause, who: Referent | null, partner: Referent | null): Referent | null {
  if (frame === "visit") return verb.passive ? who : partner;
  return frame !== "receive" || ANYWHERE.has(verb.lemma) ? null : verb.passive ? partner : who;
}

/** Whoever receives somebody does so at home, where a state is his home. */
function homeOf({ lexicon }: Analysis, host: Referent | null): ToldPlace | null {
  const code = host?.parties.length === 1 ? host.parties[0]! : null;
  if (host === null || code === null || lexicon.countries.rows.get(code)?.kind !== "state") return null;
  return { venue: null, city: null, country: { value: code, spans: host.spans, method: "place.host:inferred" } };
}

/** "discussed the fighting in Syria" is no place of the talk; a city of one of those who talk is. */
const isAtHome = (place: ToldPlace | null, { parties }: Participants): boolean =>
  place?.city != null && parties.some(({ value }) => value === place.country?.value);

/** Whom "we" means before a verb of agreeing. */
import type { Analysis } from "../../analysis.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { joinReferents, type Participants } from "../../meetings/parties/participants.ts";
import { companyNear } from "./company.ts";
import { partiesOfQuoted } from "../forms/joint-statement.ts";
import { isAmong } from "./joint-subject.ts";
import { isDecided } from "./own-organ.ts";
import { partnerAt, partnerIn } from "./partner.ts";
import type { Clause } from "../scene.ts";
import { castOf, castWith, type Cast } from "./side.ts";

/** What one decides without another. */
const ALONE = new Set(["decide", "resolve", "undertake", "announce"]);

/** Whether a subject is "we". */
export const isWe = ({ tokens }: Analysis, { first, last }: Subject): boolean => last - first === 1 && tokens.lower[first] === "we";

/** "We agreed…": the issuers of the document, those of a joint statement that is quoted, or the speaker and those with whom the speaker met or agreed. */
export function ofSpeakers(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, entry, relay, issuers, namesInstrument, content } = clause;
  if (!relay.reported) return plain(issuers);
  const who = relay.side?.who ?? null;
  if (who !== null && who.parties.length > 1) return plain(joinReferents([who]));
  if (relay.side === null || who?.kind === "document") return plain(issuers ?? partiesOfQuoted(analysis, verb.first));
  const named = castOf([relay.side, partnerAt(analysis, chunks, verb.last), namesInstrument ? partnerIn(analysis, chunks, content) : null]);
  // A minister may decide and pledge with the cabinet; who agrees has somebody to agree with.
  if (named !== null || who === null || !isDecided(entry.kind) || ALONE.has(verb.lemma)) return named;
  const company = companyNear(analysis, clause, verb);
  return company !== null && company.parties.length + company.others.length > 1 && isAmong(who, company) ? company : null;
}

const plain = (participants: Participants | null): Cast | null => (participants === null ? null : castWith(participants, []));

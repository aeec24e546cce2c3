/** "signed a treaty on fishing after talks with B", "met B and signed a treaty": the other party is the one with whom the sentence has the signer meet. */
import type { Analysis } from "../../analysis.ts";
import { castWith, type Cast } from "./side.ts";
import type { Clause } from "../scene.ts";
import type { Referent } from "../../mention.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";

const TOOK_PLACE = new Set(["held", "ongoing"]);
/** How far behind the content the talks may be told: "after four hours of talks". */
const REACH = 8;

const OCCASIONS = new Set(["after", "following", "during", "at"]);

/** The two who met, one of them `who`, where their talks are told right behind the content, in front of the clause, or by the verb before "and"; null elsewhere. */
export function talkedWith({ tokens: { lower } }: Analysis, { chunks, meetings, index, verb, content }: Clause, who: Referent): Cast | null {
  const [own] = who.parties;
  if (own === undefined || who.parties.length > 1 || verb.form !== "finite") return null;
  // "signed the Paris accord", "signed a contract with a shipyard": one of many, or with somebody else.
  if (lower[content.first] === "the" || lower.slice(content.first, content.last).includes("with")) return null;
  const { first, last } = chunks.sentence;
  const end = Math.max(verb.last, content.last);
  const isBehind = OCCASIONS.has(lower[end] ?? "");
  const isBefore = (OCCASIONS.has(lower[first]!) && lower.slice(first, verb.first).includes(",")) || goesOn(lower, verb.first);
  const isThere = (at: number): boolean =>
    (isBehind && at >= end && at < Math.min(end + REACH, last)) || (isBefore && at >= first && at < verb.first);
  for (const meeting of meetings) {
    const told = meeting.passages.find(
      (passage) => passage.sentence === index && isThere(passage.first) && !passage.linkOnly && TOOK_PLACE.has(passage.status?.value ?? ""),
    );
    if (told === undefined || told.others.length > 0 || told.parties.length !== 2 || !told.parties.some(({ value }) => value === own)) continue;
    const parties = told.parties.map(({ value, spans }) => ({ value, spans, method: "party.meeting:inferred" }));
    return castWith({ people: joinReferents([who]).people, parties, portfolios: [], level: "unknown" }, []);
  }
  return null;
}

const ADVERBS = new Set(["then", "later", "also", "afterwards", "subsequently", "jointly"]);

/** "met B and then signed": whether a verb goes on from the one before. */
const goesOn = (lower: readonly string[], at: number): boolean => lower[ADVERBS.has(lower[at - 1] ?? "") ? at - 2 : at - 1] === "and";

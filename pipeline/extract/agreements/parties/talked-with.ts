/** "signed a treaty on fishing after talks with B": the other party is the one with whom its own clause has the signer meet. */
import type { Analysis } from "../../analysis.ts";
import { castWith, type Cast } from "./side.ts";
import type { Clause } from "../scene.ts";
import type { Referent } from "../../mention.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";

const TOOK_PLACE = new Set(["held", "ongoing"]);
/** How far behind the content the talks may be told: "after four hours of talks". */
const REACH = 8;

const OCCASIONS = new Set(["after", "following", "during", "at"]);

/** The two who met, one of them `who`, where their talks are told right behind the content; null elsewhere. */
export function talkedWith({ tokens: { lower } }: Analysis, { chunks, meetings, index, verb, content }: Clause, who: Referent): Cast | null {
  const [own] = who.parties;
  const end = Math.max(verb.last, content.last);
  if (own === undefined || who.parties.length > 1 || verb.form !== "finite" || !OCCASIONS.has(lower[end] ?? "")) return null;
  // "signed the Paris accord", "signed a contract with a shipyard": one of many, or with somebody else.
  if (lower[content.first] === "the" || lower.slice(content.first, content.last).includes("with")) return null;
  for (const meeting of meetings) {
    const told = meeting.passages.find(
      ({ sentence, first, linkOnly, status }) =>
        sentence === index && first >= end && first < Math.min(end + REACH, chunks.sentence.last) && !linkOnly && TOOK_PLACE.has(status?.value ?? ""),
    );
    if (told === undefined || told.others.length > 0 || told.parties.length !== 2 || !told.parties.some(({ value }) => value === own)) continue;
    const parties = told.parties.map(({ value, spans }) => ({ value, spans, method: "party.meeting:inferred" }));
    return castWith({ people: joinReferents([who]).people, parties, portfolios: [], level: "unknown" }, []);
  }
  return null;
}

/** Under which keys a meeting looks for others. */
import { soundOf } from "../people/transliteration.ts";
import { weeksAround, weeksOf } from "../days.ts";
import type { MeetingFacts } from "./meeting-facts.ts";

/** Beyond this many parties pairs are too many, and single parties meet instead. */
const FEW_PARTIES = 4;
const FEW_PEOPLE = 6;

/** (Party pair, week), (forum, week) and (part of a person's name, week), by the weeks of its date or those around the document's day; and the document of which its own is a copy. */
export function meetingKeys(facts: MeetingFacts): string[] {
  const weeks = facts.date === null ? weeksAround(facts.published) : weeksOf(facts.days);
  const names = [...partyKeys(facts.parties), ...facts.forums.map((forum) => `f ${forum}`), ...personKeys(facts)];
  const times = weeks.length === 0 ? ["undated"] : weeks.map(String);
  return [...names.flatMap((name) => times.map((time) => `${name} ${time}`)), ...Array.from(facts.roots, (root) => `r ${root}`)];
}

function partyKeys(parties: readonly string[]): string[] {
  if (parties.length === 0) return [];
  if (parties.length === 1 || parties.length > FEW_PARTIES) return parties.map((party) => `p ${party}`);
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `p ${a} ${b}`));
}

/** Names come in either order: both ends serve, by how they sound. */
function personKeys(facts: MeetingFacts): string[] {
  return facts.people.slice(0, FEW_PEOPLE).flatMap(({ parts }) => {
    const ends = new Set([soundOf(parts[0] ?? ""), soundOf(parts.at(-1) ?? "")]);
    return [...ends].filter((part) => part.length > 1).map((part) => `n ${part}`);
  });
}

/** Talks of one with several, each by himself: calls, and what is said to be held separately, are as many meetings as partners. */
import type { Referent } from "../../mention.ts";
import { joinReferents } from "../parties/participants.ts";
import type { MeetingPassage } from "../passage.ts";

/** The passage once for each partner of the one who holds it; as it is when there is but one partner, or several hold it. */
export function heldApart(passage: MeetingPassage, holder: Referent | null, partner: Referent | null): readonly MeetingPassage[] {
  if (holder === null || partner === null || holder.parties.length > 1 || holder.members.length > 1) return [passage];
  const partners = membersOf(partner);
  if (partners.length < 2) return [passage];
  return partners.map((one) => ({ ...passage, ...joinReferents([holder, one]), separate: true }));
}

/** The persons of a group, else its parties one by one: "the leaders of Chile and Peru". */
function membersOf(group: Referent): readonly Referent[] {
  if (group.members.length > 1) return group.members;
  if (group.kind !== "group" && group.kind !== "anonymous") return [];
  return group.parties.map((code) => ({ ...group, country: code, parties: [code] }));
}

/** Meetings of people of one state: "the army chief called on the prime minister", told from their capital. */
import type { Analysis } from "../../analysis.ts";
import type { Referent } from "../../mention.ts";
import { datelineState } from "../../reference/holder.ts";
import { officeHead } from "../../reference/office-head.ts";
import type { DocumentMeeting } from "../meeting.ts";
import { isHigh } from "../parties/participants.ts";

/** Whether all who are named are of one state, which nobody needs to say at home: it is that of the dateline or of the issuer, or only inferred. */
export function isDomestic(analysis: Analysis, { parties, people, others, passages, named }: DomesticFacts): boolean {
  const [code] = parties.keys();
  if (parties.size !== 1 || others.size > 0 || named || analysis.lexicon.countries.rows.get(code!)?.kind === "organisation") return false;
  if (arePeers([...people.values()])) return false;
  if (code === analysis.issuer || code === datelineState(analysis, analysis.sentences[passages[0]!.sentence]!.first)) return true;
  const known = [...people.values()].filter(({ country }) => country !== null);
  return known.length > 0 && known.every(({ home }) => home !== null);
}

/** Two presidents, two ministers of one field, a minister and the counterpart: no state has both. */
const arePeers = (people: readonly Referent[]): boolean => people.some((one, at) => people.slice(0, at).some((other) => isPeer(one, other)));

function isPeer(one: Referent, other: Referent): boolean {
  if (one.level !== other.level || !isHigh(one.level)) return false;
  if (one.role === null || other.role === null) return one.portfolio === other.portfolio;
  if (one.level === "leader") return officeHead(one.role) === officeHead(other.role);
  return one.portfolio !== null && one.portfolio === other.portfolio;
}

type DomesticFacts = Pick<DocumentMeeting, "parties" | "people" | "others" | "passages"> & { readonly named: boolean };

/** The meeting at which something was agreed by people whom the sentence does not name: "the ministers agreed", "it was agreed". */
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Participants } from "../meetings/participants.ts";

/** How many sentences before the verb the meeting may be told. */
const SENTENCES_BACK = 3;
const TAKES_PLACE = new Set(["held", "ongoing"]);

/** The parties of the meeting told last before token `at` of sentence `index`, in that sentence or shortly before; null when none took place. */
export function partiesOfMeeting(
  meetings: readonly DocumentMeeting[],
  index: number,
  at: number,
  isOrganisation: (code: string) => boolean,
): Participants | null {
  let nearest = -1;
  let found: DocumentMeeting | null = null;
  for (const meeting of meetings) {
    for (const { sentence, first, status, linkOnly } of meeting.passages) {
      if (linkOnly || sentence > index || sentence < index - SENTENCES_BACK || (status !== null && !TAKES_PLACE.has(status.value))) continue;
      if (sentence < index && first > at) continue;
      if (first <= nearest) continue;
      nearest = first;
      found = meeting;
    }
  }
  const parties = found === null ? [] : [...found.parties.values()];
  if (found === null || (parties.length < 2 && !parties.some(({ value }) => isOrganisation(value)))) return null;
  return {
    people: [],
    parties: parties.map(({ value, spans }) => ({ value, spans, method: "party.meeting:inferred" })),
    portfolios: [...found.portfolios].toSorted(),
    level: "unknown",
  };
}

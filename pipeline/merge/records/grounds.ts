/** What a record rests on, from the drafts that are merged into it. */
import type { Draft } from "../../../schemas/draft.ts";
import type { Grounds } from "./confidence.ts";
import type { Placed } from "./placed.ts";

/** The grounds of a record for its confidence; each counts what the best of its drafts gives. */
export function groundsOf(members: readonly Placed[], nIndependent: number, dateBasis: string | null, named: boolean): Grounds {
  const most = (count: (draft: Draft) => number): number => Math.max(0, ...members.map(({ draft }) => count(draft)));
  const first = members[0]!.draft;
  return {
    table: first.table,
    kind: first.table === "meetings" ? null : first.kind,
    nIndependent,
    dateBasis,
    people: most(peopleIn),
    parties: most((draft) => (draft.table === "statements" ? 0 : draft.parties.length)),
    words: most((draft) => (draft.table === "meetings" ? 0 : wordsIn(draft.content))),
    named,
  };
}

const SPACE = /\s/;

/** The pieces between white space, without cutting them out. */
function wordsIn(text: string): number {
  let words = 1;
  let isInSpace = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isSpace = unit === 0x20 || ((unit < 0x20 || unit > 0x7e) && SPACE.test(text[at]!));
    if (isSpace && !isInSpace) words++;
    isInSpace = isSpace;
  }
  return words;
}

function peopleIn(draft: Draft): number {
  if (draft.table === "meetings") return draft.people.length;
  return draft.table === "agreements" ? draft.signatories.length : Number(draft.speaker_type === "person");
}

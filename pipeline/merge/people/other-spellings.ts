/** Names that documents spell in another way than the record does. */
import type { DraftPerson } from "../../../schemas/draft.ts";
import type { Dissent } from "../records/pick.ts";
import type { JoinedPerson } from "./join-people.ts";
import { isOtherSpelling, toPerson } from "./person.ts";

/** One dissent for each document and spelling; a name in another order, or with less of it said, is no other spelling. */
export function otherSpellings<D extends { readonly document_id: string }>(
  drafts: readonly D[],
  peopleOf: (draft: D) => readonly DraftPerson[],
  joined: readonly JoinedPerson[],
): { readonly dissent: readonly Dissent[] } {
  if (joined.length === 0) return { dissent: [] };
  const known = joined.map(toPerson);
  const dissent = drafts.flatMap((draft) =>
    peopleOf(draft)
      .filter((person) => known.some((other) => isOtherSpelling(toPerson(person), other)))
      .map(({ name }) => ({ value: name, document_id: draft.document_id })),
  );
  return { dissent };
}

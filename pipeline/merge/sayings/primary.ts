/** Which wording of a record is published. */
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { Placed } from "../records/placed.ts";
import { quotedWords } from "./content.ts";

/** The wording of an original before that of a copy, then the one that quotes most words, then the longest, then the first in canonical order. */
export function primaryOf<D extends AgreementDraft | StatementDraft>(members: readonly Placed<D>[]): Placed<D> {
  if (members.length === 1) return members[0]!;
  const ranked = members.map((member) => ({
    member,
    nQuoted: quotedWords(member.draft.content, member.draft.kind === "direct"),
    length: member.draft.content.length,
  }));
  ranked.sort(
    (a, b) => Number(a.member.isCopy) - Number(b.member.isCopy) || b.nQuoted - a.nQuoted || b.length - a.length || a.member.rank - b.member.rank,
  );
  return ranked[0]!.member;
}

/** "…that they will open the border": whether an inner clause says what its speakers do together. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";

/** Subjects that mean those who agree: "agreed they will…", "agreed their nations will…". */
const JOINT_SUBJECTS = new Set(["they", "we", "both", "their", "our"]);

export interface Course {
  readonly modal: string | null;
  /** Whether something is going to be done. */
  readonly acts: boolean;
  /** Whether those who agree are to do it. */
  readonly joint: boolean;
}

/** What the clause from token `first` on has done, and by whom; null where it has no verb with a subject. */
export function courseIn(analysis: Analysis, chunks: Chunks, first: number): Course | null {
  const inner = chunks.verbs.find((verb) => verb.first >= first && verb.form === "finite");
  const subject = inner === undefined ? null : findSubject(analysis, chunks, inner);
  if (inner === undefined || subject === null) return null;
  const { lower } = analysis.tokens;
  const { words } = analysis.lexicon;
  const noun = lower[subject.head]!;
  const joint = JOINT_SUBJECTS.has(lower[subject.first]!) || words.is(noun, "parties") || words.is(noun, "persons");
  return { modal: inner.modal, acts: isAhead(inner), joint };
}

/** "will open", "would open", "shall open" */
export const isAhead = ({ modal }: VerbGroup): boolean => modal === "will" || modal === "would" || modal === "shall";

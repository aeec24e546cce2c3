/** "Presidents Holm and Rivas signed", "Mr. Holm and his host agreed": two persons whose states the text does not name beside them. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { joinReferents } from "../../meetings/parties/participants.ts";
import type { Referent } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import { companyAt, pairAt } from "./company.ts";
import { isAmong } from "./joint-subject.ts";
import type { Clause } from "../scene.ts";
import type { Cast } from "./side.ts";

/** Of which a state has one alone. */
const HEADS = new Set(["presidents", "premiers", "ministers", "chancellors", "kings", "emirs", "monarchs"]);
const HEAD = /^(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|taoiseach)$/i;
const HIS = new Set(["his", "her"]);
const OTHERS = new Set(["host", "hostess", "guest", "visitor", "interlocutor"]);
const TWO = { size: 2, back: 3, isPlural: true } as const;

/** The two states that came together last, or that the document is about, where the subject names one person of each; null where it may name two of one state. */
export function personsTogether(analysis: Analysis, clause: Clause, subject: TokenRange, who: Referent): Cast | null {
  const { lower } = analysis.tokens;
  const persons = mentionsIn(analysis, subject.first, subject.last).filter(({ kind }) => kind === "person");
  const words = lower.slice(subject.first, subject.last);
  const hasOther = words.some((form, at) => HIS.has(form) && OTHERS.has(words[at + 1] ?? ""));
  const isPair = persons.length === 2 && words.includes("and");
  const isTold =
    isPair &&
    (who.parties.length === 1 ? persons.filter(({ country }) => country !== null).length === 1 : isTitled(lower, subject.first, persons[1]!.first));
  // "Prime Minister Holm and President Rivas", where two states came together
  const areHeads = isPair && who.parties.length === 0 && persons.every(({ role }) => role !== null && HEAD.test(role));
  if (!isTold && !areHeads && !(persons.length === 1 && hasOther)) return null;
  const company = companyAt(analysis, clause, clause.index, clause.verb.first, TWO) ?? (areHeads ? null : pairAt(analysis, clause.index));
  if (company === null || company.parties.length !== 2 || !(who.parties.length === 0 || isAmong(who, company))) return null;
  return { ...company, people: joinReferents([who]).people };
}

/** "Presidents Holm and Rivas", "Foreign Ministers Holm and Rivas" */
const isTitled = (lower: readonly string[], first: number, last: number): boolean => {
  for (let at = Math.max(0, first - 2); at < last; at++) if (HEADS.has(lower[at]!)) return true;
  return false;
};

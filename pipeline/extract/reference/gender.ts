/** Whom "he" and whom "she" can mean, by the styles before a name and the pronouns that the text itself uses of it: "Mrs. Holm", "Rivas met his counterpart". */
import type { Analysis } from "../analysis.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Mention } from "../mention.ts";
import { wordSet } from "../word-set.ts";
import { isQuoted, isSubject } from "./persons.ts";

export type Gender = "feminine" | "masculine";

const FEMININE_STYLES = wordSet("mrs mrs. ms ms. miss mme mlle madam madame lady dame smt. sheikha queen princess");
const MASCULINE_STYLES = wordSet("mr mr. sir lord herr monsieur sheikh shaikh king prince");
const FEMININE_ROLE = /woman\b|queen|princess|lady/i;
const MASCULINE_ROLE = /(?<=[a-z])(?<!wo)man\b|(?:^|\s)(?:king|prince)\b/i;

/** Behind "his" and "her": what belongs to whom the sentence is about. */
const OWN = wordSet("counterpart colleague guest host visitor government country administration wife husband delegation");
const PRONOUNS = wordSet("he his she her");
/** "his visiting Zambian counterpart" */
const TO_OWN = 4;

/** Whether a pronoun cannot mean the one of a mention: a title or the text around the name has told. */
export function isOther(analysis: Analysis, { kind, name, role }: Mention, pronoun: Gender): boolean {
  if ((pronoun === "feminine" ? MASCULINE_ROLE : FEMININE_ROLE).test(role ?? "")) return true;
  const known = kind === "person" ? gendersOf(analysis).get(name) : undefined;
  return known !== undefined && known !== pronoun;
}

const gendersIn = new WeakMap<Analysis, ReadonlyMap<string, Gender>>();

/** By name of a person, what most of the styles and pronouns in the document say. */
function gendersOf(analysis: Analysis): ReadonlyMap<string, Gender> {
  const known = gendersIn.get(analysis);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const persons = analysis.mentions.filter(({ kind }) => kind === "person");
  for (const [index, person] of persons.entries()) {
    const told = styleOf(analysis, person) + (isAlone(analysis, persons, index) ? pronounBehind(analysis, person, persons[index + 1]) : 0);
    if (told !== 0) counts.set(person.name, (counts.get(person.name) ?? 0) + told);
  }
  const genders = new Map<string, Gender>();
  for (const [name, count] of counts) if (count !== 0) genders.set(name, count > 0 ? "feminine" : "masculine");
  gendersIn.set(analysis, genders);
  return genders;
}

/** A style outweighs a pronoun, which may be of somebody else. */
const STYLE = 3;

function styleOf({ tokens }: Analysis, { first }: Mention): number {
  const style = first > 0 ? tokens.lower[first - 1]! : "";
  return FEMININE_STYLES.has(style) ? STYLE : MASCULINE_STYLES.has(style) ? -STYLE : 0;
}

/** Whether nobody else is named before a person in the sentence, which tells of what this one does. */
function isAlone(analysis: Analysis, persons: readonly Mention[], index: number): boolean {
  const person = persons[index]!;
  const before = index > 0 ? persons[index - 1]! : null;
  const isFirst = before === null || analysis.sentenceOf[before.first] !== analysis.sentenceOf[person.first];
  return isFirst && !isQuoted(analysis, person) && isSubject(analysis, person);
}

/** 1 for "she" or "her counterpart" behind a person and before the next one in the sentence, -1 for "he" or "his", 0 for neither. */
function pronounBehind(analysis: Analysis, person: Mention, next: Mention | undefined): number {
  const { lower } = analysis.tokens;
  const end = Math.min(analysis.sentences[analysis.sentenceOf[person.first]!]!.last, next?.first ?? Infinity);
  for (let at = person.last; at < end; at++) {
    const form = lower[at]!;
    // "[T]he lake", and what a speaker says of others
    if (!PRONOUNS.has(form) || lower[at - 1] === "]" || quotationAt(analysis.quotations, at) !== null) continue;
    if (form === "she" || (form === "her" && isOwn(analysis, at, end))) return 1;
    if (form === "he" || (form === "his" && isOwn(analysis, at, end))) return -1;
  }
  return 0;
}

function isOwn({ tokens }: Analysis, possessive: number, end: number): boolean {
  for (let at = possessive + 1; at < Math.min(end, possessive + TO_OWN); at++) if (OWN.has(tokens.lower[at]!)) return true;
  return false;
}

/** Documents that speak themselves: a statement in the first person, or a transcript with its speakers' labels. Each paragraph is what its speaker said. */
import type { Span } from "../../../schemas/span.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { mentionsIn } from "../reference/index.ts";
import { makeReferent, referentOf } from "../reference/referent.ts";
import { spanOf } from "../token-range.ts";

/** A paragraph in its speaker's own words. */
export interface OwnWords {
  readonly speaker: Referent;
  readonly content: Span;
  readonly sentence: number;
}

const FIRST_PERSON = new Set(["i", "we", "my", "our", "us", "me", "ours"]);
/** Who speaks of oneself throughout says "I" or "we"; a readout has an "our" here and there. */
const SUBJECTS = new Set(["i", "we"]);
const TEXTS = new Set(["statement", "remarks", "speech", "address", "message", "letter", "declaration"]);
/** Shorter paragraphs are greetings and headings. */
const SHORTEST = 8;
/** A label has no more tokens: "DEPUTY FOREIGN MINISTER ANA HOLM". */
const LONGEST_LABEL = 8;
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d.'\u2019-]*$/u;

interface Paragraph extends TokenRange {
  readonly sentence: number;
}

/** The paragraphs that are somebody's own words; none for a report about others. */
export function findOwnWords(analysis: Analysis, attributions: readonly Attribution[]): readonly OwnWords[] {
  const paragraphs = bodyParagraphs(analysis);
  const spoken = transcript(analysis, paragraphs);
  if (spoken !== null) return spoken;
  const long = paragraphs.filter(({ first, last }) => last - first >= SHORTEST && analysis.tokens.lower[last - 1] !== ":");
  if (long.length === 0 || long.filter((paragraph) => speaksOfSelf(analysis, paragraph)).length * 2 < long.length) return [];
  const issuer = issuerOf(analysis, long[0]!);
  if (issuer === null) return [];
  const reported = reportedOf(analysis, attributions);
  return long
    .filter((paragraph) => (reported.get(analysis.sentences[paragraph.sentence]!.paragraph) ?? 0) * 2 <= lengthOf(analysis, paragraph))
    .map((paragraph) => ({ speaker: issuer, content: spanOf(analysis, paragraph), sentence: paragraph.sentence }));
}

function bodyParagraphs(analysis: Analysis): readonly Paragraph[] {
  const found: Paragraph[] = [];
  analysis.sentences.forEach((sentence, index) => {
    if (analysis.regions[index] !== "body") return;
    const last = found.at(-1);
    const joins = last !== undefined && analysis.sentences[last.sentence]!.paragraph === sentence.paragraph;
    if (joins) found[found.length - 1] = { first: last.first, last: sentence.last, sentence: last.sentence };
    else found.push({ first: sentence.first, last: sentence.last, sentence: index });
  });
  return found;
}

function speaksOfSelf(analysis: Analysis, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (SUBJECTS.has(analysis.tokens.lower[at]!) && quotationAt(analysis.quotations, at) === null) return true;
  return false;
}

function lengthOf(analysis: Analysis, paragraph: TokenRange): number {
  const { start, end } = spanOf(analysis, paragraph);
  return end - start;
}

/** By paragraph: how many characters are what another is reported to have said. */
function reportedOf(analysis: Analysis, attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const reported = new Map<number, number>();
  for (const { source, content, sentence } of attributions) {
    if (source === null || FIRST_PERSON.has(analysis.tokens.lower[source.first]!)) continue;
    const { paragraph } = analysis.sentences[sentence]!;
    reported.set(
      paragraph,
      content.reduce((sum, { start, end }) => sum + end - start, reported.get(paragraph) ?? 0),
    );
  }
  return reported;
}

/** Who issued the document: "Statement by Foreign Minister Ana Holm", else the government that publishes it; a joint text has its own rules. */
function issuerOf(analysis: Analysis, first: TokenRange): Referent | null {
  const title = analysis.sentences.find((_, index) => analysis.regions[index] === "title");
  const { publisher } = analysis.document.row;
  if (title !== undefined && analysis.tokens.lower.slice(title.first, title.last).includes("joint")) return null;
  const author = title === undefined ? null : authorIn(analysis, title);
  if (author !== null) return author;
  const country = publisher === null ? undefined : analysis.lexicon.publishers.stateOf.get(publisher);
  if (publisher === null || country === undefined) return null;
  return makeReferent("government", publisher, { country, parties: [country], spans: [spanOf(analysis, first)], stated: false });
}

/** "Statement by A", "A's remarks", "Remarks of A at…". */
function authorIn(analysis: Analysis, title: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  for (let at = title.first; at < title.last; at++) {
    if (!TEXTS.has(lower[at]!)) continue;
    const link = lower[at + 1];
    const named = link === "by" || link === "of" || link === "from" ? mentionsIn(analysis, at + 2, title.last) : [];
    const owner = lower[at - 1] === "'s" || lower[at - 1] === "\u2019s" ? mentionsIn(analysis, title.first, at - 1).slice(-1) : [];
    const mention = [...named, ...owner].find(speaks);
    const referent = mention === undefined ? null : referentOf(analysis, mention);
    if (referent !== null) return referent;
  }
  return null;
}

const speaks = ({ kind }: Mention): boolean => kind === "person" || kind === "body" || kind === "organisation";

/** "FOREIGN MINISTER HOLM: …": the labelled paragraphs and those that follow them; at least two labels make a transcript, and less none. */
function transcript(analysis: Analysis, paragraphs: readonly Paragraph[]): readonly OwnWords[] | null {
  const labels = paragraphs.map((paragraph) => labelOf(analysis, paragraph));
  if (labels.filter((label) => label !== null).length < 2) return null;
  const bearers = bearersOf(analysis);
  const found: OwnWords[] = [];
  let speaker: Referent | null = null;
  paragraphs.forEach((paragraph, index) => {
    const label = labels[index]!;
    if (label !== null) speaker = speakerOf(analysis, label, bearers);
    const first = label === null ? paragraph.first : label.last + 1;
    if (speaker === null || paragraph.last - first < SHORTEST || quotationAt(analysis.quotations, first) !== null) return;
    found.push({ speaker, content: spanOf(analysis, { first, last: paragraph.last }), sentence: paragraph.sentence });
  });
  return found;
}

/** The words before the colon that opens a paragraph, when they are a person's name or written in capitals. */
function labelOf(analysis: Analysis, { first, last }: TokenRange): TokenRange | null {
  for (let at = first + 1; at < Math.min(last, first + LONGEST_LABEL); at++) {
    if (analysis.tokens.lower[at] !== ":") continue;
    const capitals = analysis.tokens.text
      .slice(analysis.tokens.start[first], analysis.tokens.end[at - 1])
      .split(/\s+/)
      .every((word) => CAPITALS.test(word));
    const person = mentionsIn(analysis, first, at).at(-1);
    return capitals || (person?.kind === "person" && person.last === at) ? { first, last: at } : null;
  }
  return null;
}

/** The person of a label: named there, or by the surname that ends it; nobody for "QUESTION". */
function speakerOf(analysis: Analysis, label: TokenRange, bearers: ReadonlyMap<string, Mention>): Referent | null {
  const own = mentionsIn(analysis, label.first, label.last).find(({ kind }) => kind === "person");
  const bearer = own ?? bearers.get(analysis.tokens.lower[label.last - 1]!);
  if (bearer === undefined) return surnameOf(analysis, label);
  return { ...referentOf(analysis, bearer)!, spans: [spanOf(analysis, label)], stated: false };
}

/** "MS. HARROW": whom a transcript of a government names by a surname alone, who speaks for it. */
function surnameOf(analysis: Analysis, { first, last }: TokenRange): Referent | null {
  const { issuer, tokens, lexicon } = analysis;
  const dot = tokens.lower[first + 1] === "." ? 1 : 0;
  if (last - first !== 2 + dot || !lexicon.words.is(tokens.lower[first]!.replace(/\.$/, ""), "honorific")) return null;
  const surname = tokens.text.slice(tokens.start[last - 1], tokens.end[last - 1]);
  const name = surname.toLowerCase().replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const parties = issuer === null ? [] : [issuer];
  return makeReferent("person", name, { country: issuer, parties, spans: [spanOf(analysis, { first, last })], stated: false });
}

/** By word of a name: the first person who bears it. */
function bearersOf(analysis: Analysis): ReadonlyMap<string, Mention> {
  const bearers = new Map<string, Mention>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== "person") continue;
    for (const word of mention.name.toLowerCase().split(" ")) if (!bearers.has(word)) bearers.set(word, mention);
  }
  return bearers;
}

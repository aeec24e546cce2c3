/** Clean: from an article as given to a document whose text every offset refers to. */
import { codePointLength } from "../text/code-points.ts";
import { makeId } from "../text/digest.ts";
import { joinTokens, type Tokens } from "../text/tokens.ts";
import { issuerOf, outletState } from "../lexicon/issuer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document, Removal } from "../../schemas/document.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";
import type { Reject } from "../../schemas/reject.ts";
import { applyMarks } from "./apply-marks.ts";
import { assemble } from "./assemble.ts";
import type { Cleaner } from "./cleaner.ts";
import { agencyCredit } from "./agency-credit.ts";
import { creditLines } from "./credit-lines.ts";
import { dateLine } from "./date-line.ts";
import { readDatedText } from "./dated-text.ts";
import { dateline } from "./dateline.ts";
import { readFields } from "./fields.ts";
import { furnitureLines } from "./furniture-lines.ts";
import { givenLine } from "./given-line.ts";
import { headline } from "./headline.ts";
import { languageOf } from "./language.ts";
import { isWord } from "../text/is-word.ts";
import { normalize } from "./normalize.ts";
import { paragraphsOf, type Page } from "./page.ts";
import { photoCaptions } from "./photo-captions.ts";
import { publicationDay } from "./publication-day.ts";
import { relatedLinks } from "./related-links.ts";
import { inScope } from "./scope.ts";
import { sectionHeadings } from "./section-headings.ts";
import { unwrap } from "./unwrap.ts";

/**
 * The cleaners in order. What is dropped goes first, so that no cleaner labels it; credits before captions, which stand above them;
 * captions before the headline, which no caption is; section headings last, told by the labels around them.
 */
export const CLEANERS: readonly Cleaner[] = [
  furnitureLines,
  relatedLinks,
  creditLines,
  photoCaptions,
  headline,
  dateLine,
  dateline,
  agencyCredit,
  sectionHeadings,
];

/** Cleans one article: a document, or the reason why there is none. It never throws and takes time linear in the length of the body. */
export function clean(article: RawArticle, lexicon: Lexicon): Document | Reject {
  const document_id = makeId("d", article.id ?? article.source);
  const source = unwrap(normalize(article.body));
  const { page, removals } = runCleaners({ article, lexicon, paragraphs: paragraphsOf(source.text, lexicon) });
  const { traced, regions, pieces } = assemble(source, page.paragraphs);
  const { text } = traced;
  const tokens = joinTokens(text, pieces, lexicon.abbreviations);
  const n_words = countWords(tokens);
  if (n_words === 0) return noText(article, document_id, removals);
  const { cells, ...fields } = readFields(article, text, regions, lexicon);
  const day = publicationDay(article.published, () => readDatedText(tokens, regions, lexicon));
  const row: Document["row"] = {
    document_id,
    source: article.source,
    sha256: article.sha256,
    ...fields,
    published: day.published,
    published_basis: day.basis,
    language: languageOf(tokens, article.language, lexicon.functionWords),
    in_scope: inScope(tokens, regions, issuerOf(fields.publisher, lexicon) ?? outletState(fields.publisher, lexicon), lexicon),
    n_chars: codePointLength(text),
    n_words,
    text,
    duplicate_of: null,
    similarity: null,
  };
  return { row, regions, cells: [...cells, ...day.cells], removals, origins: traced.origins };
}

function runCleaners(given: Page): { readonly page: Page; readonly removals: readonly Removal[] } {
  let page = given;
  const removals: (readonly Removal[])[] = [];
  for (const cleaner of CLEANERS) {
    const cleaned = applyMarks(page, cleaner.mark(page));
    page = cleaned.page;
    removals.push(cleaned.removals);
  }
  return { page, removals: removals.flat() };
}

function countWords(tokens: Tokens): number {
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens, at)) words++;
  return words;
}

function noText(article: RawArticle, document_id: string, removals: readonly Removal[]): Reject {
  const detail = removals.length === 0 ? "the body holds no words" : "the body holds nothing but page furniture";
  return { stage: "clean", source: article.source, document_id, reason: "no_text", detail };
}

/** What came with the article and was not used, as remarks for whoever runs it. */
export function ignoredFields(article: RawArticle, { row }: Document): readonly string[] {
  const given = givenLine(article.published);
  return given === null || row.published_basis === "metadata" ? [] : [`published ${JSON.stringify(given.slice(0, 60))} is no date and was ignored`];
}

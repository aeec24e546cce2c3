/** The dateline that opens an agency report, and those of the items behind it in a round-up. */
import type { Cleaner, Mark } from "./cleaner.ts";
import { isBody, type Page } from "./page.ts";
import { isTownAlone, LONGEST_CITY, readDateline, type Dateline } from "./read-dateline.ts";

/** Only the first paragraphs can open with one. */
const OPENING_PARAGRAPHS = 3;

/** Labels the dateline part of the first paragraph that opens with one, and those of the items behind it in a round-up. */
export const dateline: Cleaner = {
  name: "dateline",
  mark: (page) => {
    const openings = page.paragraphs.flatMap((paragraph, at) => (isBody(paragraph) ? [at] : [])).slice(0, OPENING_PARAGRAPHS);
    for (const at of openings) {
      const found = readDateline(page.paragraphs[at]!.text, page.lexicon);
      if (found === null || (isTownAlone(page.paragraphs[at]!.text, page.lexicon) && !isOverAll(page, at))) continue;
      const isDated = found.date !== null && found.place !== null;
      return [marked(at, found), ...(isDated ? page.paragraphs.flatMap((_, next) => (next > at ? ofItem(page, next) : [])) : [])];
    }
    return [];
  },
};

/** Whether "ANKARA", as a line of its own, stands above the whole report: where there are other such lines, each heads a part of it. */
const isOverAll = (page: Page, line: number): boolean =>
  line < page.paragraphs.length - 1 && !page.paragraphs.some((other, at) => at !== line && isBody(other) && isTownAlone(other.text, page.lexicon));

const marked = (paragraph: number, { end }: Dateline): Mark => ({ action: "label", paragraph, start: 0, end, kind: "dateline" });

/** Capitals, as the place of a dateline in a round-up is set; a listed one may stand alone before a stop. */
const OPENS_IN_CAPITALS = /^\p{Lu}[\p{Lu}. '\u2019-]{2,}(?:[,(]|(?<stop>\. ))/u;

/** The dateline of a later item: a place in capitals with its day, or a listed one with a stop; less may be anything. */
function ofItem(page: Page, at: number): readonly Mark[] {
  const paragraph = page.paragraphs[at]!;
  const opening = isBody(paragraph) ? OPENS_IN_CAPITALS.exec(paragraph.text.slice(0, LONGEST_CITY)) : null;
  if (opening === null) return [];
  const found = readDateline(paragraph.text, page.lexicon);
  const isListed = opening.groups!["stop"] !== undefined && found?.end === opening[0].length;
  return found !== null && found.place !== null && (found.date !== null || isListed) ? [marked(at, found)] : [];
}

/** The agency's credit at the end of the article: "… in the spring. (Reuters)". */
import type { Cleaner } from "./cleaner.ts";
import { isBody } from "./page.ts";
import { tailCredit } from "./tail-credit.ts";

/** Labels the credit that ends the last paragraph of the body. */
export const agencyCredit: Cleaner = {
  name: "agency-credit",
  mark: (page) => {
    const last = page.paragraphs.findLastIndex(isBody);
    if (last < 0) return [];
    const credit = tailCredit(page.paragraphs[last]!.text, page.lexicon);
    return credit === null ? [] : [{ action: "label", paragraph: last, start: credit.start, end: credit.end, kind: "credit" }];
  },
};

/** The contract of a cleaner: it reads the page as the cleaners before it left it, and marks spans to drop or to label. */
import type { RegionKind } from "../../schemas/document.ts";
import type { Page } from "./page.ts";

/** A mark on `[start, end)` of paragraph number `paragraph`. What is dropped is accounted for under `kind` in `removals`; what is labelled stays in the text. */
export type Mark =
  | { readonly action: "drop"; readonly paragraph: number; readonly start: number; readonly end: number; readonly kind: string }
  | { readonly action: "label"; readonly paragraph: number; readonly start: number; readonly end: number; readonly kind: RegionKind };

export interface Cleaner {
  /** Equal to its file name. */
  readonly name: string;
  /** Marks in text order, at most one for each character. */
  readonly mark: (page: Page) => readonly Mark[];
}

/** A mark that labels all of paragraph number `at`. */
export function labelWhole(page: Page, at: number, kind: RegionKind): Mark {
  return { action: "label", paragraph: at, start: 0, end: page.paragraphs[at]!.text.length, kind };
}

/** A mark that drops all of paragraph number `at`. */
export function dropWhole(page: Page, at: number, kind: string): Mark {
  return { action: "drop", paragraph: at, start: 0, end: page.paragraphs[at]!.text.length, kind };
}

/** The lines of a list: "(a) Treaty on Cod;", "2. Agreed to extend the mission", "\u2022 to set up a committee"; and its items in one line: "…: a treaty on cod; and a protocol on ports". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { coordinatedInstruments } from "./coordinated-instruments.ts";
import { instrumentIn } from "./instrument.ts";

const BULLETS = new Set(["-", "--", "\u2013", "\u2014", "\u2022", "\u00b7", "*", "o"]);
const CLOSING = new Set([";", ".", ",", "and", "&"]);
const LONGEST_OPENING = 5;
const MOST_LINES = 40;

export interface ListLine {
  readonly line: TokenRange;
  readonly sentence: number;
}

/** The lines right below a sentence that begin with a bullet, a number, a letter or the name of an instrument itself, without what opens and closes them. */
export function linesBelow(analysis: Analysis, index: number): readonly ListLine[] {
  const lines: ListLine[] = [];
  for (let sentence = index + 1; sentence <= Math.min(index + MOST_LINES, analysis.sentences.length - 1); sentence++) {
    const { first, last } = analysis.sentences[sentence]!;
    const start = behindNumber(analysis, first, last);
    // "1." may stand as a sentence of its own.
    if (start === last) continue;
    const isNumbered = start > first || behindNumber(analysis, analysis.sentences[sentence - 1]!.first, first) === first;
    if (!isNumbered && !isTitle(analysis, first, last)) break;
    const end = itemEnd(analysis, last);
    if (end > start + 1) lines.push({ line: { first: start, last: end }, sentence });
  }
  return lines;
}

/** The items behind a colon within its sentence, parted by semicolons or, failing those, as instruments of their own. */
export function itemsBehind(analysis: Analysis, chunks: Chunks, sentence: number, colon: number): readonly ListLine[] {
  const { lower } = analysis.tokens;
  const { last } = chunks.sentence;
  const borders = [colon];
  for (let at = colon + 1; at < last; at++) if (lower[at] === ";") borders.push(at);
  const items = borders.map((border, index) => ({
    first: itemStart(analysis, border + 1, last),
    last: itemEnd(analysis, borders[index + 1] ?? last),
  }));
  const parts = items.length > 1 ? items : items.flatMap((item) => coordinatedInstruments(analysis, chunks, { ...item, form: "np" }));
  return parts.filter((part) => part.last > part.first + 1).map(({ first, last: end }) => ({ line: { first, last: end }, sentence }));
}

/** Behind "and", "(a)" and the like. */
const itemStart = (analysis: Analysis, first: number, last: number): number =>
  behindNumber(analysis, analysis.tokens.lower[first] === "and" ? first + 1 : first, last);

/** Before the marks and the "and" that close an item. */
function itemEnd({ tokens: { lower } }: Analysis, last: number): number {
  let end = last;
  while (CLOSING.has(lower[end - 1]!)) end--;
  return end;
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]?$/u;

/** Behind "•", "1.", "(a)" or "iv)" at token `first`; `first` itself where nothing numbers the line. */
export function behindNumber({ tokens: { lower } }: Analysis, first: number, last: number): number {
  if (BULLETS.has(lower[first]!) && lower[first + 1] !== ")") return first + 1;
  const at = lower[first] === "(" ? first + 1 : first;
  if (!NUMBER.test(lower[at] ?? "")) return first;
  const closes = lower[at + 1] === ")" || lower[at + 1] === ".";
  return closes ? Math.min(at + 2, last) : /[.)]$/u.test(lower[at]!) ? at + 1 : first;
}

const NEXT_NUMBER = /^(?:\d{1,2}|[a-z]|[ivx]{1,5})$/u;
const BEFORE_NUMBER = new Set([":", ";"]);

/** The end of a sentence that ends at token `last`, without the number of the next item where it stands in the line: "…; 2." */
export function withoutNextNumber({ tokens: { lower } }: Analysis, last: number): number {
  const isNumber = (lower[last - 1] === "." || lower[last - 1] === ")") && NEXT_NUMBER.test(lower[last - 2] ?? "");
  if (!isNumber) return last;
  const mark = lower[last - 3] === "(" ? last - 4 : last - 3;
  return BEFORE_NUMBER.has(lower[mark] ?? "") ? mark + 1 : last;
}

/** "Agreement on Air Services": a line that opens with an instrument and is no sentence. */
function isTitle(analysis: Analysis, first: number, last: number): boolean {
  const noun = instrumentIn(analysis, first, Math.min(first + LONGEST_OPENING, last));
  return noun !== null && /^\p{Lu}/u.test(analysis.tokens.text.slice(analysis.tokens.start[first]!)) && analysis.tokens.lower[last - 1] !== ".";
}

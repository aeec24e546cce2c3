/** Where a JSON text goes wrong. The engine's own message names a position only for some faults. */

type Expected = "value" | "item" | "key" | "member" | "colon" | "comma" | "end";

/** A stretch that was read: up to `end`, which is the fault when it is not whole. */
interface Stretch {
  readonly end: number;
  readonly whole: boolean;
}

const WHITE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The index of the first character that cannot stand where it stands; the length of the text when it only breaks off. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let expected = "value" as Expected;
  let at = skip(WHITE, text, 0);
  while (at < text.length) {
    const next = afterMark(text[at]!, expected, open);
    if (next === null) {
      const stretch = readStretch(text, at, expected);
      if (!stretch.whole) return stretch.end;
      at = stretch.end;
      expected = expected === "key" || expected === "member" ? "colon" : afterValue(open);
    } else {
      expected = next;
      at++;
    }
    at = skip(WHITE, text, at);
  }
  return at;
}

const afterValue = (open: readonly string[]): Expected => (open.length === 0 ? "end" : "comma");

/** What is expected after a bracket, colon or comma that stands where it may; null when it may not, or is none. `item` and `member` are a first value and a first key, in whose place the bracket may close. */
function afterMark(mark: string, expected: Expected, open: string[]): Expected | null {
  if (mark === ":" && expected === "colon") return "value";
  if (mark === "," && expected === "comma") return open.at(-1) === "{" ? "key" : "value";
  if ((mark === "{" || mark === "[") && (expected === "value" || expected === "item")) {
    open.push(mark);
    return mark === "{" ? "member" : "item";
  }
  const closes = (mark === "}" && open.at(-1) === "{") || (mark === "]" && open.at(-1) === "[");
  if (!closes || (expected !== "comma" && expected !== (mark === "}" ? "member" : "item"))) return null;
  open.pop();
  return afterValue(open);
}

function readStretch(text: string, at: number, expected: Expected): Stretch {
  const isKey = expected === "key" || expected === "member";
  if (!isKey && expected !== "value" && expected !== "item") return { end: at, whole: false };
  if (text[at] === '"') return readString(text, at);
  const end = isKey ? at : skip(SCALAR, text, at);
  return { end, whole: end > at };
}

function readString(text: string, start: number): Stretch {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === '"') return { end: at + 1, whole: true };
    if (mark < " ") return { end: at, whole: false };
    if (mark !== "\\") continue;
    const end = skip(ESCAPE, text, at);
    if (end === at) return { end: at, whole: false };
    at = end - 1;
  }
  return { end: text.length, whole: false };
}

/** The end of what the sticky `pattern` matches at `at`. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Front matter: the `key: value` lines between two lines of dashes at the head of a Markdown file. */

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const PAIR = /^(?<key>[\w-]+)[ \t]*:(?<value>.*)$/;
const ITEM = /^[ \t]*-[ \t]+(?<value>.*)$/;

/** Splits the front matter off. Scalars and flat lists are read, which is all an article needs of YAML; without a closing fence there is none. */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: {}, body: text };
  if (!FENCE.test(text)) return none;
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, at) => at > 0 && CLOSING.test(line));
  if (end === -1) return none;
  return { fields: Object.fromEntries(readPairs(lines.slice(1, end))), body: lines.slice(end + 1).join("\n") };
}

function readPairs(lines: readonly string[]): Map<string, unknown> {
  const pairs = new Map<string, unknown>();
  let list: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.groups?.["value"];
    if (item !== undefined) {
      list.push(scalar(item));
      continue;
    }
    const pair = PAIR.exec(line)?.groups;
    if (pair === undefined) continue;
    const value = pair["value"]!.trim();
    list = [];
    pairs.set(pair["key"]!, value === "" ? list : flowList(value));
  }
  return pairs;
}

const flowList = (value: string): unknown =>
  value.startsWith("[") && value.endsWith("]") ? value.slice(1, -1).split(",").map(scalar) : scalar(value);

function scalar(value: string): string {
  const bare = value.trim();
  const mark = bare[0];
  const quoted = bare.length > 1 && (mark === '"' || mark === "'") && bare.endsWith(mark);
  return quoted ? bare.slice(1, -1) : bare;
}

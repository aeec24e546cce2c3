/** JSON files: one article, a list of them, or an object whose `articles` are the list. */
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import { decodeText } from "./charset.ts";
import { readJsonRecord } from "./json-record.ts";
import { parseJson } from "./parse-json.ts";
import type { SourceFormat } from "./source-format.ts";

/** The articles of a list, each written out again on its own, so that one that fails or hangs costs nobody else. Null for a single article. */
function splitJson(bytes: Uint8Array, source: string): ReadonlyArray<Uint8Array> | Reject | null {
  const text = decodeText(bytes, undefined, source);
  if (typeof text !== "string") return text;
  const parsed = parseJson(text, source);
  if (isReject(parsed)) return parsed;
  const list = listOf(parsed.value);
  const encoder = new TextEncoder();
  try {
    return list?.map((item) => encoder.encode(JSON.stringify(item))) ?? null;
  } catch {
    return rejectInput(source, "invalid_json", "nested too deeply to be an article");
  }
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "articles")) return null;
  const { articles } = value as { articles: unknown };
  return Array.isArray(articles) ? articles : null;
}

/** `.json` */
export const JSON_FILE: SourceFormat = { name: "json", extensions: [".json"], framing: "file", split: splitJson, read: readJsonRecord };

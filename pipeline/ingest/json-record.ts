/** One JSON value as an article. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import { decodeText } from "./charset.ts";
import { fieldsOf, type GivenFields } from "./fields.ts";
import { parseJson } from "./parse-json.ts";

/** The fields of the JSON object that `unit` holds; anything else is no article. */
export function readJsonRecord({ bytes, source }: InputUnit): GivenFields | Reject {
  // JSON is Unicode by definition (RFC 8259): a charset declared for it is not asked.
  const text = decodeText(bytes, undefined, source);
  if (typeof text !== "string") return text;
  const parsed = parseJson(text, source);
  if (isReject(parsed)) return parsed;
  const { value } = parsed;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return fieldsOf(value);
  return rejectInput(source, "not_an_article", `${kindOf(value)} where an object with the fields of an article is expected`);
}

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`);

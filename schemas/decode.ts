/** Decoding at a seam between two stages, with a plain result that no other folder needs the schema library for. */
import * as ArrayFormatter from "@effect/schema/ArrayFormatter";
import * as Schema from "@effect/schema/Schema";
import * as Either from "effect/Either";
import { compileCheck, type Check } from "./checker.ts";

/** A decoded value, or the first fault as one line that names the field. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** A decoder of `schema`: plain data in, the value or its first fault out; it never throws. A good value comes out as it is where the schema changes nothing. */
export function decoder<T>(schema: Schema.Schema<T, any>): (value: unknown) => Decoded<T> {
  const decode = Schema.decodeUnknownEither(schema, { onExcessProperty: "error" });
  const check = compileCheck(schema.ast);
  return (value) => {
    if (check !== null && check(value)) return { ok: true, value: value as T };
    const result = decode(value);
    if (Either.isRight(result)) return { ok: true, value: result.right };
    const [issue] = ArrayFormatter.formatErrorSync(result.left);
    return { ok: false, fault: issue === undefined ? "invalid value" : `${issue.path.join(".") || "value"}: ${issue.message}` };
  };
}

/** A quick yes or no whether plain data fits a schema; null where only the library can tell. */
export const checkOf = (schema: Schema.Schema<any>): Check | null => compileCheck(schema.ast);

/** Decoding at a seam between two stages, with a plain result that no other folder needs the schema library for. */
import * as ArrayFormatter from "@effect/schema/ArrayFormatter";
import * as Schema from "@effect/schema/Schema";
import * as Either from "effect/Either";

/** A decoded value, or the first fault as one line that names the field. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** A decoder of `schema`: unknown in, value or fault out; it never throws. */
export function decoder<T>(schema: Schema.Schema<T, any>): (value: unknown) => Decoded<T> {
  const decode = Schema.decodeUnknownEither(schema, { onExcessProperty: "error" });
  return (value) => {
    const result = decode(value);
    if (Either.isRight(result)) return { ok: true, value: result.right };
    const [issue] = ArrayFormatter.formatErrorSync(result.left);
    return { ok: false, fault: issue === undefined ? "invalid value" : `${issue.path.join(".") || "value"}: ${issue.message}` };
  };
}

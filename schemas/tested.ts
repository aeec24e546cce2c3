/** Refinements whose test stands beside them, so that a check can be compiled from it. */
import * as Schema from "@effect/schema/Schema";

/** Marks such a refinement. */
export const TestedTypeId: unique symbol = Symbol.for("parley/Tested");

/** What the mark holds. */
export interface Tested {
  readonly fits: (value: any) => boolean;
}

/** Refines a schema to the values that fit; `fault` says what is wrong with any other. */
export const tested = <T>(fits: (value: T) => boolean, fault: string) =>
  Schema.filter<Schema.Schema<T>>((value) => fits(value) || fault, { typeId: { id: TestedTypeId, annotation: { fits } satisfies Tested } });

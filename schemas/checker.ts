/**
 * A quick yes or no whether plain data fits a schema, compiled from the schema itself. The library's decoder copies every value and
 * takes twenty times as long; it is asked when the answer is no, and tells why.
 */
import * as AST from "@effect/schema/AST";
import * as Schema from "@effect/schema/Schema";
import * as Option from "effect/Option";
import { TestedTypeId, type Tested } from "./tested.ts";

export type Check = (value: unknown) => boolean;

/** The check for a schema; null for one that transforms, or that has a part which is not known here. */
export function compileCheck(ast: AST.AST): Check | null {
  if (AST.isStringKeyword(ast)) return (value) => typeof value === "string";
  if (AST.isNumberKeyword(ast)) return (value) => typeof value === "number";
  if (AST.isBooleanKeyword(ast)) return (value) => typeof value === "boolean";
  if (AST.isLiteral(ast)) return (value) => value === ast.literal;
  if (AST.isRefinement(ast)) return refinementCheck(ast);
  if (AST.isUnion(ast)) return unionCheck(ast);
  if (AST.isTupleType(ast)) return tupleCheck(ast);
  return AST.isTypeLiteral(ast) ? structCheck(ast) : null;
}

/** All checks, or null when one of them cannot be made. */
function compileAll(asts: readonly AST.AST[]): readonly Check[] | null {
  const checks = asts.map(compileCheck);
  return checks.every((check) => check !== null) ? checks : null;
}

function refinementCheck(ast: AST.Refinement): Check | null {
  const from = compileCheck(ast.from);
  const fits = testOf(ast);
  return from === null ? null : (value) => from(value) && fits(value);
}

/** What a refinement asks of a value of the type that it refines: as a plain function where it is known, else by the library, which makes an answer of several objects. */
function testOf(ast: AST.Refinement): Check {
  const { annotations, filter } = ast;
  const id = annotations[AST.TypeAnnotationId];
  const { minimum = -Infinity, maximum = Infinity } = (annotations[AST.JSONSchemaAnnotationId] ?? {}) as { minimum?: number; maximum?: number };
  switch (id) {
    case Schema.PatternTypeId: {
      const { regex } = annotations[Schema.PatternTypeId] as { readonly regex: RegExp };
      if (!regex.global && !regex.sticky) return remembering(regex);
      break;
    }
    case TestedTypeId:
      return (annotations[TestedTypeId] as Tested).fits;
    case Schema.IntTypeId:
      return Number.isSafeInteger;
    case Schema.BetweenTypeId:
    case Schema.GreaterThanOrEqualToTypeId:
      return (value) => (value as number) >= minimum && (value as number) <= maximum;
    default:
  }
  return (value) => Option.isNone(filter(value, AST.defaultParseOption, ast));
}

/** Whether a pattern is in a text. Rows that follow one another share ids, columns and rules, which are not looked at twice. */
function remembering(pattern: RegExp): Check {
  let last: unknown = null;
  return (value) => {
    if (value === last) return true;
    if (!pattern.test(value as string)) return false;
    last = value;
    return true;
  };
}

function unionCheck({ types }: AST.Union): Check | null {
  const literals = new Set<unknown>(types.filter(AST.isLiteral).map(({ literal }) => literal));
  const checks = compileAll(types.filter((type) => !AST.isLiteral(type)));
  if (checks === null) return null;
  const [only] = literals;
  // A value or null, mostly: no text need be hashed for that.
  const isLiteral = literals.size === 1 ? (value: unknown) => value === only : (value: unknown) => literals.has(value);
  return (value) => {
    if (isLiteral(value)) return true;
    for (const check of checks) if (check(value)) return true;
    return false;
  };
}

/** Tuples of a fixed length, and lists. */
function tupleCheck({ elements, rest }: AST.TupleType): Check | null {
  if (elements.some(({ isOptional }) => isOptional) || rest.length > 1 || (rest.length === 1 && elements.length > 0)) return null;
  const checks = compileAll([...elements, ...rest].map(({ type }) => type));
  if (checks === null) return null;
  const [item] = checks;
  if (rest.length === 1) return (value) => Array.isArray(value) && value.every(item!);
  return (value) => Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
}

/** All fields are there and fit, and there are no others. */
function structCheck({ propertySignatures, indexSignatures }: AST.TypeLiteral): Check | null {
  if (indexSignatures.length > 0 || propertySignatures.some(({ isOptional }) => isOptional)) return null;
  const checks = compileAll(propertySignatures.map(({ type }) => type));
  if (checks === null) return null;
  const names = propertySignatures.map(({ name }) => name as string);
  return (value) => {
    if (typeof value !== "object" || value === null || Object.keys(value).length !== names.length) return false;
    // A missing field is undefined, which fits no check.
    for (let at = 0; at < names.length; at++) if (!checks[at]!((value as Fields)[names[at]!])) return false;
    return true;
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** How far the version of the schema must rise for what has changed in it since a release. */
import { SCHEMA_VERSION, TABLES } from "../../schemas/dataset.ts";
import { tableSchema, type TableSchema } from "./datapackage.ts";

/** From nothing to the largest. */
const BUMPS = ["none", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** A change of the schema: how large, and in words. */
export interface SchemaChange {
  readonly bump: Bump;
  readonly what: string;
}

/** The tables of a release's `datapackage.json`, and the version it declares. */
export interface ReleasedSchema {
  readonly version: string;
  readonly tables: ReadonlyMap<string, TableSchema>;
}

/** The schema in a text of `datapackage.json`; null when it is none. */
export function readSchema(text: string): ReleasedSchema | null {
  try {
    const { version, resources } = JSON.parse(text) as { version: string; resources: ReadonlyArray<{ name: string; schema: TableSchema }> };
    return { version, tables: new Map(resources.map(({ name, schema }) => [name, schema])) };
  } catch {
    return null;
  }
}

/** The schema of this code. */
export const currentSchema = (): ReleasedSchema => ({
  version: SCHEMA_VERSION,
  tables: new Map(Object.values(TABLES).map((table) => [table.name, tableSchema(table)])),
});

/** What stands against publishing under the declared version, as one line; null when it has risen far enough. */
export function versionFault(before: ReleasedSchema, now: ReleasedSchema): string | null {
  const changes = schemaChanges(before.tables, now.tables);
  const largest = changes.reduce<SchemaChange | null>((best, change) => (best === null || rank(change) > rank(best) ? change : best), null);
  const needed = raised(before.version, largest?.bump ?? "none");
  if (compareVersions(now.version, needed) >= 0) return null;
  if (largest === null) return `schema_version ${now.version} is lower than ${before.version} of the last release: raise it in schemas/dataset.ts`;
  return `schema_version must rise from ${before.version} to at least ${needed}, for ${largest.what} (a ${largest.bump} change), but is ${now.version}: raise it in schemas/dataset.ts`;
}

const rank = ({ bump }: SchemaChange): number => BUMPS.indexOf(bump);

/** All changes between two schemas. What readers rely on and is no more is major; what is new is minor; words that describe are free. */
export function schemaChanges(before: ReleasedSchema["tables"], now: ReleasedSchema["tables"]): readonly SchemaChange[] {
  const changes: SchemaChange[] = [];
  for (const [name, table] of before) {
    const after = now.get(name);
    if (after === undefined) changes.push({ bump: "major", what: `table ${name} is gone` });
    else changes.push(...tableChanges(name, table, after));
  }
  for (const name of now.keys()) if (!before.has(name)) changes.push({ bump: "minor", what: `table ${name} is new` });
  return changes;
}

function* tableChanges(name: string, before: TableSchema, after: TableSchema): Generator<SchemaChange> {
  if (before.primaryKey.join() !== after.primaryKey.join()) yield { bump: "major", what: `the key of ${name} is another` };
  const fields = new Map(after.fields.map((field) => [field.name, field]));
  const known = new Set(before.fields.map((field) => field.name));
  for (const field of before.fields) {
    const now = fields.get(field.name);
    if (now === undefined) yield { bump: "major", what: `${name}.${field.name} is gone` };
    else yield* fieldChanges(`${name}.${field.name}`, field, now);
  }
  for (const field of after.fields) if (!known.has(field.name)) yield { bump: "minor", what: `${name}.${field.name} is new` };
}

type Field = TableSchema["fields"][number];

function* fieldChanges(name: string, before: Field, after: Field): Generator<SchemaChange> {
  if (before.type !== after.type) yield { bump: "major", what: `the type of ${name} is another` };
  const [old, now] = [before.constraints, after.constraints];
  if (old.required && !now.required) yield { bump: "major", what: `${name} may be empty` };
  if (!old.required && now.required) yield { bump: "minor", what: `${name} is never empty` };
  if ((old.enum === undefined) !== (now.enum === undefined)) yield { bump: "major", what: `${name} has another vocabulary` };
  const gone = old.enum?.filter((value) => now.enum?.includes(value) !== true) ?? [];
  const added = now.enum?.filter((value) => old.enum?.includes(value) !== true) ?? [];
  if (gone.length > 0 && now.enum !== undefined) yield { bump: "major", what: `${name} is never ${gone.join(", ")} any more` };
  if (added.length > 0 && old.enum !== undefined) yield { bump: "minor", what: `${name} may be ${added.join(", ")}` };
  if (old.pattern !== now.pattern) yield { bump: "minor", what: `the form of ${name} is another` };
}

const partsOf = (version: string): readonly number[] => version.split(".").map(Number);

function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0] = partsOf(version);
  return bump === "major" ? `${major + 1}.0.0` : bump === "minor" ? `${major}.${minor + 1}.0` : version;
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  const at = x.findIndex((part, index) => part !== y[index]);
  return at < 0 ? 0 : x[at]! - y[at]!;
}

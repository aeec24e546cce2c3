/** Files of the repository that are derived from the schemas: written by a command, committed, and checked for drift by a test. */
import { TABLES } from "../../schemas/dataset.ts";
import { jsonSchema } from "../../schemas/json-schema.ts";
import { dataDictionary } from "./data-dictionary.ts";
import { jsonText } from "./json-text.ts";

/** Path from the root of the repository → text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schemas = Object.values(TABLES).map((table) => [`schemas/json/${table.name}.schema.json`, jsonText(jsonSchema(table))] as const);
  return new Map([...schemas, ["docs/data-dictionary.md", dataDictionary()]]);
}

/** All tables, in publication order, and the version of their contract. */
import { ACTORS } from "./actor.ts";
import { AGREEMENTS } from "./agreement.ts";
import { CONFLICTS } from "./conflict.ts";
import { COUNTRIES } from "./country.ts";
import { DOCUMENTS } from "./document.ts";
import { EVIDENCE } from "./evidence.ts";
import { IDS } from "./id-entry.ts";
import { LINKS } from "./link.ts";
import { MEETINGS } from "./meeting.ts";
import { PARTICIPANTS } from "./participant.ts";
import { REJECTS } from "./reject.ts";
import { STATEMENTS } from "./statement.ts";
import type { RowOf, Table } from "./table.ts";

/** Semantic version of the tables: minor for an added column, major for a changed or removed one. */
export const SCHEMA_VERSION = "1.1.0";

export const TABLES = {
  meetings: MEETINGS,
  agreements: AGREEMENTS,
  statements: STATEMENTS,
  documents: DOCUMENTS,
  actors: ACTORS,
  participants: PARTICIPANTS,
  countries: COUNTRIES,
  evidence: EVIDENCE,
  conflicts: CONFLICTS,
  links: LINKS,
  rejects: REJECTS,
  ids: IDS,
} as const satisfies { readonly [name: string]: Table };

export type TableName = keyof typeof TABLES;

/** The rows of every table, each table sorted by its key. */
export type Dataset = { readonly [N in TableName]: ReadonlyArray<RowOf<(typeof TABLES)[N]>> };

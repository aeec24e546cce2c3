/** Agencies and outlets: their names as credits give them, and their sites. */
import { fold } from "../text/fold.ts";

export interface PublisherLexicon {
  /** Folded name or alias → name. */
  readonly byName: ReadonlyMap<string, string>;
  /** Registered domain → name. */
  readonly byDomain: ReadonlyMap<string, string>;
  /** Name → code of the state or organisation that publishes under it: a foreign ministry is a party to what it reports. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** Name → code of the state whose paper or agency it is, and whose office-holders it names without their state; an outlet of the whole world has none. */
  readonly homeOf: ReadonlyMap<string, string>;
}

/** Indexes `publishers.csv`: name, aliases, domains (both joined with `|`), state, home, example. */
export function indexPublishers(rows: ReadonlyArray<Readonly<Record<string, string>>>): PublisherLexicon {
  const items = (row: Readonly<Record<string, string>>, column: string): readonly string[] => row[column]!.split("|").filter((item) => item !== "");
  return {
    byName: new Map(rows.flatMap((row) => [row["name"]!, ...items(row, "aliases")].map((name) => [fold(name), row["name"]!] as const))),
    stateOf: new Map(rows.filter((row) => row["state"] !== "").map((row) => [row["name"]!, row["state"]!] as const)),
    homeOf: new Map(rows.filter((row) => row["home"] !== "").map((row) => [row["name"]!, row["home"]!] as const)),
    byDomain: new Map(rows.flatMap((row) => items(row, "domains").map((domain) => [domain, row["name"]!] as const))),
  };
}

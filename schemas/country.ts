/** The `countries` table: states, and organisations that act as parties. */
import { oneOf, optionalCount, optionalText, text } from "./column.ts";
import { CODE_PATTERN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const COUNTRIES = table(
  "countries",
  "States and the organisations that act as parties.",
  {
    code: text("ISO 3166-1 alpha-3, of a state that is no more ISO 3166-3, or the codebook's code of an organisation.", { pattern: CODE_PATTERN }),
    iso2: optionalText("ISO 3166-1 alpha-2; null for organisations, and for Namibia, whose code every reader of CSV takes for a missing value.", {
      pattern: "[A-Z]{2}",
    }),
    name: text("Short English name."),
    kind: oneOf(["state", "former_state", "territory", "organisation"], "What the code stands for."),
    cow: optionalCount("Correlates of War country number."),
    gwn: optionalCount("Gleditsch-Ward country number."),
    un_region: optionalText("Region of the United Nations geoscheme."),
  },
  "code",
);

export type Country = RowOf<typeof COUNTRIES>;

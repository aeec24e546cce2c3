/** The contract of a source format. To add one: a file that exports one, a line in `SOURCE_FORMATS`. */
import type { InputUnit } from "../../schemas/input-unit.ts";
import type { Reject } from "../../schemas/reject.ts";
import type { GivenFields } from "./fields.ts";

export interface SourceFormat {
  readonly name: string;
  /** Lower case, with the dot; each may be followed by `.gz`. */
  readonly extensions: readonly string[];
  /** How a file is cut into inputs: the whole `file` (unless `split` cuts it), its `lines`, the `rows` after a header, or the `pages` of a web archive. */
  readonly framing: "file" | "lines" | "rows" | "pages";
  /** Cuts a whole file that holds several articles into the bytes of each. Null: the file is one input. */
  readonly split?: (bytes: Uint8Array, source: string) => ReadonlyArray<Uint8Array> | Reject | null;
  /** The fields of one article, under whatever names the source has for them, or why there are none. */
  readonly read: (unit: InputUnit) => GivenFields | Reject;
}

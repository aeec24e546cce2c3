/** The short summary at the end of a build. */
import { relative } from "node:path";
import type { ReleaseResult } from "./make-release.ts";

const SHOWN = 5;

/** What a build made and where it lies, as lines for a person. */
export function summary(result: ReleaseResult, out: string): string {
  const { published, rejected, rejects, noted, notes, inputs } = result;
  const { rows } = published;
  const counts = [
    `${rows.documents} documents`,
    `${rows.meetings} meetings`,
    `${rows.agreements} agreements`,
    `${rows.statements} statements`,
    `${rows.rejects} rejects`,
  ];
  return [
    `${published.isNew ? "Published" : "Nothing new: already published as"} ${published.release} from ${inputs} inputs, verified.`,
    `  ${counts.join(", ")}`,
    ...rejects.slice(0, SHOWN).map((reject) => `  rejected ${reject.source}: ${reject.reason}, ${reject.detail}`),
    ...more(rejected, "rejects, all in csv/rejects.csv"),
    ...notes.slice(0, SHOWN).map(({ source, note }) => `  note ${source}: ${note}`),
    ...more(noted, "notes"),
    `  tables: ${display(published.dir)}/csv (also arrow, parquet, excel); ${display(out)}/latest points to it`,
    "",
  ].join("\n");
}

const more = (total: number, what: string): readonly string[] => (total > SHOWN ? [`  … and ${total - SHOWN} more ${what}`] : []);

/** A path as short as it can be written from here. */
function display(path: string): string {
  const near = relative(process.cwd(), path);
  return near !== "" && !near.startsWith("..") ? near : path;
}

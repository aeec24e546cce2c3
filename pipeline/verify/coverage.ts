/** Every record, and every cell that must have evidence, has it. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Finding } from "./finding.ts";
import type { Sayings } from "./sayings.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

/** The tables whose records are read from text, and the cells of each that are so by their very nature. */
const READ = { meetings: [], agreements: [], statements: ["content", "speaker"] } as const;

const isRead = (table: TableName): table is keyof typeof READ => Object.hasOwn(READ, table);

export const checkCoverage: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    judge: (sayings) => {
      for (let at = 0; at < sayings.count; at++) {
        const table = sayings.table(at);
        if (sayings.is(at) !== "row" || !isRead(table)) continue;
        const columns = columnsOf(sayings);
        const [path, row] = [pathOf(table), sayings.row(at)];
        if (columns.size === 0) findings.push({ path, row, message: `${sayings.id} has no evidence` });
        for (const column of READ[table])
          if (!columns.has(column)) findings.push({ path, row, column, message: `${sayings.id} has no evidence for it` });
      }
    },
    findings,
  };
};

/** The columns for which an id has evidence. */
function columnsOf(sayings: Sayings): ReadonlySet<string> {
  const columns = new Set<string>();
  for (let at = 0; at < sayings.count; at++) if (sayings.is(at) === "evidence") columns.add(sayings.word(at));
  return columns;
}

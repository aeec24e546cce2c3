/** Every record, and every cell that must have evidence, has it. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Finding } from "./finding.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

/** The tables whose records are read from text, and the cells of each that are so by their very nature. */
const READ = { meetings: [], agreements: [], statements: ["content", "speaker"] } as const;

const isRead = (table: TableName): table is keyof typeof READ => Object.hasOwn(READ, table);

export const checkCoverage: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    judge: (id, sayings) => {
      const columns = new Set<string>();
      for (const saying of sayings) if (saying[0] === "evidence") columns.add(saying[2]);
      for (const saying of sayings) {
        if (saying[0] !== "row" || !isRead(saying[1])) continue;
        const [, table, row] = saying;
        if (columns.size === 0) findings.push({ path: pathOf(table), row, message: `${id} has no evidence` });
        for (const column of READ[saying[1]])
          if (!columns.has(column)) findings.push({ path: pathOf(table), row, column, message: `${id} has no evidence for it` });
      }
    },
    findings,
  };
};

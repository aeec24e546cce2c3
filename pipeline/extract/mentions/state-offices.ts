/** Which offices a state has: a kingdom has no president, the United States no minister. */
import type { OfficeReading } from "./office.ts";
import type { Words } from "./words.ts";

const PRESIDENT = /^(?:vice[- ])?president$/i;
const PRIME_MINISTER = /\b(?:prime minister|premier|chancellor)$/i;
const MINISTER = /\bminister\b/i;
const MONARCH = /^(?:king|queen|emperor|empress|sultan|emir|amir|crown prince|crown princess)$/i;

/** Whether somebody of that office can serve the state; true where nothing is known against it. */
export function canHave({ lexicon }: Words, code: string, { role }: OfficeReading): boolean {
  const rule = lexicon.countries.rules.get(code);
  if (rule === undefined) return true;
  if (rule === "monarchy") return !PRESIDENT.test(role);
  return !PRIME_MINISTER.test(role) && !MONARCH.test(role) && !(rule === "secretaries" && MINISTER.test(role));
}

/** Whether one goes by the first name alone: "King Talal". */
export const isMonarch = (office: OfficeReading | null): boolean => office !== null && MONARCH.test(office.role);

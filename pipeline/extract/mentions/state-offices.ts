/** Which offices a state has: a kingdom has no president, the United States no minister, few a "Defense Secretary". */
import type { OfficeReading } from "./office.ts";
import type { Words } from "./words.ts";

const PRESIDENT = /^(?:vice[- ])?president$/i;
const PRIME_MINISTER = /\b(?:prime minister|premier|chancellor)$/i;
const MINISTER = /\bminister\b/i;
const MONARCH = /^(?:king|queen|emperor|empress|sultan|emir|amir|crown prince|crown princess)$/i;
const SECRETARY = /(?<!cabinet) secretary$/i;

/** Organisations of states that have a president of their own. */
const WITH_PRESIDENT = new Set(["EUE"]);

/** Whether somebody of that office can serve the state or organisation; true where nothing is known against it. */
export function canHave(
  { lexicon }: Pick<Words, "lexicon">,
  code: string,
  { role, level, portfolio }: Pick<OfficeReading, "role" | "level" | "portfolio">,
): boolean {
  const { rows, rules } = lexicon.countries;
  const isOfState = MINISTER.test(role) || PRIME_MINISTER.test(role) || MONARCH.test(role);
  if (rows.get(code)?.kind === "organisation") return !isOfState && (!PRESIDENT.test(role) || WITH_PRESIDENT.has(code));
  const rule = rules.get(code);
  if (level === "minister" && portfolio !== null && SECRETARY.test(role) && rule?.has("secretaries") !== true) return false;
  if (rule?.has("monarchy") === true && PRESIDENT.test(role)) return false;
  if (rule?.has("presidency") === true && (PRIME_MINISTER.test(role) || MONARCH.test(role))) return false;
  return rule?.has("ministerless") !== true || !MINISTER.test(role);
}

/** Whether one goes by the first name alone: "King Talal". */
export const isMonarch = (office: OfficeReading | null): boolean => office !== null && MONARCH.test(office.role);

/** "a senior Peruvian official said… the official said": the same nameless source, told again with an article. */
import type { Referent } from "../mention.ts";
import type { Said } from "./statement-day.ts";

/** How many statements back the source may have spoken. */
const REACH = 4;

/** The speaker with the state said of the same source before, where now none is. */
export function sameSource(speaker: Referent, said: readonly Said[]): Referent {
  if (speaker.kind !== "anonymous" || speaker.country !== null || speaker.parties.length > 0) return speaker;
  const noun = /^the (?:same )?(?<noun>\p{L}+)$/iu.exec(speaker.name)?.groups?.["noun"]?.toLowerCase();
  if (noun === undefined) return speaker;
  const isSuch = ({ speaker: { kind, name } }: Said): boolean => kind === "anonymous" && name.toLowerCase().split(/\s+/).includes(noun);
  const before = said.slice(-REACH).findLast(isSuch)?.speaker ?? null;
  if (before === null || before.country === null) return speaker;
  const [span] = before.spans;
  return { ...speaker, country: before.country, parties: before.parties, home: before.home ?? span ?? null };
}

/** The states of a body named again by its own name alone: "the JCC", after "the Chile-Peru Joint Commission for Cooperation (JCC)". */
import type { Analysis } from "../../analysis.ts";
import type { Mention } from "../../mention.ts";
import { mentionsIn } from "../../reference/index.ts";
import type { Told } from "../passage.ts";
import type { TokenRange } from "./participants.ts";

/** The states that stood right before the name of the body where the text first gave it; none for any other body. */
export function recalledOwners(analysis: Analysis, ranges: readonly TokenRange[]): readonly Told<string>[] {
  for (const { first, last } of ranges) {
    const body = mentionsIn(analysis, first, last).find(({ kind, country }) => kind === "organisation" && country === null);
    const full = body === undefined ? undefined : analysis.mentions.find((other) => isNaming(other, body));
    if (full === undefined || full === body) continue;
    const owners = mentionsIn(analysis, Math.max(0, full.first - 1), full.first).filter(({ kind }) => kind === "country");
    if (owners.length > 1)
      return owners.map(({ country, start, end }) => ({ value: country!, spans: [{ start, end }], method: "party.body:inferred" }));
  }
  return [];
}

const isNaming = ({ kind, name, first }: Mention, body: Mention): boolean => kind === "organisation" && name === body.name && first <= body.first;

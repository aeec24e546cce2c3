/** "signed by A for Chile and B for Norway", "signed for Chile by A and for Norway by B", "A signed for Chile and B for Norway": those named each beside the party that they stand for. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionAt, mentionsIn } from "../../reference/index.ts";
import { whoIs } from "../parties/participants.ts";

/** How far before a verb its subject, and behind it the second to sign, may stand. */
const REACH = 40;
/** What stands between "for Chile" and "by A": marks, links, and what A is. */
const LONGEST_TITLE = 8;

export interface Representatives {
  readonly who: readonly Referent[];
  readonly words: TokenRange;
}

/** The persons around a verb that are named each with "for" and a party of its own; null where they are not of two parties. */
export function representatives(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Representatives | null {
  const { first, last } = chunks.sentence;
  const inside = mentionsIn(analysis, Math.max(first, verb.first - REACH), Math.min(last, verb.last + REACH));
  const people = inside.filter(({ kind }) => kind === "person");
  if (people.length < 2) return null;
  const named = people.flatMap((person, at) => {
    const party = partyBehind(analysis, person, verb) ?? partyBefore(analysis, person, people[at - 1]?.last ?? first);
    const who = party === null ? null : whoIs(analysis, person);
    return who === null ? [] : [{ person, who: { ...who, country: party!, home: null, parties: [party!] } }];
  });
  if (new Set(named.map(({ who }) => who.country)).size < 2) return null;
  return { who: named.map(({ who }) => who), words: { first: named[0]!.person.first, last: named.at(-1)!.person.last } };
}

/** "A for Chile", "A, the minister, for Chile", "A signed for Chile": the party that a name or its verb has behind it. */
function partyBehind(analysis: Analysis, { last }: Mention, verb: VerbGroup): string | null {
  const { lower } = analysis.tokens;
  const at = lower[last] === "," ? last + 1 : last;
  return partyAt(analysis, at === verb.first ? verb.last : at);
}

/** "for Chile by A", "for Chile by Foreign Minister A" */
function partyBefore(analysis: Analysis, { first }: Mention, from: number): string | null {
  const { lower } = analysis.tokens;
  for (let at = first - 1; at > Math.max(from, first - LONGEST_TITLE); at--) {
    if (lower[at] !== "by") continue;
    for (let start = at - 1; start >= Math.max(from, at - LONGEST_TITLE); start--) {
      const party = partyAt(analysis, start);
      if (party !== null) return party;
    }
    return null;
  }
  return null;
}

/** The party behind "for" or "on behalf of" at token `at`; null for anything else. */
function partyAt(analysis: Analysis, at: number): string | null {
  const { lower } = analysis.tokens;
  const behind = lower[at] === "for" ? at + 1 : lower[at] === "on" && lower[at + 1] === "behalf" && lower[at + 2] === "of" ? at + 3 : -1;
  if (behind < 0) return null;
  const party = mentionAt(analysis, lower[behind] === "the" ? behind + 1 : behind);
  return party !== null && (party.kind === "country" || party.kind === "organisation") && !party.adjectival ? party.country : null;
}

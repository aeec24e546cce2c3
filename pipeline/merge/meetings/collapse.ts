/** Drafts that say the same are compared once: one summit in a thousand papers is one node. */
import { sha256 } from "../../text/digest.ts";
import { groupsOf } from "../../spool/sorted.ts";
import type { Spool, Step, Stored } from "../../spool/spool.ts";
import { bits } from "../linking/bits.ts";
import { meetingFacts, type MeetingFacts } from "./meeting-facts.ts";
import type { SlimMeeting } from "./slim-meeting.ts";

/** Drafts that say the same in all compared cells, of different documents. A node is known by the number of its first draft. */
export interface Nodes {
  /** The number of a draft's node. */
  readonly nodeOf: (draft: number) => number;
  /** The drafts of a node, ascending. */
  readonly draftsOf: (node: number) => readonly number[];
  /** The drafts of each node that has several. */
  readonly several: () => Iterable<readonly number[]>;
}

/** The nodes of all drafts. Drafts that a judgement names stay single, so that it can tell them apart. */
export function* collapse(drafts: Stored<SlimMeeting>, judged: ReadonlySet<number>, spool: Spool): Generator<Step, Nodes> {
  const said = spool.sorter<number>();
  let document = "";
  let times = new Map<string, number>();
  for (const { standing, placed } of drafts.all()) {
    if (placed.draft.document_id !== document) times = new Map();
    document = placed.draft.document_id;
    const hash = sha256(signature(meetingFacts(placed)));
    const before = times.get(hash) ?? 0;
    times.set(hash, before + 1);
    said.add(judged.has(standing.rank) ? String(standing.rank) : `${before} ${hash}`, standing.rank);
    yield null;
  }
  const several = spool.shelf<readonly number[]>();
  const repeated = bits(drafts.size());
  for (const { values } of groupsOf(said.sorted())) {
    if (values.length < 2) continue;
    several.add(values);
    for (const draft of values) repeated.set(draft);
  }
  const { numbers, placeOf } = repeated.places();
  const firsts = new Uint32Array(numbers.length);
  const next = new Int32Array(numbers.length).fill(-1);
  for (const values of several.all()) {
    for (const [at, draft] of values.entries()) {
      firsts[placeOf(draft)] = values[0]!;
      next[placeOf(draft)] = values[at + 1] ?? -1;
    }
  }
  const draftsOf = (node: number): number[] => {
    if (!repeated.has(node)) return [node];
    const all: number[] = [];
    for (let draft = node; draft >= 0; draft = next[placeOf(draft)]!) all.push(draft);
    return all;
  };
  return { nodeOf: (draft) => (repeated.has(draft) ? firsts[placeOf(draft)]! : draft), draftsOf, several: several.all };
}

/** What the drafts of one node say together. */
export function nodeFacts(members: readonly MeetingFacts[]): MeetingFacts {
  const documents = new Set(members.flatMap((member) => [...member.documents]));
  const roots = new Set(members.flatMap((member) => [...member.roots]));
  return { ...members[0]!, documents, roots };
}

function signature(facts: MeetingFacts): string {
  const people = facts.people.map((person) => `${person.joined}/${person.country}`).sort();
  const { date, days, parties, forums, formats, level, venue, city, country, portfolios, published } = facts;
  return JSON.stringify([date ?? published, days.from, days.to, parties, people, forums, formats, level, venue, city, country, portfolios]);
}

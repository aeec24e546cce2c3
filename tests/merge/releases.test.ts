/** What holds from release to release, over generated corpora and over one large invented one. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NO_HISTORY, type History } from "../../pipeline/merge/index.ts";
import type { RegisteredId } from "../../pipeline/merge/identity/registered-id.ts";
import type { Draft } from "../../schemas/draft.ts";
import { corpus, type Corpus } from "./corpus.ts";
import { mergeAll, type MergeResult } from "./merge-all.ts";
import { COUNTRIES, agreement, date, document, idOf, meeting, person, statement } from "./drafts.ts";

const build = ({ documents, drafts }: Corpus, history: History = NO_HISTORY): MergeResult => mergeAll(documents, drafts, COUNTRIES, history);

/** The register after a release, as the `ids` table carries it. */
function registerAfter({ identities, mergedInto }: MergeResult, before: readonly RegisteredId[], age: number): readonly RegisteredId[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const active = identities.map((identity): RegisteredId => ({ ...identity, status: "active", age: known.get(identity.id)?.age ?? age }));
  const present = new Set(identities.map(({ id }) => id));
  const gone = before.filter(({ id }) => !present.has(id));
  return [...active, ...gone.map((entry): RegisteredId => ({ ...entry, status: mergedInto.has(entry.id) ? "merged" : "retired" }))];
}

/** Builds one corpus after the other, each with the register of those before. */
function release(...corpora: readonly Corpus[]): readonly MergeResult[] {
  let register: readonly RegisteredId[] = [];
  return corpora.map((one, age) => {
    const result = build(one, { register, judgements: [] });
    register = registerAfter(result, register, age);
    return result;
  });
}

/** The part of a corpus that some of its documents make. */
function only({ documents, drafts }: Corpus, keep: (document: string) => boolean): Corpus {
  return { documents: documents.filter(({ row }) => keep(row.document_id)), drafts: drafts.filter((draft) => keep(draft.document_id)) };
}

const split = corpus.chain((all) => fc.record({ all: fc.constant(all), some: fc.subarray(all.documents.map(({ row }) => row.document_id)) }));

test("adding documents and taking them out again gives the first content back", () => {
  fc.assert(
    fc.property(split, ({ all, some }) => {
      const first = only(all, (id) => some.includes(id));
      const [before, , after] = release(first, all, first);
      expect(after!.rows).toEqual(before!.rows);
    }),
    { numRuns: 300 },
  );
});

test("an id is never that of two records, and one that is gone is merged into one that is there, or retired", () => {
  fc.assert(
    fc.property(split, ({ all, some }) => {
      for (const { identities, mergedInto } of release(
        only(all, (id) => some.includes(id)),
        all,
      )) {
        const ids = new Set(identities.map(({ id }) => id));
        expect(ids.size).toBe(identities.length);
        for (const [gone, into] of mergedInto) expect([ids.has(gone), ids.has(into)]).toEqual([false, true]);
      }
    }),
    { numRuns: 200 },
  );
});

test("the same documents in another order, after the same releases, give the same bytes", () => {
  const shuffled = split.chain(({ all, some }) =>
    fc.record({
      all: fc.constant(all),
      first: fc.constant(only(all, (id) => some.includes(id))),
      other: fc.record({
        documents: fc.shuffledSubarray([...all.documents], { minLength: all.documents.length }),
        drafts: fc.shuffledSubarray([...all.drafts], { minLength: all.drafts.length }),
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ all, first, other }) => {
      expect(JSON.stringify(release(first, other)[1]!.rows)).toBe(JSON.stringify(release(first, all)[1]!.rows));
    }),
    { numRuns: 200 },
  );
});

const SURNAMES = ["Ruud", "Parra", "Aasen", "Quiroz", "Berg", "Salcedo", "Moen", "Tapia", "Vik", "Lund"];
const CODES = ["NOR", "CHL", "PER", "KEN", "USA"];

/** Reports of `events` meetings, three on each; those from number `late` on are new in the second release. */
function largeCorpus(events: number): Corpus {
  const documents = [];
  const drafts: Draft[] = [];
  for (let event = 0; event < events; event++) {
    const [a, b] = [CODES[event % 5]!, CODES[(event + 1 + (Math.floor(event / 5) % 4)) % 5]!];
    const day = `2031-${String((event % 12) + 1).padStart(2, "0")}-${String((Math.floor(event / 12) % 28) + 1).padStart(2, "0")}`;
    const people = [person(`Person${event} ${SURNAMES[event % 10]!}`, a, "Minister"), person(`Guest${event} ${SURNAMES[(event + 3) % 10]!}`, b)];
    for (const report of [0, 1, 2]) {
      const name = `event ${event} report ${report}`;
      const common = { in: name, published: day, date: date(day) };
      documents.push(document(name, day, `Report ${report} on number ${event}, in the words of outlet ${event * 3 + report} alone.`));
      drafts.push(meeting("m1", { ...common, level: "minister", parties: [a, b].toSorted(), people }));
      drafts.push(
        agreement("a1", `to fund harbour ${event} and road ${event * 7} near depot ${event * 11}`, {
          ...common,
          meeting: "m1",
          parties: [a, b].toSorted(),
        }),
      );
      drafts.push(statement("s1", people[0]!.name, `harbour ${event} will open before winter ${event + 5}`, { ...common, speaker_country: a }));
    }
  }
  return { documents, drafts };
}

test("a tenth more documents changes no id of a record that they do not touch", () => {
  const all = largeCorpus(200);
  const late = new Set(all.documents.filter((_, at) => at % 10 === 7).map(({ row }) => row.document_id));
  const first = only(all, (id) => !late.has(id));
  const [before, after] = release(first, all);
  const kept = new Set(after!.identities.map(({ id }) => id));
  expect(before!.identities.filter(({ id }) => !kept.has(id))).toEqual([]);
  const anchorsOf = new Map(after!.identities.map(({ id, anchors }) => [id, anchors]));
  for (const { id, anchors } of before!.identities) expect(anchorsOf.get(id)).toEqual(expect.arrayContaining([...anchors]));
});

test("a record goes on when its first report is withdrawn", () => {
  const all = largeCorpus(3);
  const withdrawn = idOf("event 1 report 0");
  const [before, after] = release(
    all,
    only(all, (id) => id !== withdrawn),
  );
  expect(after!.rows.meetings.map((row) => row.meeting_id)).toEqual(before!.rows.meetings.map((row) => row.meeting_id));
  expect(after!.rows.statements.map((row) => row.statement_id)).toEqual(before!.rows.statements.map((row) => row.statement_id));
});

import { expect, test } from "vitest";
import { clusterSayings } from "../../../pipeline/merge/sayings/cluster-sayings.ts";
import { AGREEMENT_RULES, STATEMENT_RULES, type SayingRules } from "../../../pipeline/merge/sayings/rules.ts";
import { agreementSaying, statementSaying, type Saying } from "../../../pipeline/merge/sayings/saying.ts";
import type { AgreementDraft, StatementDraft } from "../../../schemas/draft.ts";
import type { Placed } from "../../../pipeline/merge/records/placed.ts";
import { memorySpool } from "../../../pipeline/spool/memory-spool.ts";
import { NO_RULINGS } from "../../../pipeline/merge/judgements/rulings.ts";
import { placeDrafts, shelved, withoutSteps } from "../merge-all.ts";
import { agreement, date, idOf, statement } from "../drafts.ts";

const DAY = { published: "2031-03-05", date: date("2031-03-04") };
const COPY_OF_A = new Map([[idOf("copy"), { original: idOf("a"), similarity: 0.8 }]]);

/** The keys of the drafts of each cluster. */
const keysOf = (drafts: readonly Placed[], sayings: readonly Saying[], rules: SayingRules): string[][] =>
  withoutSteps(clusterSayings(shelved(sayings), rules, NO_RULINGS, memorySpool()))
    .map(({ members }) => members.map(({ standing }) => drafts[standing.rank]!.draft.key).sort())
    .sort();

function agreements(drafts: AgreementDraft[], meetings: Readonly<Record<string, string>> = {}, copies = new Map()): string[][] {
  const placed = placeDrafts(drafts, copies, ({ key }) => meetings[key] ?? null);
  return keysOf(placed, placed.map(agreementSaying), AGREEMENT_RULES);
}

function statements(drafts: StatementDraft[], copies = new Map()): string[][] {
  const placed = placeDrafts(drafts, copies);
  const sayings = placed.map((one) => statementSaying(one, one.draft.speaker));
  return keysOf(placed, sayings, STATEMENT_RULES);
}

test("a lead and a later paragraph that quote the same words are one undertaking", () => {
  const lead = agreement("a1", 'to open "exploratory talks" on fishing after Oslo changed its quota law', { in: "a", ...DAY });
  const later = agreement("a2", 'to "swiftly hold exploratory talks on stocks and quotas" as part of a new treaty', { in: "a", ...DAY });
  const other = agreement("a3", "to share data on stocks of krill", { in: "a", ...DAY });
  expect(agreements([lead, later, other])).toEqual([["a1", "a2"], ["a3"]]);
});

test("what is signed, what was not reached and what other parties agree is no part of it", () => {
  const words = "to open talks on fishing rights in the Southern Ocean";
  const plain = agreement("a1", words, { in: "a", ...DAY });
  expect(agreements([plain, agreement("a2", words, { in: "b", ...DAY })])).toEqual([["a1", "a2"]]);
  expect(agreements([plain, agreement("a2", words, { in: "b", ...DAY, kind: "signed" })])).toHaveLength(2);
  expect(agreements([plain, agreement("a2", words, { in: "b", ...DAY, status: "not_reached" })])).toHaveLength(2);
  expect(agreements([plain, agreement("a2", words, { in: "b", ...DAY, parties: ["KEN", "NOR"] })])).toHaveLength(2);
  expect(agreements([plain, agreement("a2", words, { in: "b", ...DAY, date: date("2031-04-01") })])).toHaveLength(2);
});

test("the same words at two meetings are two agreements", () => {
  const words = "to open talks on fishing rights in the Southern Ocean";
  const drafts = [agreement("a1", words, { in: "a", ...DAY }), agreement("a2", words, { in: "b", ...DAY })];
  expect(agreements(drafts, { a1: "m_1", a2: "m_2" })).toHaveLength(2);
  expect(agreements(drafts, { a1: "m_1", a2: "m_1" })).toHaveLength(1);
  expect(agreements(drafts, { a1: "m_1" })).toHaveLength(1);
});

test("what was signed once is one, to whichever of the talks of a visit its reports ascribe it", () => {
  const signed = { ...DAY, kind: "signed" as const };
  const one = agreement("a1", "an agreement on fishing rights in the Southern Ocean", { in: "a", ...signed });
  const other = agreement("a2", "the Southern Ocean fishing rights agreement", { in: "b", ...signed });
  expect(agreements([one, other], { a1: "m_1", a2: "m_2" })).toHaveLength(1);
  const third = agreement("a2", "an agreement on search and rescue in the Southern Ocean", { in: "b", ...signed });
  expect(agreements([one, third], { a1: "m_1", a2: "m_2" })).toHaveLength(2);
});

test("a rewrite's agreements and statements join those of its original in order", () => {
  const drafts = [
    agreement("a1", "to speed up work on rescue vessels and secure the supply of parts", { in: "a", ...DAY }),
    agreement("a2", "that foreign trawlers must leave the protected zone", { in: "a", ...DAY, kind: "affirmed" }),
    agreement("a3", "to accelerate building rescue ships and to guarantee parts", { in: "copy", ...DAY }),
    agreement("a4", "that trawlers from abroad have to get out of the zone", { in: "copy", ...DAY, kind: "affirmed" }),
  ];
  expect(agreements(drafts, {}, COPY_OF_A)).toEqual([
    ["a1", "a3"],
    ["a2", "a4"],
  ]);
  const said = [
    statement("s1", "Ada Salcedo", "the accord is a blow to small ports", { in: "a", ...DAY }),
    statement("s2", "Ada Salcedo", "Lima would reply in kind", { in: "a", ...DAY }),
    statement("s3", "Ada Salcedo", "small harbours suffer from the accord", { in: "copy", ...DAY }),
    statement("s4", "Ada Salcedo", "Lima is going to answer in kind", { in: "copy", ...DAY }),
  ];
  expect(statements(said, COPY_OF_A)).toEqual([
    ["s1", "s3"],
    ["s2", "s4"],
  ]);
});

test("one utterance in two documents is one statement; another by the same speaker is not", () => {
  const first = statement("s1", "Ada Salcedo", "the accord must not close Chilean ports to third countries", { in: "a", ...DAY });
  const again = statement("s2", "Ada Salcedo", 'the new accord "must not close ports to third countries"', { in: "b", ...DAY });
  const other = statement("s3", "Ada Salcedo", "Peru will ask the court in Hamburg about its ports", { in: "b", ...DAY });
  expect(statements([first, again, other])).toEqual([["s1", "s2"], ["s3"]]);
});

test("the same words by another speaker, or on another day, are another statement", () => {
  const words = "the accord must not close ports to third countries";
  const first = statement("s1", "Ada Salcedo", words, { in: "a", ...DAY, speaker_country: "PER" });
  expect(statements([first, statement("s2", "Ingrid Ruud", words, { in: "b", ...DAY, speaker_country: "PER" })])).toHaveLength(2);
  expect(statements([first, statement("s2", "Ada Salcedo", words, { in: "b", published: "2031-05-02", date: date("2031-05-01") })])).toHaveLength(2);
});

test("a body and a person of its country with the same words are one", () => {
  const words = "the accord must not close ports to third countries";
  const person = statement("s1", "Ada Salcedo", words, { in: "a", ...DAY, speaker_country: "PER" });
  const body = { in: "b", ...DAY, speaker_type: "government" as const };
  expect(statements([person, statement("s2", "Peruvian Trade Ministry", words, { ...body, speaker_country: "PER" })])).toHaveLength(1);
  expect(statements([person, statement("s2", "Chilean Trade Ministry", words, { ...body, speaker_country: "CHL" })])).toHaveLength(2);
});

test("a short content inside a long one is no repetition", () => {
  const long =
    "we shall defend every ship of our fleet in these waters, and the ports of the south, whatever Oslo says about quotas, treaties or rescue at sea";
  expect(
    statements([
      statement("s1", "Ada Salcedo", long, { in: "a", ...DAY }),
      statement("s2", "Ada Salcedo", "the ports of the south", { in: "a", ...DAY }),
    ]),
  ).toHaveLength(2);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AGREEMENT_KINDS } from "../../schemas/agreement.ts";
import { MEETING_FORMATS, MEETING_STATUSES } from "../../schemas/meeting.ts";
import { AGREEMENT_NOUNS, indexEvents } from "../../pipeline/lexicon/events.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { lexicon, lexiconRows } from "../support/lexicon.ts";
import { agreementDrafts, meetingDrafts } from "../support/drafts.ts";

const column = (list: string, name: string): readonly string[] => lexiconRows(list).map((row) => row[name]!);

test.each([
  ["meeting-nouns", "noun"],
  ["meeting-carriers", "lemma"],
  ["meeting-remarks", "lemma"],
  ["meeting-modifiers", "word"],
  ["instruments", "form"],
])("%s: each %s once, in lower case", (list, key) => {
  const keys = column(list, key);
  expect(keys).toEqual([...new Set(keys)].map((entry) => entry.toLowerCase()));
});

test.each([
  ["meeting-verbs", "frame", ["meet", "with", "discuss-with", "receive", "visit", "gather", "call", "unite"]],
  ["meeting-verbs", "format", MEETING_FORMATS],
  ["meeting-nouns", "use", ["plain", "light", "plural", "call", "hint", "edition", "given"]],
  ["meeting-nouns", "format", MEETING_FORMATS],
  ["meeting-carriers", "status", MEETING_STATUSES],
  ["meeting-modifiers", "effect", ["private", "virtual", "phone", "in_person", "separate", "apart", "earlier", "later", "next", "many"]],
  ["agreement-verbs", "kind", AGREEMENT_KINDS],
  ["agreement-verbs", "status", ["concluded", "ended"]],
  ["agreement-nouns", "class", AGREEMENT_NOUNS],
  ["agreement-verbs", "parties", ["subject", "all", "object", "talks"]],
] as const)("%s: every %s is of its closed list", (list, name, allowed) => {
  expect(column(list, name).filter((value) => !(allowed as readonly string[]).includes(value))).toEqual([]);
});

test("every complement of an agreement verb is of its closed list, and a verb has one row for each of its kinds", () => {
  const allowed = new Set([
    "any",
    "to",
    "that",
    "np",
    "instrument",
    "deal",
    "proposal",
    "view",
    "commitment",
    "position",
    "stance",
    "statement",
    "body",
    "relations",
    "exchange",
    "dispute",
    "terms",
    "measure",
    "programme",
    "own",
    "course",
  ]);
  expect(
    column("agreement-verbs", "complement")
      .flatMap((cell) => cell.split(" "))
      .filter((value) => !allowed.has(value)),
  ).toEqual([]);
  const keys = lexiconRows("agreement-verbs").map((row) => `${row["lemma"]} ${row["particle"]} ${row["kind"]}`);
  expect(keys).toEqual([...new Set(keys)]);
});

test("a verb of meeting has one row for each particle", () => {
  const keys = lexiconRows("meeting-verbs").map((row) => `${row["lemma"]} ${row["particle"]}`);
  expect(keys).toEqual([...new Set(keys)].map((key) => key.toLowerCase()));
});

/** How examples write what begins otherwise than its lemma. */
const PASTS: ReadonlyMap<string, string> = new Map([
  ["be", "was"],
  ["bid", "bade"],
  ["bring", "brought"],
  ["come", "came"],
  ["get", "got"],
  ["go", "went"],
  ["ring", "rang"],
  ["see", "saw"],
  ["sit", "sat"],
  ["take", "took"],
]);

/** The verbs that tell no meeting held. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ["await", "scheduled"],
  ["expect", "scheduled"],
  ["invite", "proposed"],
]);

test.each(lexiconRows("meeting-verbs").map((row) => [row["lemma"]!, row["particle"]!, row["example"]!] as const))(
  "%s %s: %s",
  (lemma, _, example) => {
    const drafts = meetingDrafts(example);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.status).toBe(STATUSES.get(lemma) ?? "held");
    expect(drafts[0]!.parties).toHaveLength(2);
    const verb = drafts[0]!.evidence.find((cell) => cell.column === "status")!.text;
    expect(verb.slice(0, 2).toLowerCase()).toBe((PASTS.get(lemma) ?? lemma).slice(0, 2));
  },
);

test.each(lexiconRows("agreement-verbs").map((row) => [row["lemma"]!, row["kind"]!, row["status"]!, row["example"]!] as const))(
  "%s (%s, %s): %s",
  (_, kind, status, example) => {
    const drafts = agreementDrafts(example);
    expect(drafts).toEqual([expect.objectContaining({ kind, status, parties: ["DEU", "FRA"] })]);
    expect(example.endsWith(`${drafts[0]!.content}.`)).toBe(true);
  },
);

const NOUN_SENTENCE = (noun: string, use: string): string =>
  use === "plural" || noun.endsWith("s")
    ? `${noun[0]!.toUpperCase()}${noun.slice(1)} between Chile and Norway were held on Tuesday.`
    : use === "given"
      ? `The foreign minister of Chile hosted a ${noun} for the Norwegian ambassador on Tuesday.`
      : `Chile and Norway held a ${noun} on Tuesday.`;

test.each(
  lexiconRows("meeting-nouns")
    .filter((row) => row["use"] !== "hint" && !row["noun"]!.endsWith("calls"))
    .map((row) => [row["noun"]!, row["use"]!, row["format"]!] as const),
)("the noun %s (%s, %s) makes a meeting when it is held", (noun, use, format) => {
  expect(meetingDrafts(NOUN_SENTENCE(noun, use)).map((draft) => [draft.parties, draft.format])).toEqual([[["CHL", "NOR"], format]]);
});

test.each(
  lexiconRows("meeting-modifiers")
    .filter((row) => row["effect"] === "private")
    .map((row) => row["word"]!),
)("a %s meeting is private", (word) => {
  expect(meetingDrafts(`Chile and Norway held a ${word} meeting on Tuesday.`)).toEqual([]);
});

test.each(
  lexiconRows("meeting-modifiers")
    .filter((row) => ["virtual", "phone", "in_person"].includes(row["effect"]!))
    .map((row) => [row["word"]!, row["effect"]!] as const),
)("a %s meeting is %s", (word, format) =>
  expect(meetingDrafts(`Chile and Norway held a ${word} meeting on Tuesday.`).map((draft) => draft.format)).toEqual([format]),
);

test("the longest name of an instrument is found, whatever its case", () => {
  const tokens = tokenize("a Memorandum of Understanding on cod", lexicon.abbreviations);
  expect(lexicon.events.instruments.longestAt(tokens, 1)?.last).toBe(4);
  expect(lexicon.events.instruments.longestAt(tokens, 0)).toBeNull();
});

test("columns that the index does not know are ignored, and a verb of two kinds keeps the order of its rows", () => {
  const index = indexEvents((name) => lexiconRows(name).map((row) => ({ ...row, note: "for people" })), lexicon.abbreviations);
  expect(index.agreementVerbs.get("conclude")?.map((entry) => entry.kind)).toEqual(["agreed", "agreed", "agreed", "affirmed", "agreed"]);
  expect(index.meetingVerbs.get("meet")).toEqual([{ particle: [], frame: "meet", format: "in_person" }]);
});

test("no row names a person", () => {
  const names = ["meeting-nouns", "meeting-carriers", "meeting-modifiers", "instruments", "topics"].map((list) =>
    readFileSync(`seeds/lexicon/${list}.csv`, "utf8"),
  );
  expect(names.join("\n")).not.toMatch(/[A-Z][a-z]+ [A-Z][a-z]+/);
});

test("each noun of agreements once in each of its classes, in lower case", () => {
  const keys = lexiconRows("agreement-nouns").map((row) => `${row["word"]} ${row["class"]}`);
  expect(keys).toEqual([...new Set(keys)].map((key) => key.toLowerCase()));
});

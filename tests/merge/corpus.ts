/** Generated corpora for the properties of the merge. */
import * as fc from "fast-check";
import type { MergeDocument } from "./merge-all.ts";
import type { Draft } from "../../schemas/draft.ts";
import { agreement, date, document, evidence, meeting, person, statement } from "./drafts.ts";

export interface Corpus {
  readonly documents: readonly MergeDocument[];
  readonly drafts: readonly Draft[];
}

const NAMES = ["a", "b", "c", "d", "e"];
const PEOPLE = [
  person("Ingrid Ruud", "NOR", "Minister"),
  person("Nils Aasen", "NOR"),
  person("Berta Quiroz", "CHL"),
  person("Parra", "CHL"),
  person("Tomás Parra", "CHL"),
];
const WORDS = ["ports", "quotas", "fleets", "rescue", "treaty", "krill", "harbours", "patrols", "court", "zone"];

const day = fc.constantFrom("2031-03-04", "2031-03-05", "2031-03", "2031");
const maybeDate = fc
  .option(fc.tuple(day, fc.constantFrom("explicit" as const, "document" as const)), { nil: null })
  .map((pair) => pair && date(...pair));
const content = fc.subarray(WORDS, { minLength: 2 }).map((words) => words.join(" "));
const parties = fc.constantFrom(["CHL", "NOR"], ["CHL", "NOR", "PER"], ["NOR"], []);

const draft: fc.Arbitrary<(key: number, name: string, published: string | null) => Draft> = fc.oneof(
  fc
    .record({
      date: maybeDate,
      parties,
      people: fc.subarray(PEOPLE),
      format: fc.constantFrom("in_person" as const, "phone" as const, "unknown" as const),
      status: fc.constantFrom("held" as const, "scheduled" as const),
      forum: fc.constantFrom("two-plus-two", null),
      city: fc.constantFrom("Oslo", "Bergen", null),
    })
    .map(
      (cells) => (key: number, name: string, published: string | null) => meeting(`m${key}`, { in: name, published, level: "minister", ...cells }),
    ),
  fc
    .record({ date: maybeDate, parties, kind: fc.constantFrom("agreed" as const, "signed" as const), content, meeting: fc.constantFrom("m1", null) })
    .map(
      ({ content: words, ...cells }) =>
        (key: number, name: string, published: string | null) =>
          agreement(`a${key}`, words, { in: name, published, ...cells }),
    ),
  fc
    .record({
      date: maybeDate,
      speaker: fc.constantFrom("Ingrid Ruud", "Ruud", "Parra"),
      content,
      speaker_country: fc.constantFrom("NOR", "CHL", null),
    })
    .map(({ content: words, speaker, ...cells }) => (key: number, name: string, published: string | null) => {
      const evidenced = { evidence: [evidence("speaker", speaker, 3)] };
      return statement(`s${key}`, speaker, words, { in: name, published, ...cells, ...evidenced });
    }),
);

/** A corpus of invented reports: documents of some days, each with some drafts, some of them copies in all but the name. */
export const corpus: fc.Arbitrary<Corpus> = fc
  .array(fc.tuple(fc.constantFrom("2031-03-05", "2031-03-06", null), fc.array(draft, { maxLength: 6 }), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((entries) => {
    const documents = entries.map(([published, , copied], at) => {
      const subject = copied ? "Norwegian and Chilean fleets" : `Fleets of ${NAMES[at]}`;
      return document(
        NAMES[at]!,
        published,
        `${subject} met near Bouvet Island in ${copied ? "March" : NAMES[at]} and agreed on ${copied ? WORDS.join(" ") : "little"}.`,
      );
    });
    const drafts = entries.flatMap(([published, makers], at) => makers.map((make, key) => make(key + 1, NAMES[at]!, published)));
    return { documents, drafts };
  });

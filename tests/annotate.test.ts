import { expect, test } from "vitest";
import { annotate, type AnnotatedArticle } from "../pipeline/annotate.ts";
import { isReject } from "../schemas/reject.ts";
import { lexicon } from "./support/lexicon.ts";
import { tagger } from "./support/drafts.ts";

const unit = (body: string) => ({
  source: "one.txt",
  format: "plain-text",
  bytes: new TextEncoder().encode(body),
  fields: { published: "2024-03-13" },
});
function annotated(body: string): AnnotatedArticle {
  const result = annotate(unit(body), lexicon, tagger);
  if (isReject(result)) throw new Error(result.reason);
  return result;
}

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday, and they agreed to share radar data.";
const TAIL = 'Holm said the strait "must stay open" to all the ships of Norway.';

/** What each annotation covers in the text as given. */
function covered(body: string) {
  const points = [...body];
  const words = (start: number, end: number): string => points.slice(start, end).join("");
  const { entities, timex, quotes, meetings, agreements } = annotated(body);
  return {
    entities: entities.map((entity) => words(entity.start, entity.end)),
    timex: timex.map((mention) => words(mention.start, mention.end)),
    sources: quotes.flatMap((quote) => quote.source.map(([start, end]) => words(start, end))),
    cues: quotes.flatMap((quote) => quote.cue.map(([start, end]) => words(start, end))),
    contents: quotes.flatMap((quote) => quote.content.map(([start, end]) => words(start, end))),
    meetings: meetings.map((meeting) => words(meeting.start, meeting.end)),
    agreements: agreements.map((agreement) => words(agreement.start, agreement.end)),
    agreed: agreements.flatMap((agreement) => agreement.content.map(([start, end]) => words(start, end))),
  };
}

const plain = covered(`${LEAD}\n\n${TAIL}`);

test("each layer covers its words in the text as given", () => {
  expect(plain.timex).toEqual(["Tuesday"]);
  expect(plain.meetings).toEqual(["met"]);
  expect(plain.agreements).toEqual(["agreed"]);
  expect(plain.agreed).toEqual(["to share radar data"]);
  expect(plain.sources).toContain("Holm");
  expect(plain.contents).toContain('the strait "must stay open" to all the ships of Norway');
  expect(plain.entities).toEqual(expect.arrayContaining(["Oslo", "Holm"]));
});

test.each([
  ["an astral character in front", `\u{1F91D} It snowed.\n\n${LEAD}\n\n${TAIL}`],
  ["lines that end in CR LF", `${LEAD}\r\n\r\n${TAIL}`],
  ["furniture taken out", `${LEAD}\n\nALSO READ  Grain prices fall\n\n${TAIL}`],
  ["blanks in front of the text", `\n\n   ${LEAD}\n\n\n\n${TAIL}`],
  ["letters that compose", `A cafe\u0301 in Se\u0301gou was closed.\n\n${LEAD}\n\n${TAIL}`],
])("and so it does with %s", (_, body) => {
  const found = covered(body);
  for (const layer of ["timex", "sources", "cues", "contents", "meetings", "agreements", "agreed"] as const) {
    expect([layer, found[layer]]).toEqual([layer, plain[layer]]);
  }
});

test("words with blanks that collapse are covered as they were given", () => {
  const body = `${LEAD.replace("share radar", "share \u00a0  radar")}\n\n${TAIL}`;
  expect(covered(body).agreed).toEqual(["to share \u00a0  radar data"]);
});

test("a decomposed name is covered to its last mark", () => {
  const body = "Norwegian Foreign Minister Rene\u0301 met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday, and nobody was told why.";
  expect(covered(body).entities.some((words) => words.endsWith("Rene\u0301"))).toBe(true);
});

test("the scope is ignored, and titles and captions are read like any other sentence", () => {
  expect(covered("Holm and Berg met at the club on Tuesday. The striker of the team said the match was hard.").cues).toEqual(["said"]);
  expect(covered(`Chile, Norway Hold Talks in Oslo\n\n${LEAD}`).entities[0]).toBe("Chile");
});

test("the id is the article's own, else its source", () => {
  expect(annotated(LEAD).id).toBe("one.txt");
  expect(annotate({ ...unit(LEAD), fields: { id: "a7" } }, lexicon, tagger)).toMatchObject({ id: "a7" });
});

test("what cannot be read is a reject", () => {
  expect(isReject(annotate(unit(""), lexicon, tagger))).toBe(true);
});

test("a dateline tells whose a title without a state is", () => {
  const { meetings } = annotated("TUNIS, March 12 (APS) - The Foreign Minister received the Ghanaian ambassador on Monday.");
  expect(meetings.map(({ parties }) => parties)).toEqual([["GHA", "TUN"]]);
});

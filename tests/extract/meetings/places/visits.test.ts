/** Visits, which annotations tell apart from meetings and tables leave out. */
import { expect, test } from "vitest";
import { annotations } from "../../../../pipeline/extract/annotations.ts";
import { cleaned } from "../../../support/cleaned.ts";
import { lexicon } from "../../../support/lexicon.ts";
import { meetingsIn, PUBLISHED, tagger } from "../../../support/drafts.ts";

const visitsIn = (text: string) =>
  annotations(cleaned(text, { published: PUBLISHED }), lexicon, tagger, (span) => span)
    .meetings.filter(({ kind }) => kind === "visit")
    .map(({ status, date, parties }) => [status, date, parties.join(" ")]);

test.each([
  ["Norwegian Foreign Minister Kari Holm visited Chile on Tuesday.", ["held", "2024-03-12", "CHL NOR"]],
  ["Norwegian Foreign Minister Kari Holm will visit Chile in June.", ["scheduled", "2024-06", "CHL NOR"]],
  ["Norwegian Prime Minister Kari Holm arrived in Lima on an official visit on Tuesday.", ["held", "2024-03-12", "NOR PER"]],
  ["Peru closed the port on the eve of a visit to Lima by Norwegian Prime Minister Kari Holm.", ["scheduled", null, "NOR PER"]],
])("%s", (sentence, expected) => {
  expect(visitsIn(sentence)).toEqual([expected]);
  expect(meetingsIn(sentence)).toEqual([]);
});

test.each([
  ["cancelled", "Norwegian Foreign Minister Kari Holm has cancelled a planned visit to Chile."],
  ["refused", "Norwegian Foreign Minister Kari Holm refused to visit Chile."],
  ["at home", "Norwegian Foreign Minister Kari Holm visited Bergen on Tuesday."],
  ["of troops", "Norwegian troops arrived in Chile on Tuesday."],
  ["of tourists", "Norwegian tourists visited Chile on Tuesday."],
])("none, it is %s", (_, sentence) => expect(visitsIn(sentence)).toEqual([]));

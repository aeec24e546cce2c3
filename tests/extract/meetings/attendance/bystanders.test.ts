import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const TALKS = "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Oslo on Tuesday";
const people = (rest: string) => meetingsIn(`${TALKS}${rest}`).map((meeting) => meeting.people);

test.each([
  ", in the presence of Chilean Foreign Minister Ana Reis.",
  ", with Chilean Foreign Minister Ana Reis also attending.",
  ", with Ana Reis, the Chilean foreign minister, looking on.",
  ", flanked by Chilean Foreign Minister Ana Reis.",
  ", with the participation of Chilean Foreign Minister Ana Reis.",
])("those whom the sentence adds were there: %s", (rest) => expect(people(rest)).toEqual(["Pedro Rivas, Kari Holm, Ana Reis"]));

test.each([
  ["at something told beside it", ", and a bridge was opened in the presence of Chilean Foreign Minister Ana Reis."],
  ["at home", ", with Foreign Minister Ana Reis left behind in Santiago."],
])("not those who were %s", (_, rest) => expect(people(rest)).toEqual(["Pedro Rivas, Kari Holm"]));

/** Courses of talks that are only spoken of. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  "Talks between Chile and Norway have made little headway.",
  "Talks between Chile and Norway have stalled over cod.",
  "Trade talks between Chile and Norway are difficult.",
  "Negotiations between Chile and Norway on cod had dragged on for years.",
  "There will be tough talks between Chile and Norway on who pays.",
  "The fall of the krone is influencing current talks between Chile and Norway.",
  "Norwegian Trade Minister Kari Holm said he hoped for progress in the talks with Chile on cod.",
])("no meeting: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([]));

test.each([
  ["Talks between Chile and Norway yielded no result.", "held"],
  ["Talks between Chile and Norway have made little headway in Oslo.", "held"],
  ["The talks between Norwegian Trade Minister Kari Holm and Chilean President Pedro Rivas were productive.", "held"],
  ["Chile and Norway are in talks over cod.", "ongoing"],
])("a meeting: %s", (sentence, status) => expect(meetingsIn(sentence).map((meeting) => meeting.status)).toEqual([status]));

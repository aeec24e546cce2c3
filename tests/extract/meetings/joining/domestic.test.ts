/** Meetings of people of one state, whose state an outlet leaves out at home. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  "ACCRA, March 12 (GPA) - Foreign Minister Kofi Baah met Defence Minister Ama Sarpong on Tuesday to discuss the treaty with Togo.",
  "ACCRA: Army chief General Kofi Baah called on Prime Minister Ama Sarpong on Tuesday.",
  "ACCRA, March 12 (GPA) - Ghana's army chief met the prime minister on Tuesday.",
])("no meeting between parties: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test.each([
  ["ACCRA, March 12 (GPA) - Foreign Minister Kofi Baah met Chilean Defense Minister Ana Ruiz on Tuesday.", "CHL GHA"],
  ["ACCRA, March 12 (GPA) - Foreign Minister K.A. Baah met his Chilean counterpart, Ana Ruiz, on Tuesday.", "CHL GHA"],
])("%s", (text, parties) => expect(meetingsIn(text).map((row) => row.parties)).toEqual([parties]));

import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";
import { statementsIn } from "../../support/drafts.ts";

test.each([
  "Neither Holm nor Rivas said that the port would close.",
  "Nobody said that the port would close.",
  "No official said that the port would close.",
  "None of the envoys said that the port would close.",
  "Few said that the port would close.",
  "Holm stopped short of saying that the port would close.",
  "Without saying that the port would close, Holm left.",
  "Instead of saying that the port would close, Holm left.",
  "If Holm says that the port will close, prices will rise.",
  "When Holm says that the port will close, she means it.",
  "Holm would have said that the port was closed.",
  "Holm will announce next week that the port will close.",
  "Holm called in the Chilean ambassador to the ministry to lodge a protest.",
])("nothing was said: %s", (document) => expect(rows(document).filter(({ cue }) => cue !== null)).toEqual([]));

test.each([
  "After saying that the port would close, Holm left.",
  "When Holm said that the port would close, prices rose.",
  "Holm would say only that the port would close.",
])("something was said: %s", (document) => expect(rows(document)[0]?.content.at(-1)).toMatch(/the port would close$/));

test.each(["Rumours said", "The map says", "A sign at the gate said", "The law says", "The constitution states"])(
  "what is read off things nobody says: %s",
  (what) => expect(statementsIn(`Chile and Peru held talks. ${what} that the port was closed.`)).toEqual([]),
);

import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const SAID = '"It is idle to suppose that threats will open the strait,"';
const spoken = (clause: string) =>
  statementsIn(`Norwegian Foreign Minister Kari Holm met Chilean President Pedro Rivas in Oslo.\n\n${SAID} ${clause}`).map(({ speaker, cue }) => [
    speaker,
    cue,
  ]);

test.each([
  ["Ms. Holm replied when asked about Peru.", "reply"],
  ["replied Ms. Holm when asked about Peru.", "reply"],
  ["Ms. Holm declared when questioned on it.", "declare"],
  ["said Ms. Holm when she left the hall.", "say"],
])("who was asked is who answers: %s", (clause, cue) => expect(spoken(clause)).toEqual([["Kari Holm", cue]]));

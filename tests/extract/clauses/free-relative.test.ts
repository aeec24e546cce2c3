/** Free relative clauses that only say how somebody calls a thing. */
import { describe, expect, test } from "vitest";
import { agreementsIn, meetingsIn } from "../../support/drafts.ts";

const CLAUSES = ["what an aide called", "what they termed", "what officials described as", "what was billed as", "what a spokesman said was"];

describe.each(CLAUSES)("%s", (clause) => {
  test.each(["held", "had", "ended"])("%s … a meeting", (verb) =>
    expect(
      meetingsIn(`The president of Chile ${verb} ${clause} a useful meeting with the prime minister of Norway in Oslo on Tuesday.`).map(
        ({ parties, status, date, city }) => [parties, status, date, city],
      ),
    ).toEqual([["CHL NOR", "held", "2024-03-12", "Oslo"]]),
  );

  test.each(["signed", "reached"])("%s … a treaty", (verb) =>
    expect(
      agreementsIn(`Chile and Norway ${verb} ${clause} a historic treaty on cod in Oslo on Tuesday.`).map(({ content, parties }) => [
        content,
        parties,
      ]),
    ).toEqual([["a historic treaty on cod", "CHL NOR"]]),
  );
});

test("nothing is agreed by whoever explains it", () =>
  expect(agreementsIn("The president of Chile explained what an aide called a treaty with Norway.")).toEqual([]));

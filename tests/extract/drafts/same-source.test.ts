import { expect, test } from "vitest";
import { statementDrafts } from "../../support/drafts.ts";

const countries = (text: string): ReadonlyArray<string | null> => statementDrafts(text).map(({ speaker_country }) => speaker_country);

test("a nameless source told again is of the state said before", () => {
  expect(countries("A senior Zambian official said the border was closed. The road would open in May, the official said.")).toEqual(["ZMB", "ZMB"]);
});

test("another source is not", () => {
  expect(countries("A senior Zambian official said the border was closed. The road would open in May, another official said.")).toEqual([
    "ZMB",
    null,
  ]);
  expect(countries("A senior Zambian official said the border was closed. The road would open in May, the engineer said.")).toEqual(["ZMB", null]);
});

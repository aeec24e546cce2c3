import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["The daily reported, citing the navy's spokesman, that the port was shut.", "the navy's spokesman", "The daily"],
  ["Norwegian media, citing officials in Lima, reported that the port was shut.", "officials in Lima", "Norwegian media"],
  ["The port was shut, the agency said, citing a diplomat.", "a diplomat", "the agency"],
  ["Citing unnamed officials, the newspaper said the port was shut.", "unnamed officials", "the newspaper"],
])("whoever is cited speaks: %s", (document, source, reporter) => {
  expect(rows(document)).toEqual([expect.objectContaining({ source, reporter, content: [expect.stringMatching(/^the port was shut$/i)] })]);
});

test.each([
  ["Holm said the talks had failed, citing a lack of trust.", ["Holm", "Holm"]],
  ["\u201cWe will wait,\u201d wrote Ana Holm, citing officials.", ["Ana Holm", "Ana Holm"]],
])("reasons and one's own words are no relay: %s", (document, sources) => {
  expect(rows(document).map(({ source }) => source)).toEqual(sources);
});

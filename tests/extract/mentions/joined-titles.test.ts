import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { cleaned } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";

const tagger = createWinkTagger();
const statesOf = (text: string) =>
  analyse(cleaned(text, { publisher: null }), lexicon, tagger)
    .mentions.filter(({ kind }) => kind === "office")
    .map(({ role, country }) => `${role!}: ${country ?? "-"}`);

/** [titles, their states]. */
test.each([
  ["Peru's president and prime minister", ["president: PER", "prime minister: PER"]],
  ["the Peruvian president and foreign minister", ["president: PER", "foreign minister: PER"]],
  ["Peru's president, prime minister, and foreign minister", ["president: PER", "prime minister: PER", "foreign minister: PER"]],
  ["the president and prime minister of Peru", ["president: PER", "prime minister: PER"]],
  ["the president and the prime minister of Peru", ["president: -", "prime minister: PER"]],
  ["Peru's president and the foreign minister", ["president: PER", "foreign minister: -"]],
  ["Peru's president and the Chilean foreign minister", ["president: PER", "foreign minister: CHL"]],
  ["Norway's prime minister and president", ["prime minister: NOR", "president: -"]],
])("titles without an article share a state: %s", (titles, states) => {
  expect(statesOf(`She held talks with ${titles} on Monday.`)).toEqual(states);
});

test("whoever is met has the state that the title beside his tells", () => {
  expect(statesOf("She met Peru's president and Secretary-General Jan Holm.")[0]).toBe("president: PER");
  expect(statesOf("Peru's president and secretary-general of the league")).not.toContain("secretary-general: PER");
});

import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { leastCpuTime } from "../../support/cpu-time.ts";
import { cleaned } from "../../support/cleaned.ts";
import { meetingsIn } from "../../support/drafts.ts";
import { lexicon } from "../../support/lexicon.ts";

const tagger = createWinkTagger();
const titlesIn = (text: string, publisher: string | null): readonly string[] =>
  analyse(cleaned(text, { publisher }), lexicon, tagger)
    .mentions.filter(({ kind }) => kind === "office")
    .map(({ role, country }) => `${role!}: ${country ?? "-"}`);

/** [what tells the state, text, publisher, titles]. */
test.each([
  ["the dateline", "TUNIS, May 4 (APS) - The President received the Ghanaian envoy.", null, ["President: TUN", "envoy: GHA"]],
  ["the outlet", "The foreign minister met his Malian counterpart on Sunday.", "The Accra Courier", ["foreign minister: GHA", "counterpart: MLI"]],
  ["the place that opens the sentence", "In Lima, the defence minister met Chilean officers.", "The Accra Courier", ["defence minister: PER"]],
  [
    "the same title elsewhere",
    "Kenya's prime minister is ill. Uganda will wait until the prime minister is well.",
    null,
    ["prime minister: KEN", "prime minister: KEN"],
  ],
  [
    "the dateline, for a monarch with a style",
    "AMMAN: His Majesty the King met the Peruvian prime minister.",
    null,
    ["King: JOR", "prime minister: PER"],
  ],
  [
    "the dateline, for both titles of one",
    "RIYADH: The Crown Prince and Prime Minister met officials.",
    null,
    ["Crown Prince: SAU", "Prime Minister: SAU"],
  ],
  ["nothing, at a seat of conferences", "GENEVA, May 4 (APS) - The foreign minister met the press.", null, ["foreign minister: -"]],
  [
    "nothing, where the state is the other's",
    "TUNIS, May 4 (APS) - The Tunisian envoy saw the foreign minister.",
    null,
    ["envoy: TUN", "foreign minister: -"],
  ],
  ["nothing, for one among many", "TUNIS, May 4 (APS) - A foreign minister told his president so.", null, ["foreign minister: -", "president: -"]],
  [
    "nothing, for the head of something else",
    "TUNIS, May 4 (APS) - The president of the court met the opposition prime minister.",
    null,
    ["president: -"],
  ],
])("a title without a name and a state is of %s", (_why, text, publisher, titles) => {
  const found = titlesIn(text, publisher);
  for (const title of titles) expect(found).toContain(title);
});

test("a title whose holder is named takes the holder's state, not the outlet's", () => {
  const text = "Norwegian Foreign Minister Kari Aas flew in on Friday. The foreign minister will leave on Sunday.";
  expect(titlesIn(text, "The Accra Courier")).not.toContain("foreign minister: GHA");
});

test("whoever a home outlet leaves without a state takes part in the meeting", () => {
  const text = "TUNIS, May 4 (APS) - The President spent two hours with the Ghanaian foreign minister on Monday.";
  expect(meetingsIn(text).map(({ parties }) => parties)).toEqual(["GHA TUN"]);
});

test("a text of nothing but titles takes time in proportion to its length", () => {
  const time = (times: number): number =>
    leastCpuTime(() => titlesIn("the King of Norway and the King met, the President of Peru, the King, ".repeat(times), "The Accra Courier"));
  time(100);
  const once = time(1000);
  // Four times the length; the square of it would be sixteen.
  expect(time(4000)).toBeLessThan(8 * Math.max(once, 50));
}, 120_000);

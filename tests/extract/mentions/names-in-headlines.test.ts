import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

test("a verb of a headline is no part of a name", () => {
  const text =
    "Zambian Foreign Minister Tembo Condemns Raid on Mission in Malawi\n\nThe raid came at night. Zambian Foreign Minister Gilbert Tembo condemned the raid on the mission in Malawi.";
  expect(statementsIn(text).map(({ speaker }) => speaker)).toEqual(["Gilbert Tembo"]);
});

test("a surname may be spelt like a style", () => {
  const text = "Kenyan spokesman Peter Baron called the plan of Uganda a step back.";
  expect(statementsIn(text)[0]).toMatchObject({ speaker: "Peter Baron", country: "KEN" });
});

test("two offices without an article are of one man", () => {
  const text = "Ghanaian delegate and harbour spokesman Kofi Mensah told reporters the talks with Brazil would go on.";
  expect(statementsIn(text)[0]).toMatchObject({ speaker: "Kofi Mensah" });
});

test("whose office stands behind the acronym of a body serves its state", () => {
  const text = "The Kenyan Coast Guard (KCG) was warned. KCG spokesman Amos Baraza said Uganda would wait.";
  expect(statementsIn(text).at(-1)).toMatchObject({ speaker: "Amos Baraza", country: "KEN" });
});

test("the field of a minister may have two words", () => {
  expect(statementsIn("Minister for Trade Negotiations Ana Holm said Norway and Chile would talk.")[0]).toMatchObject({ speaker: "Ana Holm" });
});

test("whoever speaks for a body whose capitals are one state's may be any state's", () => {
  const text = "The Foreign Office (FO) in Islamabad met envoys of India. The FO spokesman said India would wait.";
  expect(statementsIn(text).at(-1)?.country).not.toBe("GBR");
});

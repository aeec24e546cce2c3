import { expect, test } from "vitest";
import { meetingsIn, statementsIn } from "../../support/drafts.ts";

test.each(["on Monday telephoned", "telephoned on Monday"])("he goes back to the subject, wherever the day of its verb stands: %s", (did) => {
  const text = `Chilean Foreign Minister Pedro Rivas ${did} his Norwegian counterpart, Olav Holm. Later in the day he met Kenyan Ambassador Amos Otieno.`;
  expect(meetingsIn(text)).toContainEqual(expect.objectContaining({ parties: "CHL KEN", people: "Pedro Rivas, Amos Otieno" }));
});

test("whoever writes a letter is not the one it is sent to", () => {
  const text = `Chilean Foreign Minister Pedro Rivas recalled his envoy. In a letter to Norwegian President Olav Holm he appealed for observers.`;
  expect(statementsIn(text)).toContainEqual(expect.objectContaining({ speaker: "Pedro Rivas", cue: "appeal for" }));
});

test("he goes on being he behind a long phrase in front", () => {
  const text =
    "Chilean President Pedro Rivas attended the summit in Lima. On the sidelines of the autumn session he met Norwegian Prime Minister Olav Holm on Saturday.\n\nHe also met Kenyan President Amos Otieno.";
  expect(meetingsIn(text)).toContainEqual(expect.objectContaining({ parties: "CHL KEN" }));
});

test("she goes on being she behind a participle that names others", () => {
  const text =
    "Norwegian Foreign Ministry spokeswoman Ana Holm spoke to the press in Oslo.\n\nRecalling a meeting of Prime Minister Pedro Rivas of Chile and his counterpart Olav Berg in Lima, she pointed out that it was late.\n\nThe question was asked twice.\n\n\u201cThe visit will take place soon, and I cannot give a date,\u201d she said.";
  expect(statementsIn(text).at(-1)).toMatchObject({ cue: "say", speaker: "Ana Holm" });
});

test("whom a pronoun's own clause describes is somebody else", () => {
  const text =
    "Chilean Foreign Minister Pedro Rivas spoke in Lima after meeting President Olav Holm of Norway, whom he called a friend of the region.";
  expect(statementsIn(text).map(({ speaker }) => speaker)).not.toContain("Olav Holm");
});

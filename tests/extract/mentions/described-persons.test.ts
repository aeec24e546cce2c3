import { expect, test } from "vitest";
import { named } from "../../support/analysed.ts";

const state = (text: string): readonly string[] => named(text, "person").map((line) => line.replace(/^.* = /, ""));

test.each([
  ["Zambian trade unionist Moses Kapala said the border was closed.", "Moses Kapala (ZMB)"],
  ["Zambian Brig. Gen. Moses Kapala said the border was closed.", "Moses Kapala (ZMB)"],
  ["Brig. Gen. Moses Kapala of Zambia said the border was closed.", "Moses Kapala (ZMB)"],
  ["Moses Kapala, who heads the Zambian delegation, said the border was closed.", "Moses Kapala (ZMB)"],
  ["Mr. Kapala, for Zambia, said the border was closed.", "Kapala (ZMB)"],
  ["Moses Kapala, Zambia's man at the talks, said the border was closed.", "Moses Kapala (ZMB)"],
  ["Moses Kapala, a Zambian jurist, said the border was closed.", "Moses Kapala (ZMB)"],
  ["The Zambian delegation, led by Ambassador Moses Kapala, left on Monday.", "Moses Kapala (ZMB, Ambassador)"],
  ["Zambia was represented by Ambassador Moses Kapala.", "Moses Kapala (ZMB, Ambassador)"],
])("the state that the words beside a name say: %s", (text, expected) => {
  expect(state(text)).toEqual([expected]);
});

test.each([
  ["Talks between Moses Kapala of Zambia and Dr. Grace Chirwa of Malawi began.", ["Moses Kapala (ZMB)", "Grace Chirwa (MWI)"]],
  ["Talks between Moses Kapala of Zambia and the union began.", []],
  ["The talks brought together Moses Kapala (Zambia) and Grace Chirwa (Malawi).", ["Moses Kapala (ZMB)", "Grace Chirwa (MWI)"]],
  ["Moses Kapala (Zambia, in green) waved.", []],
  [
    "Moses Kapala and Grace Chirwa, the foreign ministers of Zambia and Malawi, met on Monday.",
    ["Moses Kapala (ZMB, foreign minister)", "Grace Chirwa (MWI, foreign minister)"],
  ],
  ["Moses Kapala and the foreign ministers of Zambia and Malawi met on Monday.", []],
  ["Moses Kapala, the foreign ministers of Zambia and Malawi and Grace Chirwa met on Monday.", ["Grace Chirwa"]],
])("the states of those named together: %s", (text, expected) => expect(state(text)).toEqual(expected));

test("of two sides, the second one's verb need not be said again", () => {
  expect(state("The Zambian team was headed by Ambassador Moses Kapala and the Malawian one by Ambassador Grace Chirwa.")).toEqual([
    "Moses Kapala (ZMB, Ambassador)",
    "Grace Chirwa (MWI, Ambassador)",
  ]);
});

test.each([
  "On Zambian television Moses Kapala said the border was closed.",
  "After seeing Mr. Kapala, the Zambian delegation left the hall.",
  "They told Mr. Kapala of Zambia's plans.",
  "Mr. Kapala, the Zambian president and the envoy met.",
])("what is said of something else is not said of the person: %s", (text) => {
  expect(state(text).filter((person) => /Kapala \(/.test(person))).toEqual([]);
});

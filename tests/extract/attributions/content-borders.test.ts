import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";
import { statementsIn } from "../../support/drafts.ts";

/** [text, content of each saying]. */
test.each([
  ["Holm said the port would close, which she called \u201ca pity.\u201d", [["the port would close"], ["\u201ca pity.\u201d"]]],
  ["But as Holm threatens to close the port, the truce with Chile may fail.", [["to close the port"]]],
  ["Holm rejected the plan, which she described as \u201ca trap,\u201d and left.", [["the plan"], ["\u201ca trap,\u201d"]]],
  ["Holm said if elected she would reopen the port.", [["if elected she would reopen the port"]]],
  ["Holm said if the talks fail Chile will close the port.", [["if the talks fail Chile will close the port"]]],
  ["Holm asked sailors if they planned to stay.", [["if they planned to stay"]]],
  ["Holm said despite the raid, the port would stay open.", [["despite the raid, the port would stay open"]]],
  ["Holm told a rally in Salem, Oregon, on Monday that the port was safe.", [["the port was safe"]]],
  ["Holm told reporters in Bergen, the second city, that the port was safe.", [["the port was safe"]]],
  ["Holm told Radio Bergen's \u201cMorning\u201d on Sunday that the port was safe.", [["the port was safe"]]],
  ["Still, Holm said, the port must close.", [["the port must close"]]],
  ["It makes sense, envoys said, for Peru to wait.", [["It makes sense", "for Peru to wait"]]],
  ["The contrast, said Holm and others, would be clear.", [["The contrast", "would be clear"]]],
  ["The port, said Ana Holm, the minister of trade, is shut.", [["The port", "is shut"]]],
  ["Rather than wait, said Ana Holm, senior adviser for trade, Peru wants it shut.", [["Rather than wait", "Peru wants it shut"]]],
  ["The port is shut, said Ana Holm, an envoy to Chile.", [["The port is shut"]]],
  ["According to port officials, the crane that Holm used was broken.", [["the crane that Holm used was broken"]]],
  ["According to Ana Holm, the captain who left, the crane was broken.", [["the crane was broken"]]],
  ["Even though Holm said the port was safe, the crews of two ships left.", [["the port was safe"]]],
  ["\u201cIs it shut?\u201d She answered, \u201cIt is.\u201d", [["\u201cIs it shut?\u201d"], ["\u201cIt is.\u201d"]]],
  ["Holm rejected a plan to reopen the port, hoping to delay the talks.", [["a plan to reopen the port"]]],
  ["Holm cited the costs of the fleet, including fuel.", [["the costs of the fleet, including fuel"]]],
  ["Holm vowed to double aid, setting a goal of two tenths.", [["to double aid, setting a goal of two tenths"]]],
  ["Holm decried \u201cthe men of yesterday,\u201d and she left the hall.", [["\u201cthe men of yesterday,\u201d"]]],
  ["Holm complained to Radio Bergen's Per Dahl that the plan was unfair.", [["the plan was unfair"]]],
  ["Holm said for years in the towns of the coast that the fleet was weak.", [["the fleet was weak"]]],
  ["Holm announced her plan in June.", [["her plan"]]],
  ["Holm accused the envoy of fraud, to cheers from the crowd.", [["the envoy of fraud"]]],
  ["Holm announced a new port, drawing loud boos.", [["a new port"]]],
  ["Holm linked the vote to cheers in the hall.", []],
  ["The general was accused by the envoy of fraud, to applause.", [["The general", "of fraud"]]],
  ["Holm was praised by Chile for her patience.", [["Holm", "for her patience"]]],
  ["A track backed by Chile for the port was rejected by Holm.", [["A track backed by Chile for the port"]]],
  ["An envoy was less impressed: the port, he said, was never the problem.", [["the port", "was never the problem"]]],
])("where content begins and ends: %s", (document, contents) => expect(rows(document).map(({ content }) => content)).toEqual(contents));

test.each([
  [
    "\u201cThere is one sea,\u201d Holm said. \u201cThere were doubts, but nine in ten captains agree\u201d with the panel.",
    [["\u201cThere is one sea,\u201d", "\u201cThere were doubts, but nine in ten captains agree\u201d with the panel"]],
  ],
  [
    "\u201cThere is one sea,\u201d Holm said. \u201cThe Hour\u201d is a play about two captains and their crews.",
    [["\u201cThere is one sea,\u201d"]],
  ],
  [
    "\u201cIt was calm,\u201d Holm told reporters when asked about the port. \u201cNobody sailed.\u201d",
    [["\u201cIt was calm,\u201d", "\u201cNobody sailed.\u201d"], ["the port"]],
  ],
  [
    "\u201cWe have begun,\u201d Holm said, adding, \u201cWe want to end early.\u201d",
    [["\u201cWe have begun,\u201d"], ["\u201cWe want to end early.\u201d"]],
  ],
])("who goes on: %s", (document, contents) => expect(rows(document).map(({ content }) => content)).toEqual(contents));

test("who is asked does not ask", () => {
  expect(rows("Holm told reporters when asked about the port that it was shut.")).not.toContainEqual(
    expect.objectContaining({ source: "reporters" }),
  );
});

test.each([
  "The inquiry concluded on Monday after Chile had given its consent.",
  "Holm responded from Lima in less than one hour.",
  "The inquiry will conclude if Chile consents.",
  "Holm implied as much when reporters asked whether the port would close.",
  "Rivas held out the prospect of aid if Peru opens the strait.",
  "Riot police responded with a volley of shots that scattered the crowd.",
])("when and where something was said, and what a noun did, is no content: %s", (text) => expect(statementsIn(text)).toEqual([]));

test.each([
  ["Holm said after the vote the port would close.", "the port would close"],
  ["Holm did not say when the port would open.", null],
  ["Holm explained when the port would open.", "when the port would open"],
  ["Holm said today troops would guard the port.", "troops would guard the port"],
  ["Peru shut the port, but according to Chile, a smaller one remained open.", "a smaller one remained open"],
])("behind the circumstances of saying stands what was said: %s", (text, content) =>
  expect(statementsIn(text).map((row) => row.content)).toEqual(content === null ? [] : [content]),
);

import { expect, test } from "vitest";
import { findAttributions } from "../../../pipeline/extract/attributions/index.ts";
import type { Tagger } from "../../../pipeline/tagger/tagger.ts";
import { rows } from "../../support/attribution-rows.ts";
import { readText, wordsOf } from "../../support/read-text.ts";
import { cpuTime } from "../../support/cpu-time.ts";

test.each([
  ['"We will wait," Holm said.', { kind: "direct", cue: "say", source: "Holm", content: ['"We will wait,"'], quotes: ["We will wait,"] }],
  ['"We will wait," said Ana Holm, a researcher at the academy.', { source: "Ana Holm", content: ['"We will wait,"'] }],
  ['"We will wait," Holm said. "It is late."', { content: ['"We will wait,"', '"It is late."'] }],
  ['"We," Holm said, "will wait for them."', { kind: "direct", content: ['"We,"', '"will wait for them."'] }],
  ['"Is it late? We will wait," he said.', { source: "he", content: ['"Is it late? We will wait,"'] }],
  ['Holm said: "We will wait."', { kind: "direct", content: ['"We will wait."'] }],
  ['"We will wait," Holm said.\n"It is late and we are tired."', { content: ['"We will wait,"', '"It is late and we are tired."'] }],
  ['Holm: "We will wait for them to come."', { kind: "direct", cue: null, source: "Holm", content: ['"We will wait for them to come."'] }],
  ["\u201cWe will wait,\u201d an angry Holm snapped.", { kind: "direct", cue: "snap", source: "an angry Holm" }],
])("quotation: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test.each([
  ["Holm said the talks will resume.", { kind: "indirect", source: "Holm", content: ["the talks will resume"] }],
  ['Holm said the talks will "probably" resume.', { kind: "mixed", content: ['the talks will "probably" resume'], quotes: ["probably"] }],
  ["Holm told reporters that the talks will resume.", { addressee: "reporters", content: ["the talks will resume"] }],
  ["The talks, Holm said, will resume.", { content: ["The talks", "will resume"] }],
  ["If the ports reopen, Holm said, fares will fall.", { content: ["If the ports reopen", "fares will fall"] }],
  [
    "Whatever gains were made, Holm said, could be lost in the spring, whether to floods or to a raid.",
    { content: ["Whatever gains were made", "could be lost in the spring, whether to floods or to a raid"] },
  ],
  ["The plan will be helped, Holm said, by the calendar.", { content: ["The plan will be helped", "by the calendar"] }],
  ["A calmer chair may help, say some envoys, who recall the summit.", { source: "some envoys", content: ["A calmer chair may help"] }],
  [
    "Holm said at a press conference in Oslo on Monday that the talks will resume.",
    { occasion: "a press conference in Oslo", content: ["the talks will resume"] },
  ],
  [
    "Prices did not fall, according to a Norwegian official.",
    { cue: "according to", source: "a Norwegian official", content: ["Prices did not fall"] },
  ],
  ["Holm warned against sending more troops.", { cue: "warn against", content: ["sending more troops"] }],
  ["Holm urged Chile to reopen the pass.", { cue: "urge", addressee: "Chile", content: ["to reopen the pass"], act: "REQUEST" }],
  ["Holm accused Chile of breaking the truce.", { cue: "accuse", content: ["Chile of breaking the truce"], act: "ACCUSE" }],
  ["Holm reaffirmed Norway's commitment to the truce.", { cue: "reaffirm", content: ["Norway's commitment to the truce"], joint: true }],
  [
    "Holm said Norway's resolve to strengthen its coastal defenses with a new fleet.",
    { content: ["Norway's resolve to strengthen its coastal defenses with a new fleet"] },
  ],
  ["Holm said she agreed with Rivas that the pass is open.", { source: "Holm", content: ["she agreed with Rivas that the pass is open"] }],
  ["Ana Holm, who said the pass is open, left.", { source: "Ana Holm", content: ["the pass is open"] }],
  ['"We will wait," he said, in a possible warning over the northern pass.', { content: ['"We will wait,"'] }],
  ['The move was "a real danger to peace," he said.', { kind: "mixed", content: ['The move was "a real danger to peace,"'] }],
  [
    '"The envoys confirmed that the pass is open" adding their countries will "wait for it" together, the ministry said.',
    { kind: "mixed", source: "the ministry" },
  ],
  ["Holm denied that the pass was closed.", { cue: "deny", act: "REJECT", content: ["the pass was closed"] }],
])("reported: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test.each([
  [
    'Holm expressed firm opposition to the plan, saying it is "full of holes."',
    ["firm opposition to the plan", 'it is "full of holes."'],
    ["Holm", "Holm"],
  ],
  ["Holm condemned the raid and called for a truce.", ["the raid", "a truce"], ["Holm", "Holm"]],
  [
    'While noting that prices had risen, Holm said "nobody knows why they did."',
    ["prices had risen", '"nobody knows why they did."'],
    ["Holm", "Holm"],
  ],
  ['"We will wait," Holm said, adding that it was late.', ['"We will wait,"', "it was late"], ["Holm", "Holm"]],
  ["Holm said the pass is open, and Rivas said it is closed.", ["the pass is open", "it is closed"], ["Holm", "Rivas"]],
  ["Welcoming the new ferry, Norway's navy said the pass is open.", ["the new ferry", "the pass is open"], ["Norway's navy", "Norway's navy"]],
  ["Holm criticized the raid after Rivas said it was over.", ["the raid", "it was over"], ["Holm", "Rivas"]],
])("two rows: %s", (document, contents, sources) => {
  const found = rows(document);
  expect(found.map((row) => row.content[0])).toEqual(contents);
  expect(found.map((row) => row.source)).toEqual(sources);
});

test("an institution that relays another's words is the reporter", () => {
  expect(rows("Holm told Rivas that the pass is open, the Norwegian Defense Ministry said.")).toEqual([
    expect.objectContaining({ source: "Holm", addressee: "Rivas", reporter: "the Norwegian Defense Ministry", content: ["the pass is open"] }),
  ]);
  expect(rows('According to the ministry, Holm conveyed Norway\'s "strong resolve" to act, and Rivas welcomed the decision to wait.')).toEqual([
    expect.objectContaining({ source: "Holm", reporter: "the ministry", cue: "convey" }),
    expect.objectContaining({ source: "Rivas", reporter: "the ministry", cue: "welcome" }),
  ]);
});

test("a joint undertaking that an institution relays stays the institution's", () => {
  expect(rows("Holm and Rivas agreed to meet in May, the ministry said.")).toEqual([
    expect.objectContaining({ source: "the ministry", cue: "say", content: ["Holm and Rivas agreed to meet in May"] }),
  ]);
});

test("a group that speaks with one voice is one source", () => {
  expect(rows("Foreign Minister Ana Holm and Defense Minister Eva Lund strongly criticized the raid on the port.")[0]).toMatchObject({
    source: "Foreign Minister Ana Holm and Defense Minister Eva Lund",
    cue: "criticize",
  });
});

test.each([
  ['Norway served as a "spear" and Chile as a "shield" in the plan.'],
  ['The so-called "two-plus-two" talks began in Oslo.'],
  ["Holm thanked Rivas for the visit."],
  ["Holm believes the talks will resume."],
  ["Holm could say that the talks will resume."],
  ["The talks began in Oslo on Monday."],
  ['She wrote a book called "The Long War of the North" in May.'],
])("nothing is said: %s", (document) => {
  expect(rows(document)).toEqual([]);
});

/** Tags that cost nothing: the time measured is that of the layer. */
const tagByForm: Tagger = {
  tag: ({ lower }) =>
    lower.map((form) => (form === "said" ? "VERB" : form === "to" || form === "that" ? "SCONJ" : /\w/.test(form) ? "NOUN" : "PUNCT")),
};

test.each([
  ["Holm proposed a rise in aid, possibly to a tenth of the budget.", ["a rise in aid, possibly to a tenth of the budget"]],
  ["Holm vowed to raise the aid budget, setting a target of a tenth.", ["to raise the aid budget, setting a target of a tenth"]],
  ["Holm condemned the raid, adding that it was late.", ["the raid"]],
  ["Premier Ana Holm held a press conference to announce that the port would reopen.", ["the port would reopen"]],
])("the end of a phrase: %s", (document, content) => {
  expect(rows(document)[0]!.content).toEqual(content);
});

test.each([
  ["According to official sources Norway and Chile discussed the port.", ["Norway and Chile discussed the port"]],
  ["According to the ministry, the port is shut.", ["the port is shut"]],
])("a source in front: %s", (document, content) => {
  expect(rows(document)[0]).toMatchObject({ cue: "according to", content });
});

test("an endorsement is no speech", () => {
  expect(findAttributions(readText("Chile endorsed a new plan for the fleet.")).map(({ speech }) => speech)).toEqual([false]);
});

test.each([
  ["Holm said the rebels had announced that they would leave.", ["Holm", "the rebels"], [false, true]],
  ["Holm claimed that the rebels say they would leave.", ["Holm"], [false]],
  ["Holm said they announced that the pass is open.", ["Holm"], [false]],
  ["Holm cited previous claims that the pass is open.", ["Holm"], [false]],
])("speech inside speech: %s", (document, sources, nested) => {
  const text = readText(document);
  const found = findAttributions(text);
  expect(found.map(({ source }) => wordsOf(text, source!))).toEqual(sources);
  expect(found.map((attribution) => attribution.nested)).toEqual(nested);
  if (found[1] !== undefined) expect(wordsOf(text, found[1].reporter!)).toBe("Holm");
});

test("captions and datelines yield nothing", () => {
  const text = readText("Holm said the talks will resume.\nRivas said they will not.");
  const found = findAttributions({ ...text, regions: ["caption", "body"] });
  expect(found.map((attribution) => attribution.sentence)).toEqual([1]);
});

test("a second document behind the first moves nothing in it", () => {
  const one = '"We will wait," Holm said.\nRivas denied that the pass was closed.';
  const both = rows(`${one}\n\nThe weather was fine.\n"Nobody came," Lund said.`);
  expect(both.slice(0, 2)).toEqual(rows(one));
});

test.each([['"'], ["\u201c"], ["a"], ['"a, '], ["\u201ca\u201d said b. "], ["said that he "], ["said, "], ["according to "]])(
  "one megabyte of %s takes linear time",
  (unit) => {
    const text = readText(unit.repeat(Math.ceil(1_000_000 / unit.length)), tagByForm);
    const started = cpuTime();
    findAttributions(text);
    expect(cpuTime() - started).toBeLessThan(2000);
  },
  60_000,
);

test.each([
  ["The pact is dead, said an envoy who was at the talks and asked not to be named.", { source: "an envoy", content: ["The pact is dead"] }],
  ["The pact is dead, said a source close to the delegation.", { source: "a source", content: ["The pact is dead"] }],
  ["The pact is dead, said envoy and historian Ana Holm, a Chilean.", { source: "envoy and historian Ana Holm", content: ["The pact is dead"] }],
  ["It was, Holm said, one of the worst storms of the decade.", { content: ["It was", "one of the worst storms of the decade"] }],
  ["It is his duty, Holm said, to speak to parliament.", { content: ["It is his duty", "to speak to parliament"] }],
  ['Chile, Holm said, "is not ready."', { kind: "mixed", content: ["Chile", '"is not ready."'] }],
  ['Unless they yield, "nothing will change," Holm said.', { kind: "mixed", content: ['Unless they yield, "nothing will change,"'] }],
  ["As Holm explained, the pass is closed in winter.", { source: "Holm", content: ["the pass is closed in winter"] }],
  ["Aides familiar with the plan said the pass is closed.", { source: "Aides familiar with the plan", content: ["the pass is closed"] }],
  [
    "Two envoys said the pass is open, but they would not use it, they said.",
    { source: "Two envoys", content: ["the pass is open, but they would not use it"] },
  ],
  ["According to Holm, the plan for the valley is dead.", { source: "Holm", content: ["the plan for the valley is dead"] }],
  ["The court claims that the pass is closed.", { source: "The court", content: ["the pass is closed"] }],
  ["Two envoys note that the pass is closed.", { source: "Two envoys", content: ["the pass is closed"] }],
  ["Holm followed up by lamenting the lack of snow.", { source: "Holm", content: ["the lack of snow"] }],
  ["Holm went on to say that the pass is closed.", { source: "Holm", content: ["the pass is closed"] }],
  ["Holm wondered, as many do, why the pass is closed.", { content: ["why the pass is closed"] }],
  ['"Wait for us," said Ana Holm and Luis Rivas.', { source: "Ana Holm and Luis Rivas" }],
  ["Holm said the pass is open; a storm had closed it in May.", { content: ["the pass is open"] }],
])("who and what: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test.each([
  ['"We will wait," Holm said, adding that it was late. "We are tired of it."', ['"We will wait,"', '"We are tired of it."'], ["it was late"]],
  ['Holm, citing "the spirit of the accord," said the pass would stay open.', ['"the spirit of the accord,"'], ["the pass would stay open"]],
  ["Holm called the pass a trap before explaining why she used it.", ["the pass a trap"], ["why she used it"]],
  ["The plan is dead, Holm said, referring to the accord.", ["The plan is dead"], ["the accord"]],
])("two sayings of one speaker: %s", (document, ...contents) => {
  const found = rows(document);
  expect(found.map(({ content }) => content)).toEqual(contents);
  expect(new Set(found.map(({ source }) => source))).toEqual(new Set(["Holm"]));
});

test.each([
  ["Holm did not say when the talks will resume.", "say", ["when the talks will resume"]],
  ["Holm declined to comment on the talks.", "comment on", ["the talks"]],
  ["Holm has not mentioned the raid.", "mention", ["the raid"]],
])("told of, but not said: %s", (document, cue, content) => {
  expect(rows(document)).toEqual([expect.objectContaining({ cue, content, denied: true })]);
});

test.each([
  ["The plan was condemned by Ana Holm as a farce.", { cue: "condemn", source: "Ana Holm", content: ["The plan", "as a farce"] }],
  ["It was announced by the ministry that the pass is closed.", { cue: "announce", source: "the ministry", content: ["the pass is closed"] }],
  ["Holm was quoted by the agency as saying that the pass is closed.", { cue: "say", source: "Holm", reporter: "the agency" }],
  ["The agency quoted Ana Holm as saying the pass is closed.", { cue: "say", source: "Ana Holm", reporter: "The agency" }],
  ["Holm was asked whether the pass is closed.", { cue: "ask", source: null, addressee: "Holm", content: ["whether the pass is closed"] }],
  ["Holm was asked by Rivas whether the pass is closed.", { cue: "ask", source: "Rivas", addressee: "Holm" }],
  ['In the words of Holm, the plan is "a farce."', { cue: "in the words of", source: "Holm", kind: "mixed" }],
  ['As Holm put it, "the plan is dead."', { cue: "put it", source: "Holm", kind: "direct" }],
  ["Holm issued a statement condemning the raid.", { cue: "condemn", source: "Holm", content: ["the raid"] }],
  ["In a statement on Monday, the ministry condemned the raid.", { source: "the ministry", occasion: "a statement" }],
  ["Speaking at a press conference in Lima, Holm said the pass is closed.", { occasion: "a press conference in Lima" }],
])("in other words: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test("who is asked answers with a saying of his own", () => {
  expect(rows("Asked whether the pass is closed, Holm said it was.").map(({ source, content }) => [source, ...content])).toEqual([
    [null, "whether the pass is closed"],
    ["Holm", "it was"],
  ]);
});

test("a second verb of reporting goes back over what the first reports", () => {
  const found = rows("Holm argued that rebels had left the port, but suggested Rivas went too far.");
  expect(found.map(({ source }) => source)).toEqual(["Holm", "Holm"]);
});

test.each([
  ["The navy issued a stern warning that mines lay off the port.", { cue: "issue warning", source: "The navy", content: ["mines lay off the port"] }],
  ["Holm repeated a threat to close the strait.", { cue: "repeat threat", content: ["to close the strait"] }],
])("a verb that means little says what its noun says: %s", (document, expected) =>
  expect(rows(document)).toEqual([expect.objectContaining({ source: "Holm", ...expected })]),
);

test.each([
  ["Holm made a cake.", 0],
  ["Holm gave notice.", 0],
])("without words that are said there is no statement: %s", (document, count) => expect(rows(document)).toHaveLength(count));

test.each([
  ["Holm questioned the health of Rivas, who is 70.", ["the health of Rivas"]],
  ["Holm spoke in Oslo, welcoming the plan to share the river, and calling for more ships.", ["the plan to share the river", "more ships"]],
])("what the outlet adds, and the next act of speech, are no part of the content: %s", (document, contents) =>
  expect(rows(document).flatMap((row) => row.content)).toEqual(contents),
);

test("a quotation that lost its closing mark ends before its speaker", () => {
  expect(rows('"We will not sign, Holm said on Tuesday.')).toEqual([
    expect.objectContaining({ kind: "direct", source: "Holm", content: ['"We will not sign'] }),
  ]);
});

import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Holm defended the tax in an interview with state radio on Sunday.", ["the tax"], "an interview with state radio"],
  ["Holm announced a halt to exports in a letter to the assembly.", ["a halt to exports"], "a letter to the assembly"],
  ["Holm called the offer generous on Twitter.", ["the offer generous"], "Twitter"],
  ["Holm urged Chile to reopen the pass during a speech in Lima.", ["to reopen the pass"], "a speech in Lima"],
  ["Holm praised progress in the talks.", ["progress in the talks"], null],
  ["Holm criticized a clause in a letter that was lost.", ["a clause in a letter that was lost"], null],
])("where it was said stands behind the content: %s", (document, content, occasion) => {
  expect(rows(document)).toEqual([expect.objectContaining({ content, occasion })]);
});

test.each([
  ["Holm called for \u201crestraint\u201d and \u201cpatience\u201d on Friday.", ["\u201crestraint\u201d and \u201cpatience\u201d"]],
  ["Holm criticized Rivas on Monday.", ["Rivas"]],
  ["Holm called for a vote on Friday.", ["a vote on Friday"]],
  ["Chile accused Norway of hiding the ship, a charge Oslo rejects.", ["Norway of hiding the ship"]],
  ["Chile accused Norway of hiding the ship, an allegation dismissed by Oslo.", ["Norway of hiding the ship"]],
  ["Holm called the raid a mistake, as stated by the ministry.", ["the raid a mistake"]],
  ["Holm said the ship had sailed, without giving details.", ["the ship had sailed"]],
  ["Holm said the ship had sailed without naming the port.", ["the ship had sailed without naming the port"]],
  ["Chile denied any part in the raid, and the country's navy moved south.", ["any part in the raid"]],
])("what is not said ends the content: %s", (document, content) => {
  expect(rows(document)[0]).toMatchObject({ content });
});

test.each([
  ["Norway issued a statement following the vote saying the count was fair.", { source: "Norway", cue: "say", content: ["the count was fair"] }],
  ["The navy released a statement warning that it would fire.", { source: "The navy", cue: "warn", content: ["it would fire"] }],
  ["Holm told sailors bound for Peru to keep calm.", { cue: "tell", addressee: "sailors bound for Peru", content: ["to keep calm"] }],
  ["Holm stressed, during the visit, the need for a truce.", { content: ["the need for a truce"] }],
  ["Holm, speaking on the radio, branded the deal a farce.", { cue: "brand", content: ["the deal a farce"] }],
  ["Holm approached the envoy to complain that the flag was torn.", { cue: "complain", source: "Holm", content: ["the flag was torn"] }],
  ["Holm took to state radio to say that the port was shut.", { cue: "say", source: "Holm", content: ["the port was shut"] }],
  ["Holm said late yesterday that the port was shut.", { content: ["the port was shut"] }],
  ["Holm said on Radio Lima's “Morning Round” that the port was shut.", { content: ["the port was shut"] }],
  ["Port officials over the weekend said the pass was shut.", { source: "Port officials", content: ["the pass was shut"] }],
  ["The talks on Monday about a ferry were rejected by Holm.", { source: "Holm", content: ["The talks on Monday about a ferry"] }],
  ["Holm was at pains to stress that the port was shut.", { cue: "stress", source: "Holm", content: ["the port was shut"] }],
  ["The ministry let it be known that the port was shut.", { cue: "let it be known", content: ["the port was shut"] }],
  ["The king was reported to have told his guest that the port was shut.", { cue: "tell", source: "The king", content: ["the port was shut"] }],
  ["The agency quoted Holm as calling the plan an insult.", { cue: "call", source: "Holm", content: ["the plan an insult"] }],
  ["Holm was quoted by the daily as warning that the port was shut.", { cue: "warn", source: "Holm", content: ["the port was shut"] }],
  ["Holm raised his concern about the siege of the port.", { cue: "raise", content: ["his concern about the siege of the port"] }],
  ["Norway asked Chile for a written reply by May.", { cue: "ask", addressee: "Chile", content: ["for a written reply by May"] }],
  ["Norway asked Chile to reply.", { cue: "ask", addressee: "Chile", content: ["to reply"] }],
  ["Holm criticized the vote via Twitter.", { content: ["the vote"], occasion: "Twitter" }],
  ["Holm expressed that the port stands for peace.", { cue: "express", content: ["the port stands for peace"] }],
  ["The two held a talk in which, both said, the port was “discussed”.", { source: "both", content: ["the port was “discussed”"] }],
  ["A sailor who, officials said, had fled, was held.", { source: "officials", content: ["who", "had fled"] }],
  ["Holm left after telling them, according to an aide, that the port was shut.", { cue: "tell", source: "Holm", content: ["the port was shut"] }],
  ["Holm outlined how the fleet would sail.", { cue: "outline", content: ["how the fleet would sail"] }],
  ["Officials \u2014 and some envoys \u2014 say that the truce is dead.", { source: "Officials", content: ["the truce is dead"] }],
  ["Sources in the ministry said that the truce is dead.", { source: "Sources in the ministry" }],
  ["The town is small and, according to Holm, close to the front.", { cue: "according to", content: ["close to the front"] }],
  ["According to Holm, who spoke in Lima, the raid failed.", { source: "Holm", content: ["the raid failed"] }],
  ["According to a note released by the navy, the raid failed.", { source: "a note released by the navy", content: ["the raid failed"] }],
  ["BREAKING: The port will reopen, the ministry has announced.", { cue: "announce", content: ["The port will reopen"] }],
  ["Holm was quoted as saying by the agency that the port was shut.", { source: "Holm", reporter: "the agency", content: ["the port was shut"] }],
  ["The minister shot back that the port was shut.", { cue: "shoot back", content: ["the port was shut"] }],
  ["Norway claims it began the search.", { cue: "claim", source: "Norway", content: ["it began the search"] }],
  ["Ana Holm speaking to a think tank called the plan \u201cvoid\u201d.", { cue: "call", content: ["the plan \u201cvoid\u201d"] }],
  ["\u201cIt is a long road for us,\u201d Holm notes.", { cue: "note", source: "Holm" }],
])("older wire, live pages and tabloids: %s", (document, expected) => {
  expect(rows(document)).toEqual([expect.objectContaining(expected)]);
});

test("a pronoun with another verb of saying begins a row of its own", () => {
  expect(rows("Holm said the port is open and he also said that trade will grow.").map(({ content }) => content)).toEqual([
    ["the port is open"],
    ["trade will grow"],
  ]);
});

test.each([
  ['Holm spoke on the radio, "This will end in a long war for us."', "Holm"],
  ['Holm opposed the plan: "It would end in a long war for us."', "Holm"],
])("a whole sentence in marks behind a comma or colon is said by the subject before it: %s", (document, source) => {
  expect(rows(document).find(({ kind }) => kind === "direct")).toMatchObject({ source, cue: null });
});

test.each([
  ["Colonel Said Nasser of the border guard arrived in Muscat."],
  ["They read a novel, \u201cThe Long War of the North.\u201d"],
  ["Holm set a date for the talks."],
])("nothing is said: %s", (document) => {
  expect(rows(document)).toEqual([]);
});

test("two who speak one after the other, each before a quotation, say one each", () => {
  const found = rows('Holm told sailors that "the port is shut for good." Rivas, the harbour master, said that "nobody knew of it."');
  expect(found.map(({ source, content }) => [source, content])).toEqual([
    ["Holm", ['"the port is shut for good."']],
    ["Rivas", ['"nobody knew of it."']],
  ]);
});

test("a quotation that the speaker follows in small letters goes on behind him", () => {
  const [found] = rows('"He shook his fist at me." said Holm, "I was shocked at it."');
  expect(found).toMatchObject({ source: "Holm", content: ['"He shook his fist at me."', '"I was shocked at it."'] });
});

test.each([
  [
    "\u201cNobody sailed in May,\u201d Holm commented on Twitter.",
    { source: "Holm", cue: "comment", content: ["\u201cNobody sailed in May,\u201d"] },
  ],
  [
    "\u201cNobody sailed in May,\u201d said a statement issued by the navy.",
    { source: "a statement issued by the navy", content: ["\u201cNobody sailed in May,\u201d"] },
  ],
  ["The navy responded with a statement saying nobody had sailed.", { source: "The navy", cue: "say", content: ["nobody had sailed"] }],
])("who says it, where words stand around the verb: %s", (document, row) => expect(rows(document)).toEqual([expect.objectContaining(row)]));

test("what was said of something in quotation marks is no title, whatever follows the speaker", () => {
  const [found] = rows('Peru\u2019s offer was "more bitter than taking poison," Holm said Wednesday in a message read on the radio.');
  expect(found).toMatchObject({ source: "Holm", content: ['Peru\u2019s offer was "more bitter than taking poison,"'] });
});

import { expect, test } from "vitest";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import { findSubject } from "../../../pipeline/extract/clauses/subject.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { readText, wordsOf } from "../../support/read-text.ts";

/** The subject of the verb group that ends with `verb`. */
const subjectOf = (sentence: string, verb: string) => {
  const text = readText(sentence);
  const chunks = chunkSentence(text, text.sentences.at(-1)!);
  const group = chunks.verbs.find((candidate) => wordsOf(text, candidate).endsWith(verb));
  const subject = group === undefined ? null : findSubject(text, chunks, group);
  return subject === null ? null : wordsOf(text, subject);
};

test.each([
  ["Officials accompanying Holm said the border was quiet.", "said", "Officials accompanying Holm"],
  ["An aide leading the team told Chile to wait.", "told", "An aide leading the team"],
  ["The border, Holm said on Friday, was quiet.", "was", "The border"],
  ["A team led by the trade minister, Mr. Holm, arrived on Friday.", "arrived", "A team led by the trade minister"],
  ["In a speech delivered by the trade minister, Holm, Chile gave way.", "gave", "Chile"],
  ["Chile and Norway, it is learnt, agreed to meet.", "agreed", "Chile and Norway"],
  [
    "The top envoys of Norway and Chile agreed Wednesday that Peru's power poses a risk, vowing to act.",
    "agreed",
    "The top envoys of Norway and Chile",
  ],
  [
    "The top envoys of Norway and Chile agreed Wednesday that Peru's power poses a risk, vowing to act.",
    "vowing",
    "The top envoys of Norway and Chile",
  ],
  [
    "The top envoys of Norway and Chile agreed Wednesday that Peru's power poses a risk, vowing to act.",
    "to act",
    "The top envoys of Norway and Chile",
  ],
  ["The envoys of Norway and Chile on Wednesday agreed to meet.", "agreed", "The envoys of Norway and Chile"],
  ["Despite years of feuding over the law, many envoys and some ministers say it works.", "say", "many envoys and some ministers"],
  ["Talks may help, say two envoys.", "say", "two envoys"],
  ["Chile's foreign ministry, asked about the trip, said there was no hurry.", "said", "Chile's foreign ministry"],
  ["Minister Ana Holm, accused of delay in Oslo, denied it.", "denied", "Minister Ana Holm"],
  ["A Chilean official who asked not to be named said the talks had failed.", "said", "A Chilean official"],
  ["A Chilean official who spoke on condition of anonymity said the talks had failed.", "said", "A Chilean official"],
  ["An envoy who said the minister had resigned was wrong.", "had resigned", "the minister"],
  [
    "Foreign Minister Ana Holm (L), a researcher at the academy, also criticized the move and called for restraint.",
    "criticized",
    "Foreign Minister Ana Holm",
  ],
  [
    "Foreign Minister Ana Holm (L), a researcher at the academy, also criticized the move and called for restraint.",
    "called",
    "Foreign Minister Ana Holm",
  ],
  [
    "In talks with Holm, Chilean President Pedro Rivas, who visited Oslo, urged Norway to send aid and told reporters he would act.",
    "visited",
    "Chilean President Pedro Rivas",
  ],
  [
    "In talks with Holm, Chilean President Pedro Rivas, who visited Oslo, urged Norway to send aid and told reporters he would act.",
    "urged",
    "Chilean President Pedro Rivas",
  ],
  [
    "In talks with Holm, Chilean President Pedro Rivas, who visited Oslo, urged Norway to send aid and told reporters he would act.",
    "to send",
    "Norway",
  ],
  [
    "In talks with Holm, Chilean President Pedro Rivas, who visited Oslo, urged Norway to send aid and told reporters he would act.",
    "told",
    "Chilean President Pedro Rivas",
  ],
  ["While noting that prices had risen, she said nothing.", "noting", "she"],
  ["According to the ministry, Rivas conveyed the resolve of Chile, and Holm welcomed it.", "welcomed", "Holm"],
  ['"This is grave," said Holm, adding that it isn\'t over.', "said", "Holm"],
  ['"This is grave," said Holm, adding that it isn\'t over.', "adding", "Holm"],
  ["Documents obtained by the ministry said the plan proposed by Chile would be rejected.", "said", "Documents obtained by the ministry"],
  ["Documents obtained by the ministry said the plan proposed by Chile would be rejected.", "would be rejected", "the plan proposed by Chile"],
  ["On Friday, Chinese spokeswoman Li Na expressed opposition to the statement, saying it is false.", "saying", "Chinese spokeswoman Li Na"],
  ["The minister also said they reaffirmed the pact.", "reaffirmed", "they"],
  ["New maps giving Norway a longer coast were printed.", "giving", "New maps"],
  ["On Friday came the end.", "came", "the end"],
  ["Envoys who have met him at the border recently say it is open.", "say", "Envoys"],
  ["Some envoys who have been to Lima over the years, in spring or in fall, said it was cold.", "said", "Some envoys"],
  ["Ana Holm, who was to fly to Bergen, Norway, on Monday to sign the pact, said it was ready.", "said", "Ana Holm"],
  ["Holm backed the envoy, mocked the offer and made a plea.", "mocked", "Holm"],
  ["The strait, called the Gate by Chile, lies far south.", "lies", "The strait"],
  ["The ministry announced two million more was spent.", "announced", "The ministry"],
  ["Waiting is hard.", "Waiting", null],
])("%s — %s", (sentence, verb, expected) => {
  expect(subjectOf(sentence, verb)).toBe(expected);
});

test.each([
  ["all of one subject", `Holm arrived${", sat, ate and left".repeat(60)}.`, "Holm"],
  ["all without one", `${"Holm, visited to go, said, ".repeat(90)}.`, null],
])("a sentence of many verbs, %s, is read to its last in time that grows with their number", (_, sentence, expected) => {
  const text = readText(sentence);
  const chunks = chunkSentence(text, text.sentences[0]!);
  expect(chunks.verbs.length).toBeGreaterThan(100);
  const started = cpuTime();
  const subjects = chunks.verbs.map((verb) => findSubject(text, chunks, verb));
  expect(cpuTime() - started).toBeLessThan(500);
  const last = subjects.at(-1)!;
  expect(last === null ? null : wordsOf(text, last)).toBe(expected);
});

test.each([
  ["They took stock of the promises made at a meeting in 2009, and agreed to meet.", "agreed", "They"],
  ["He travelled to the talks held in Oslo and signed a treaty.", "signed", "He"],
  ["They praised the round, which Chile hosted in 2009, and agreed to meet.", "agreed", "They"],
  ["The pact on fishing that Chile and Norway signed on Monday was late.", "signed", "Chile and Norway"],
])("clauses that hang on the object share no subject: %s", (sentence, verb, subject) => expect(subjectOf(sentence, verb)).toBe(subject));

test.each([
  ["Officials said ministers of Norway met on Monday.", "met", "ministers of Norway"],
  ["When the talks ended the leaders of Chile met in Lima.", "met", "the leaders of Chile"],
  ["No decision to end it has been taken, an official of the ministry cautioned.", "cautioned", "an official of the ministry"],
])("a clause of its own has a subject: %s", (sentence, verb, subject) => expect(subjectOf(sentence, verb)).toBe(subject));

test("those counted begin a clause of their own behind a list of names", () =>
  expect(subjectOf("Holm was met by her colleague, Luis Rivas, and the two agreed to meet.", "agreed")).toBe("the two"));

test("an instrument in capitals keeps what it is on", () =>
  expect(subjectOf("A Protocol on Cooperation between the Ministries was signed.", "was signed")).toBe(
    "A Protocol on Cooperation between the Ministries",
  ));

/** Several articles on one event, or on events that look alike: from their texts to the rows. */
import { expect, test } from "vitest";
import { datasetReader } from "../pipeline/cli/dataset-reader.ts";
import type { Dataset } from "../schemas/dataset.ts";
import { inputFolder } from "./support/input-folder.ts";

const read = datasetReader("seeds/lexicon");

type Article = readonly [published: string, text: string];

/** The tables of some articles, `a.json`, `b.json` and so on. */
function datasetOf(...articles: readonly Article[]): Promise<Omit<Dataset, "ids">> {
  const files = articles.map(([published, text], at) => [`${"abcdefgh"[at]}.json`, JSON.stringify({ published, text })] as const);
  return read(inputFolder(Object.fromEntries(files)));
}

/** What tells a meeting from others, and how many documents report it. */
const meetings = ({ meetings: rows }: Pick<Dataset, "meetings">): readonly string[] =>
  rows
    .map(({ status, date, format, forum, parties, n_documents }) => [status, date, format, forum ?? "-", parties.join("+"), n_documents].join(" "))
    .toSorted();

test("a summit and three talks beside it are four meetings, whoever reports which", async () => {
  const dataset = await datasetOf(
    [
      "2031-06-13",
      "Leaders of the G20 met in Nairobi on Thursday for their annual summit, where trade took most of the day.\n\nOn the sidelines of the summit, Norwegian Prime Minister Eva Lind met Chilean President Raul Soto on Thursday to discuss copper.",
    ],
    [
      "2031-06-13",
      "Norwegian Prime Minister Eva Lind met Peruvian President Ana Rojas in Nairobi on Thursday, on the sidelines of the G20 summit. Rojas said that Peru would sell more copper.",
    ],
    [
      "2031-06-14",
      "Kenyan President Joseph Otieno met Peruvian President Ana Rojas on Thursday in Nairobi, where the G20 summit was held. Otieno promised help for farmers.",
    ],
    [
      "2031-06-14",
      "Chilean President Raul Soto and Norwegian Prime Minister Eva Lind met on the sidelines of the G20 summit in Nairobi on Thursday. Soto told reporters that prices were a matter for the market.",
    ],
  );
  expect(meetings(dataset)).toEqual([
    "held 2031-06-12 in_person - CHL+NOR 2",
    "held 2031-06-12 in_person - KEN+PER 1",
    "held 2031-06-12 in_person - NOR+PER 1",
    "held 2031-06-12 in_person G20 summit GGT 4",
  ]);
});

test("two calls of one minister on one day are two, and a later report joins its own", async () => {
  const dataset = await datasetOf(
    [
      "2031-03-05",
      "Norwegian Foreign Minister Ingrid Ruud spoke by phone with Chilean Foreign Minister Tomas Parra on Wednesday. They discussed shipping lanes in the far south.",
    ],
    [
      "2031-03-05",
      "Norwegian Foreign Minister Ingrid Ruud spoke by phone with Peruvian Foreign Minister Ada Salcedo on Wednesday. They discussed shipping lanes in the far south.",
    ],
    [
      "2031-03-06",
      "Chilean Foreign Minister Tomas Parra had a phone call with his Norwegian counterpart, Ingrid Ruud, on Wednesday. Parra wants a quick answer on the ports, diplomats said.",
    ],
  );
  expect(meetings(dataset)).toEqual(["held 2031-03-05 phone - CHL+NOR 2", "held 2031-03-05 phone - NOR+PER 1"]);
  expect(dataset.documents.map((row) => row.duplicate_of)).toEqual([null, null, null]);
});

test("a call in the morning and a meeting in the evening are two", async () => {
  const dataset = await datasetOf(
    ["2031-03-05", "Norwegian Foreign Minister Ingrid Ruud spoke by phone with Chilean Foreign Minister Tomas Parra on Wednesday morning."],
    [
      "2031-03-06",
      "Norwegian Foreign Minister Ingrid Ruud met Chilean Foreign Minister Tomas Parra in Oslo on Wednesday. Parra said that a treaty was near.",
    ],
  );
  expect(meetings(dataset)).toEqual(["held 2031-03-05 in_person - CHL+NOR 1", "held 2031-03-05 phone - CHL+NOR 1"]);
});

test("rounds of one negotiation are meetings of their own", async () => {
  const dataset = await datasetOf(
    [
      "2031-05-03",
      "Kenyan Foreign Minister Joseph Otieno and Peruvian Foreign Minister Ada Salcedo held a first round of trade talks in Lima on Friday. Otieno said tariffs were too high.",
    ],
    [
      "2031-05-11",
      "Kenyan Foreign Minister Joseph Otieno and Peruvian Foreign Minister Ada Salcedo held a second round of trade talks in Nairobi on Saturday. A first round took place in Lima on May 2.",
    ],
    [
      "2031-05-12",
      "In Nairobi on Saturday, Peruvian Foreign Minister Ada Salcedo met her Kenyan counterpart Joseph Otieno for a second round of talks on trade, and Salcedo called the mood good.",
    ],
  );
  expect(dataset.meetings.map(({ date, city }) => `${date} ${city}`).toSorted()).toEqual(["2031-05-02 Lima", "2031-05-10 Nairobi"]);
  expect(dataset.meetings.find(({ city }) => city === "Nairobi")!.n_documents).toBe(2);
});

test("a plan and what became of it are one meeting, with the status of the newest report", async () => {
  const plan: Article = [
    "2031-03-01",
    "Norwegian Foreign Minister Ingrid Ruud and Chilean Foreign Minister Tomas Parra will meet in Oslo on March 7, diplomats said. Parra is to bring a draft treaty.",
  ];
  const cancelled: Article = [
    "2031-03-04",
    "The meeting between Norwegian Foreign Minister Ingrid Ruud and Chilean Foreign Minister Tomas Parra planned for March 7 in Oslo has been cancelled, the Norwegian Foreign Ministry said on Tuesday.",
  ];
  const held: Article = [
    "2031-03-08",
    "Norwegian Foreign Minister Ingrid Ruud met Chilean Foreign Minister Tomas Parra in Oslo on Friday and received a draft treaty from him.",
  ];
  expect(meetings(await datasetOf(plan, cancelled))).toEqual(["cancelled 2031-03-07 in_person - CHL+NOR 2"]);
  expect(meetings(await datasetOf(plan, held))).toEqual(["held 2031-03-07 in_person - CHL+NOR 2"]);
});

test("what the reports of one meeting disagree about is kept", async () => {
  const dataset = await datasetOf(
    [
      "2031-03-05",
      "Norwegian Foreign Minister Ingrid Ruud met Chilean Foreign Minister Tomas Parra in Geneva on March 4. They discussed krill quotas, and Ruud said Norway would send a ship.",
    ],
    [
      "2031-03-06",
      "Talks on krill between Norwegian Foreign Minister Ingrit Ruud and Chilean Foreign Minister Tomas Parra took place in Vienna on March 4, officials of the two foreign ministries said.",
    ],
    [
      "2031-03-07",
      "Norwegian Foreign Minister Ingrid Ruud discussed krill with Chilean Foreign Minister Tomas Parra in Geneva on Tuesday. No date has been set for another meeting.",
    ],
  );
  expect(dataset.meetings).toMatchObject([{ city: "Geneva", participants: ["Ingrid Ruud", "Tomas Parra"], n_documents: 3 }]);
  expect(dataset.conflicts.map(({ column, value }) => `${column} ${value}`)).toEqual(["city Vienna", "country AUT", "participants Ingrit Ruud"]);
});

test("two people of one name stay two, and each keeps what is theirs", async () => {
  const dataset = await datasetOf(
    ["2031-03-05", "Kenyan Defense Minister Joseph Otieno met Peruvian Defense Minister Ada Salcedo in Nairobi on Wednesday."],
    [
      "2031-03-06",
      "Kenyan Ambassador Joseph Otieno met Norwegian Foreign Minister Ingrid Ruud in Oslo on Thursday. Otieno said Kenya would buy two ferries.",
    ],
  );
  const named = dataset.actors.filter(({ name }) => name === "Joseph Otieno");
  expect(named.map(({ roles }) => roles.join()).toSorted()).toEqual(["Ambassador (2031-03-06)", "Defense Minister (2031-03-05)"]);
  const ambassador = named.find(({ roles }) => roles[0]!.startsWith("Ambassador"));
  expect(dataset.statements).toMatchObject([{ speaker: "Joseph Otieno", speaker_id: ambassador!.actor_id }]);
  expect(dataset.participants.filter(({ actor_id }) => actor_id === ambassador!.actor_id)).toMatchObject([{ role: "Ambassador" }]);
});

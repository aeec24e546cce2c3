/** The sides of a meeting that the sentences behind it name. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const LEADS = ["The fourth round of talks was held in Muscat on Sunday.", "Three days of talks on prisoners ended in Muscat on Sunday."];
const facts = (text: string) => meetingsIn(text).map(({ parties, date, city }) => [parties, date, city]);

test.each(
  LEADS.flatMap((lead) =>
    [
      "Chile was represented by Ambassador Luis Soto and Norway by Ambassador Nils Holm.",
      "The Chilean delegation was led by Luis Soto and the Norwegian by Nils Holm.",
      "Ambassador Luis Soto led the Chilean team and Ambassador Nils Holm the Norwegian.",
      "Ambassador Luis Soto spoke for Chile and Ambassador Nils Holm for Norway.",
      "Santiago was represented by Ambassador Luis Soto; Oslo sent its chief negotiator, Nils Holm.",
      "Present were Ambassador Luis Soto of Chile and Ambassador Nils Holm of Norway.",
      "The Chilean and Norwegian delegations left without a word.",
      "Chile and Norway agreed to meet again.",
    ].map((sentence) => `${lead} ${sentence}`),
  ),
)("%s", (text) => expect(facts(text)).toEqual([["CHL NOR", "2024-03-10", "Muscat"]]));

test.each([
  "Chile and Norway have been at odds since May.",
  "Chile and Norway did not agree on a text.",
  "Chile was represented by Ambassador Luis Soto.",
  "Analysts said Chile and Norway agreed to nothing.",
])("who took part is not said: %s", (sentence) => expect(facts(`${LEADS[0]!} ${sentence}`)).toEqual([]));

test.each([
  "A round of the tournament was held in Muscat on Sunday. The Chilean and Norwegian teams left without a medal.",
  "The talks in Muscat ended on Sunday. Chile and Norway agreed separately with the bank on loans.",
])("another event, or another partner: %s", (text) => expect(facts(text)).toEqual([]));

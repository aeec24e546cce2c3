/** Holders of offices joined by "and", whom nobody names. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each([
  "The Chilean envoy and the Norwegian envoy met on Tuesday.",
  "Chile's army chief and Norway's army chief met on Tuesday.",
  "The Chilean ambassador and his Norwegian counterpart conferred for an hour on Tuesday.",
  "The president of Chile and his Norwegian counterpart met on Tuesday.",
  "The foreign minister of Chile and the Norwegian ambassador held talks on Tuesday.",
  "The Chilean premier and his Norwegian counterpart met on Tuesday.",
  "Chile's premier and King Olaf of Norway opened a bridge on Tuesday and then went to the palace for two hours of talks.",
])("%s", (sentence) => expect(meetingsIn(sentence).map(({ parties }) => parties)).toEqual(["CHL NOR"]));

test.each([
  "The foreign minister of Chile and chairman of the council met fishermen on Tuesday.",
  "The premier league of Chile and Norway's clubs met on Tuesday.",
])("no two holders: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([]));

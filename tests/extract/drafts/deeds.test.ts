import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday. ";
const contents = (text: string) => statementsIn(LEAD + text).map(({ content }) => content);

test.each([
  "The rebels have claimed the lives of ten villagers.",
  "A long war has been claiming soldiers' lives.",
  "Chilean police questioned more than 100 people there.",
  "The Norwegian navy questioned four crew members from Chile.",
  "Peru threatened Chile and its copper mines.",
  "The treaty calls for a joint survey of the strait.",
  "A third accord, calling for the return of the ships, was left aside.",
  "A Norwegian plan calls for the return of the ships.",
])("a deed, or what a text lays down, is nothing said: %s", (text) => expect(contents(text)).toEqual([]));

test.each([
  ["The rebels claimed a victory.", "a victory"],
  ["Holm questioned the need for a second port.", "the need for a second port"],
  ["Rivas threatened Peru with a blockade.", "Peru with a blockade"],
  ["Rivas threatened Peru's fishermen with fines.", "Peru's fishermen with fines"],
  ["The joint statement calls for the return of the ships.", "the return of the ships"],
  ["Holm called for the return of the ships.", "the return of the ships"],
])("what is claimed, questioned, threatened or called for is said: %s", (text, content) => expect(contents(text)).toEqual([content]));

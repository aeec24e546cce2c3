import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

const QUOTED = "“They must stand by us”";
const contentOf = (text: string): unknown => rows(text)[0]?.content;

test.each([
  [`Holm said, ${QUOTED}, while addressing the press on Sunday.`, "They must stand by us"],
  [`Holm said, ${QUOTED}, as she arrived in Lima.`, "They must stand by us"],
  [`Holm said, ${QUOTED}, in an address to the nation.`, "They must stand by us"],
  [`Holm said, ${QUOTED}, after a briefing by her generals.`, "They must stand by us"],
  ["Holm said that the port was shut, while addressing the press on Sunday.", "the port was shut"],
  ["Holm said that the port was shut, speaking at a hospital in Lima.", "the port was shut"],
  ["Holm said that the port was shut, during a visit to Lima.", "the port was shut"],
  ["Holm said that the port was shut, at a ceremony held on Sunday.", "the port was shut"],
  ["Holm said that the port was shut, before leaving for Lima.", "the port was shut"],
  ["Holm called the plan “a grave mistake” during a visit to Lima.", "the plan “a grave mistake”"],
  ["Holm called the plan “a grave mistake” in a letter dated March 1.", "the plan “a grave mistake”"],
  ["Holm denounced the raid while speaking in Lima.", "the raid"],
])("when and where somebody spoke is not said: %s", (text, said) => {
  expect(String(contentOf(text)).replaceAll(/^“|”$/g, "")).toBe(said.replaceAll(/^“|”$/g, ""));
});

test.each([
  ["Holm said that the port was shut during a visit of the navy.", "the port was shut during a visit of the navy"],
  ["Holm said that the port was shut, when it should have been open.", "the port was shut, when it should have been open"],
  ["Holm announced plans to meet Rivas when she visits Lima in May.", "plans to meet Rivas when she visits Lima in May"],
  ["Holm announced plans to retire before leaving office.", "plans to retire before leaving office"],
  ["Holm called for “restraint” in the region.", "“restraint” in the region"],
  ["Holm condemned the attack at a ceremony.", "the attack at a ceremony"],
])("what belongs to it stays: %s", (text, said) => expect(contentOf(text)).toEqual([said]));

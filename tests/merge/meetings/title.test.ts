import { expect, test } from "vitest";
import { meetingType, ploverMode } from "../../../pipeline/merge/meetings/crosswalk.ts";
import { meetingTitle, type TitleCells } from "../../../pipeline/merge/meetings/title.ts";
import { COUNTRIES } from "../drafts.ts";

const CELLS: TitleCells = {
  parties: ["NOR", "CHL"],
  other_parties: [],
  participants: [],
  forum: null,
  level: "minister",
  format: "in_person",
};
const PORTFOLIOS = ["defense"];

test.each<[Partial<TitleCells> & { readonly portfolios?: readonly string[] }, string]>([
  [{}, "Chile–Norway defense ministers' meeting"],
  [{ portfolios: ["defense", "foreign"], format: "virtual" }, "Chile–Norway defense and foreign ministers' virtual meeting"],
  [{ level: "leader" }, "Chile–Norway leaders' meeting"],
  [{ level: "leader", format: "phone" }, "Chile–Norway leaders' phone call"],
  [{ level: "unknown" }, "Chile–Norway meeting"],
  [{ forum: "two-plus-two" }, "Chile–Norway two-plus-two"],
  [{ forum: "two-plus-two", format: "virtual" }, "Chile–Norway two-plus-two (virtual meeting)"],
  [{ parties: ["NAT"], forum: "NATO summit" }, "NATO summit"],
  [{ parties: ["NOR", "CHL", "PER", "KEN", "USA"], level: "leader" }, "Chile–Kenya and 3 others leaders' meeting"],
  [{ parties: ["NOR"], other_parties: ["Coastal Front"], level: "official" }, "Norway–Coastal Front defense officials' meeting"],
  [{ parties: [], participants: ["Ada Salcedo", "Nils Aasen"], level: "unknown" }, "Ada Salcedo–Nils Aasen meeting"],
  [{ parties: [], level: "unknown", format: "unknown" }, "Meeting"],
])("%j is %s", ({ portfolios = PORTFOLIOS, ...cells }, title) => {
  expect(meetingTitle({ ...CELLS, ...cells }, portfolios, COUNTRIES)).toBe(title);
});

test("the type counts parties, and is unknown where some have no code", () => {
  expect(meetingType(["CHL", "NOR"], [])).toBe("bilateral");
  expect(meetingType(["CHL", "NOR", "PER"], [])).toBe("trilateral");
  expect(meetingType(["CHL", "KEN", "NOR", "PER"], [])).toBe("multilateral");
  expect(meetingType(["NOR"], ["Coastal Front"])).toBeNull();
  expect(meetingType(["NAT"], [])).toBeNull();
});

test("the mode of a consultation", () => {
  expect(ploverMode("phone", ["CHL", "NOR"], null)).toBe("phone");
  expect(ploverMode("in_person", ["CHL", "NOR"], "NOR")).toBe("visit");
  expect(ploverMode("in_person", ["CHL", "NOR"], "KEN")).toBe("third-party");
  expect(ploverMode("in_person", ["CHL", "NOR", "PER"], "NOR")).toBe("multilateral");
  expect(ploverMode("in_person", ["CHL", "NOR"], null)).toBeNull();
  expect(ploverMode("virtual", ["CHL", "NOR"], "NOR")).toBeNull();
});
